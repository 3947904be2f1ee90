/** Taking a port. */
import type { Server } from 'node:http';
import { isIPv6 } from 'node:net';
import { exitCodes, Failure } from '../model/failures.js';
import { quote } from '../model/quote.js';

/** Where to listen. */
export interface Address {
  /** A name or address; `null` for this machine alone. */
  readonly host: string | null;
  /** The port that's tried first. 0 for any. */
  readonly port: number;
}

/** Servers that listen on one port. */
export interface Listening {
  readonly servers: ReadonlyArray<Server>;
  readonly port: number;
}

/** How many ports are tried. */
const tries = 100;

/** This machine alone. IPv6 may be switched off; then the other one does. */
const loopback = ['127.0.0.1', '::1'];

/** What the system says where it hasn't got IPv6. */
const without = ['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL'];

/**
 * Listens on the first port that is free from the wanted one on.
 *
 * @param makeServer makes a server that doesn't listen yet
 * @throws Failure where there's no such host, or no port to be had
 */
export async function listen({ host, port }: Address, makeServer: () => Server): Promise<Listening> {
  const hosts = host === null ? loopback : [host];
  for (let next = port; next < port + tries && next <= 65_535; next++) {
    const listening = await tryPort(hosts, next, makeServer);
    if (listening !== null) return listening;
  }
  throw refused(`No port from ${port} on is free`, 'Give another with --port.');
}

/** Gives `null` where the port is taken. */
async function tryPort(
  hosts: ReadonlyArray<string>,
  wanted: number,
  makeServer: () => Server,
): Promise<Listening | null> {
  const servers: Array<Server> = [];
  let port = wanted;
  for (const host of hosts) {
    const server = makeServer();
    const code = await start(server, host, port);
    if (code === null) {
      servers.push(server);
      port = portOf(server);
    } else if (host !== '::1' || servers.length === 0 || !without.includes(code)) {
      for (const each of servers) each.close();
      if (code === 'EADDRINUSE') return null;
      throw refused(`The server can't listen at ${quote(host)}, port ${port}: ${code}`, 'Check --host and --port.');
    }
  }
  return { servers, port };
}

/** Gives the system's code where it can't be done. */
function start(server: Server, host: string, port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const failed = (error: NodeJS.ErrnoException) => resolve(error.code ?? String(error));
    server.once('error', failed);
    server.listen({ host, port, ipv6Only: isIPv6(host) }, () => {
      server.off('error', failed);
      resolve(null);
    });
  });
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

function refused(reason: string, remedy: string): Failure {
  return new Failure({ id: 'server-address', exitCode: exitCodes.usage, reason, remedy });
}
