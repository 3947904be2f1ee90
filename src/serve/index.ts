/** Serving: a build to a browser on this machine, and to nobody else. */
import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { makeCrowd } from './crowd.js';
import type { Endpoint } from './endpoints.js';
import { type House, handle, mostHeaders } from './handler.js';
import { type Address, listen } from './listen.js';
import { type Issue, Press } from './press.js';
import type { Reports } from './report.js';
import { readScript } from './script.js';
import { openStream } from './stream.js';

export type { Endpoint } from './endpoints.js';
export type { Generation, Held } from './generation.js';
export { openBrowser } from './open.js';
export type { Issue } from './press.js';
export { cutOut, type ExcerptLine, type Report, type Reports } from './report.js';

/** How a site is served. */
export interface ServeJob extends Address {
  /** Further names that the server answers to. */
  readonly names: ReadonlyArray<string>;
  /** What pages may ask the server to do. */
  readonly endpoints?: ReadonlyArray<Endpoint>;
}

/** A server that goes on. */
export interface Serving {
  readonly port: number;
  /** Where it's found, by name or address: `http://localhost:1605`. */
  readonly origin: string;
  /** Serves a build from now on, and tells the pages that are open. */
  publish(issue: Issue): void;
  /** Tells the pages that are open what is wrong; the last build is served on. */
  report(reports: Reports): void;
  /** Ends it and all connections. */
  close(): Promise<void>;
}

/** How long a request may take to come, with its headers and whole, and a connection be silent, in milliseconds. */
const times = { headers: 5000, request: 10_000, silence: 15_000, idle: 5000 };

/** The most connections at a time. */
const mostConnections = 256;

/**
 * Starts a server. Before the first build is published it asks to wait.
 *
 * @throws Failure where it can't listen
 */
export async function serve(job: ServeJob): Promise<Serving> {
  const token = randomBytes(18).toString('base64url');
  const stream = openStream();
  const press = new Press(token.slice(0, 8), (news) => stream.send(news));
  const crowd = makeCrowd(mostConnections);
  const hosts = { names: namesOf(job), anyAddress: job.host !== null };
  const run = `/_newsgen/${token}/`;
  const house: House = { press, stream, crowd, hosts, run, script: readScript(), endpoints: job.endpoints ?? [] };
  const { servers, port } = await listen(job, () => makeServer(house));
  return {
    port,
    origin: `http://${job.host === null || isAny(job.host) ? 'localhost' : inAddress(job.host)}:${port}`,
    publish: (issue) => press.publish(issue),
    report: (reports) => press.report(reports),
    async close() {
      stream.close();
      crowd.disperse();
      await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
    },
  };
}

function makeServer(house: House): Server {
  const server = createServer({
    headersTimeout: times.headers,
    requestTimeout: times.request,
    keepAliveTimeout: times.idle,
    connectionsCheckingInterval: 1000,
  });
  // One more than are taken: whoever sends more is to be told so.
  server.maxHeadersCount = mostHeaders + 1;
  server.setTimeout(times.silence);
  house.crowd.watch(server);
  for (const event of ['request', 'checkContinue', 'checkExpectation'] as const) {
    server.on(event, (request, response) => void handle(request, response, house));
  }
  server.on('connect', (_, socket) => socket.end('HTTP/1.1 405 Method Not Allowed\r\nConnection: close\r\n\r\n'));
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => turnAway(error, socket));
  return server;
}

/** Answers what is no HTTP. Who was too slow gets no answer. */
function turnAway({ code }: NodeJS.ErrnoException, socket: Duplex): void {
  const isSlow = code === 'ERR_HTTP_REQUEST_TIMEOUT' || code === 'ECONNRESET';
  const status = code === 'HPE_HEADER_OVERFLOW' ? '431 Request Header Fields Too Large' : '400 Bad Request';
  if (isSlow || !socket.writable) socket.destroy();
  else socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\n\r\n`);
}

function namesOf({ host, names }: ServeJob): ReadonlyArray<string> {
  return [...names, ...(host === null ? [] : [host])].map((name) => name.toLowerCase());
}

function isAny(host: string): boolean {
  return host === '0.0.0.0' || host === '::';
}

function inAddress(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}
