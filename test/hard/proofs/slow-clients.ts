import { mkdirSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ask } from '../../serve/raw.js';
import type { Job, Proof } from '../proof.js';
import { memoryOf, stopWatch, type Watched, watchSite } from '../watching.js';

/** How many connections send their headers byte by byte, and how many read as slowly, for how many seconds. */
const counts = { writers: 500, readers: 200, seconds: 60, boundedSeconds: 20 };

/** What somebody with patience still gets. */
const promised = { milliseconds: 100, mebibytes: 50 };

/** Hundreds of slow clients, and one that wants to read the paper. */
export const slowClients: Proof = {
  name: 'slow-clients',
  shows:
    'While 500 clients write slowly and 200 read slowly, a page comes within 100 ms, and memory grows by less than 50 MiB.',
  async run({ newsgen, room, isBounded, options, tally }: Job) {
    lay(room);
    const watched = await watchSite(newsgen, room);
    const control = await watchSite(newsgen, room, ['--port', '0', '--out', join(room, 'other')]);
    for (let i = 0; i < 200; i++) await ask(watched.port, '/');
    const before = memoryOf(watched.child);
    const crowd = new Crowd(watched.port);
    for (let i = 0; i < 100; i++) crowd.fill();
    const end =
      performance.now() + 1000 * Number(options['seconds'] ?? (isBounded ? counts.boundedSeconds : counts.seconds));
    const times: Array<number> = [];
    const usual: Array<number> = [];
    let most = before;
    while (performance.now() < end) {
      crowd.fill();
      await tally.try('normal requests among slow ones', String(times.length), async () => {
        times.push(await timeOf(watched));
        usual.push(await timeOf(control));
      });
      most = Math.max(most, memoryOf(watched.child));
      await wait(20);
    }
    crowd.leave();
    const [slow, calm] = [percentile(times, 0.99), percentile(usual, 0.99)];
    const growth = most - before;
    tally.note(`${crowd.opened} slow connections were opened; the server ended ${crowd.ended} of them`);
    tally.note(`a page came in ${inWords(times)}; from a server that nobody troubled, in ${inWords(usual)}`);
    tally.note(`memory: ${before.toFixed(0)} MiB before, ${most.toFixed(0)} MiB at most`);
    // A machine with other work is slow by itself: then as slow as the other server is good enough, half as much again.
    const limit = Math.max(promised.milliseconds, calm * 1.5);
    await tally.try('promises', 'time of the 99th percentile', () => expectBelow(slow, limit));
    await tally.try('promises', 'growth of memory', () => expectBelow(growth, promised.mebibytes));
    await stopWatch(watched);
    await stopWatch(control);
  },
};

async function timeOf({ port }: Watched): Promise<number> {
  const start = performance.now();
  const { status } = await ask(port, '/');
  if (status !== 200) throw new Error(`status ${status}`);
  return performance.now() - start;
}

/** Slow clients; whoever is thrown out comes again. */
class Crowd {
  readonly #port: number;
  readonly #writers = new Set<Socket>();
  readonly #readers = new Set<Socket>();
  readonly #timer: NodeJS.Timeout;
  opened = 0;
  ended = 0;

  constructor(port: number) {
    this.#port = port;
    this.#timer = setInterval(() => {
      for (const socket of this.#writers) socket.write('a');
    }, 1000);
  }

  fill(): void {
    for (let i = 0; i < 5 && this.#writers.size < counts.writers; i++)
      this.#open(this.#writers, 'GET / HTTP/1.1\r\nHost: localhost\r\nX-');
    for (let i = 0; i < 2 && this.#readers.size < counts.readers; i++)
      this.#open(this.#readers, 'GET /assets/large.txt HTTP/1.1\r\nHost: localhost\r\n\r\n'.repeat(5)).pause();
  }

  leave(): void {
    clearInterval(this.#timer);
    for (const socket of [...this.#writers, ...this.#readers]) socket.destroy();
  }

  #open(group: Set<Socket>, text: string): Socket {
    const socket = connect(this.#port, '127.0.0.1', () => socket.write(text));
    this.opened++;
    group.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => {
      group.delete(socket);
      this.ended++;
    });
    return socket;
  }
}

/** A paper with one story of some megabytes, so that there is something to read slowly. */
function lay(room: string): void {
  const lines = Array.from(
    { length: 200 },
    (_, n) => `The lamps were lit again on day ${n}, and people came to see them.`,
  );
  mkdirSync(join(room, 'articles/city'), { recursive: true });
  mkdirSync(join(room, 'theme/assets'), { recursive: true });
  writeFileSync(join(room, 'newsgen.config.yaml'), 'templates: theme\n');
  writeFileSync(join(room, 'theme/assets/large.txt'), 'large '.repeat(700_000));
  writeFileSync(join(room, 'articles/city/lamps.txt'), ['Lamps lit again', 'By Ann Lee', ...lines].join('\n\n'));
}

function inWords(times: ReadonlyArray<number>): string {
  return `${percentile(times, 0.5).toFixed(1)} ms (median), ${percentile(times, 0.99).toFixed(1)} ms (99th percentile)`;
}

function percentile(numbers: ReadonlyArray<number>, share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function expectBelow(found: number, limit: number): void {
  if (found >= limit) throw new Error(`${found.toFixed(1)}, and no more than ${limit} is promised`);
}
