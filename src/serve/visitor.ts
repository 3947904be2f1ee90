/** Who may ask: the browser on this machine, for a page of its own, and no other site that it has open. */
import type { IncomingMessage } from 'node:http';
import { isIP, isIPv4 } from 'node:net';

/** The hosts that a server answers to, beside `localhost`, its subdomains and loopback addresses. */
export interface Hosts {
  /** Names in small letters. */
  readonly names: ReadonlyArray<string>;
  /** Whether any address will do, since the server is open to the network: only a name can be turned to another address. */
  readonly anyAddress: boolean;
}

/** What of a request says who asks; `rawHeaders` has names and values in turns. */
type Asking = Pick<IncomingMessage, 'headers' | 'rawHeaders'>;

/** A name or address, and a port. */
const hostPattern = /^(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::\d{1,5})?$/;

/**
 * Says whether a request may be answered. Against DNS rebinding the host has to be one that can only be this server, and
 * against other sites the browser's own word is taken (Fetch Metadata, `Origin`): they may link to a page, and no more.
 *
 * @param isPage whether the request is for a page, which others may link to
 * @returns `null`, or the status that it's refused with
 */
export function refusal(request: Asking, hosts: Hosts, isPage: boolean): 400 | 403 | null {
  const given = request.rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'host');
  if (given.length > 1) return 400;
  const host = request.headers.host?.toLowerCase() ?? '';
  if (!isKnown(host, hosts) || !isOwnOrigin(request.headers.origin, host)) return 403;
  return isWelcome(request.headers, isPage) ? null : 403;
}

function isKnown(host: string, { names, anyAddress }: Hosts): boolean {
  const name = hostPattern.exec(host)?.[1] ?? '';
  if (name === 'localhost' || /^(?:[a-z0-9_-]+\.)+localhost$/.test(name) || names.includes(name)) return true;
  const address = name.replace(/^\[(.*)\]$/, '$1');
  if (anyAddress) return isIP(address) !== 0;
  return name === '[::1]' || (isIPv4(name) && name.startsWith('127.'));
}

function isOwnOrigin(origin: string | undefined, host: string): boolean {
  return origin === undefined || origin === `http://${host}` || origin === `https://${host}`;
}

function isWelcome(headers: IncomingMessage['headers'], isPage: boolean): boolean {
  const site = headers['sec-fetch-site'] ?? 'none';
  if (site === 'same-origin' || site === 'none') return true;
  const isLink = headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
  return isPage && isLink && (site === 'same-site' || site === 'cross-site');
}
