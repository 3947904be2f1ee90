/** How many connections there are. A stranger may fill the room, and whoever comes with a request still gets in. */
import type { Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** Counts the connections of several servers together. */
export interface Crowd {
  /** Counts those of a server, too. */
  watch(server: Server): void;
  /** Lets a connection stay that has no end of its own, such as a stream of events. */
  letStay(response: ServerResponse): void;
  /** Ends all connections. */
  disperse(): void;
}

/**
 * Makes a limit of connections. Where one more comes, the one goes that has kept quiet longest; where none is quiet, the one
 * whose answer takes longest.
 *
 * @param most the most connections at a time
 */
export function makeCrowd(most: number): Crowd {
  const quiet = new Set<Socket>();
  const busy = new Set<Socket>();
  const staying = new Set<Socket>();
  const groups = [quiet, busy, staying];
  const move = (socket: Socket, to: Set<Socket> | null) => {
    for (const group of groups) group.delete(socket);
    if (to !== null && !socket.destroyed) to.add(socket);
  };
  const makeRoom = () => {
    if (quiet.size + busy.size + staying.size <= most) return;
    const [oldest] = [...(quiet.size > 1 ? quiet : []), ...busy, ...staying];
    oldest?.destroy();
    if (oldest !== undefined) move(oldest, null);
  };
  return {
    watch(server) {
      server.on('connection', (socket) => {
        quiet.add(socket);
        socket.once('close', () => move(socket, null));
        makeRoom();
      });
      server.on('request', ({ socket }, response) => {
        move(socket, busy);
        response.once('close', () => move(socket, quiet));
      });
    },
    letStay(response) {
      if (response.socket !== null) move(response.socket, staying);
    },
    disperse() {
      for (const group of groups) for (const socket of group) socket.destroy();
    },
  };
}
