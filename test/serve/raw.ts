/** A server with a small site, and requests byte by byte: a library would put them right before they are sent. */
import { hash } from 'node:crypto';
import { connect } from 'node:net';
import type { Generation, Issue } from '../../src/serve/index.js';

/** What came back. */
export interface Reply {
  /** `null` where the connection ended without an answer. */
  readonly status: number | null;
  readonly head: string;
  readonly body: string;
}

/** What stands in everything around the site that must not come out. */
export const canary = 'CANARY-5f1c';

/** The files of the small site. */
export const pages: Readonly<Record<string, string>> = {
  'index.html': '<!doctype html><html><head><title>Home</title></head><body>home</body></html>',
  'city/index.html': '<!doctype html><html><head><title>City</title></head><body>city</body></html>',
  '404.html': '<!doctype html><html><head><title>Not here</title></head><body>not here</body></html>',
  'assets/news.css': 'body { color: black }',
  '城/index.html': '<p>城',
};

/** Holds files in memory. */
function generationOf(files: Readonly<Record<string, string>>): Generation {
  return new Map(
    Object.entries(files).map(([path, text]) => {
      const bytes = Buffer.from(text);
      return [path, { hash: hash('sha256', bytes, 'hex'), size: bytes.length, read: async () => bytes }];
    }),
  );
}

/** A build of files, with nothing wrong. */
export function issueOf(files: Readonly<Record<string, string>>, more: Partial<Issue> = {}): Issue {
  return { files: generationOf(files), base: '/', moved: [], reports: { shown: [], more: 0 }, ...more };
}

/**
 * Sends bytes and reads until the server ends the connection, or for 20 seconds.
 *
 * @param request characters up to U+00FF, each a byte
 */
export function send(port: number, request: string, host = '127.0.0.1'): Promise<Reply> {
  return new Promise((resolve) => {
    const chunks: Array<Buffer> = [];
    const socket = connect(port, host, () => socket.write(Buffer.from(request, 'latin1')));
    socket.setTimeout(20_000, () => socket.destroy());
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(readReply(Buffer.concat(chunks).toString('utf8'))));
  });
}

/** Writes a request: its line, and headers as they are given. */
export function requestFor(target: string, headers: ReadonlyArray<string>, method = 'GET'): string {
  return `${[`${method} ${target} HTTP/1.1`, ...headers, 'Connection: close'].join('\r\n')}\r\n\r\n`;
}

/** Asks for a target as this server's own page would. */
export function ask(port: number, target: string, headers: ReadonlyArray<string> = [], method = 'GET'): Promise<Reply> {
  return send(port, requestFor(target, [`Host: localhost:${port}`, ...headers], method));
}

function readReply(text: string): Reply {
  const end = text.indexOf('\r\n\r\n');
  const status = /^HTTP\/1\.[01] (\d{3})/.exec(text)?.[1];
  const [head, body] = end === -1 ? [text, ''] : [text.slice(0, end), text.slice(end + 4)];
  return { status: status === undefined ? null : Number(status), head, body };
}

/** A page as it was before the script was put into it. */
export function withoutTag(body: string): string {
  return body.replace(/<script type="module" id="newsgen-watch"[^>]*><\/script>/, '');
}
