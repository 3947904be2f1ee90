/** What a request is answered with. */
import type { OutgoingHttpHeaders } from 'node:http';

/** An answer, whole. */
export interface Answer {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Uint8Array | string;
}

/**
 * The headers of every answer. Nothing is stored by a browser, since the next build may come at any moment; nothing is read
 * by another site or shown within one.
 */
export const commonHeaders: OutgoingHttpHeaders = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "frame-ancestors 'self'",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
};

const words: Readonly<Record<number, string>> = {
  400: 'This is no request that this server understands.',
  403: 'This server answers to pages of its own only.',
  404: 'There is nothing here.',
  405: 'This server is asked with GET and HEAD only.',
  413: 'This is too large.',
  414: 'This address is too long.',
  415: 'This server is told things in JSON only.',
  431: 'These are too many headers.',
  500: 'This is a fault of newsgen.',
};

/** An answer in a sentence, after which the connection ends. */
export function refuse(status: number): Answer {
  const allow = status === 405 ? { Allow: 'GET, HEAD' } : {};
  const headers = { 'Content-Type': 'text/plain; charset=utf-8', Connection: 'close', ...allow };
  return { status, headers, body: `${words[status] ?? ''}\n` };
}

/** An answer with something in it. */
export function give(body: Uint8Array | string, type: string, status = 200): Answer {
  return { status, headers: { 'Content-Type': type }, body };
}

/** Leads to another path of this server; the path is one of the site's own, and never out of the request. */
export function lead(path: string): Answer {
  const location = path.split('/').map(encodeURIComponent).join('/');
  return {
    status: 301,
    headers: { Location: location, 'Content-Type': 'text/plain; charset=utf-8' },
    body: `${location}\n`,
  };
}
