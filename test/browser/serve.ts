/** A host as strict as hosts get: a sub-path, a content security policy, and nothing but the files. */
import { readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { afterAll } from '@jest/globals';
import { base, type Site } from './paper.js';

/** The policy that the pages have to live with. */
const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const types = new Map(
  Object.entries({
    '.html': 'text/html; charset=utf-8',
    '.css': 'text/css; charset=utf-8',
    '.js': 'text/javascript; charset=utf-8',
    '.json': 'application/json',
    '.svg': 'image/svg+xml',
    '.png': 'image/png',
    '.jpg': 'image/jpeg',
    '.webp': 'image/webp',
    '.avif': 'image/avif',
    '.webmanifest': 'application/manifest+json',
    '.xml': 'application/xml',
  }),
);

const servers: Server[] = [];

afterAll(() => {
  for (const server of servers.splice(0)) server.close();
});

/** Serves a site on this machine until the test file is through; gives its address. */
export async function serve({ folder }: Site): Promise<string> {
  const server = createServer(({ url = '' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    const file = path.startsWith(base) ? fileAt(join(folder, path.slice(base.length))) : null;
    const headers = {
      'Content-Security-Policy': policy,
      'Content-Type': types.get(extname(file ?? '')) ?? 'text/plain',
    };
    response.writeHead(file === null ? 404 : 200, headers).end(file === null ? 'not here' : readFileSync(file));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${portOf(server.address())}${base}`;
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === 'object' && address !== null ? address.port : 0;
}

function fileAt(path: string): string | null {
  const file = path.endsWith('/') ? join(path, 'index.html') : path;
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true ? file : null;
}
