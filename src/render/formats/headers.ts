import { namedTypes } from '../../model/media-types.js';
import { rootOf } from '../feed/address.js';
import type { Format } from './format.js';

/**
 * What the pages may load: their own files, and pictures from the web, which Markdown can show. The manifest is a file of
 * its own kind. Data for machines (JSON-LD) is no script and isn't concerned.
 */
const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' https:",
  "font-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * `_headers` for hosts that read it. Rules that fit one file are added together there, so no two of them set the same
 * header. Hosts take a hundred rules at most, so that all desks have one together for each feed: `:desk` is any one folder.
 * The theme's files have the same names in every build: they are kept for an hour.
 */
export const headers: Format = {
  name: 'headers',
  write({ context: { site, addresses = [] } }) {
    const root = rootOf(site);
    const places = new Set(addresses.map(({ path }) => path.replace(/^[^/]+\/(?=[^/]+$)/, ':desk/')));
    const rules = [...namedTypes].flatMap(([name, type]) =>
      [name, `:desk/${name}`]
        .filter((place) => places.has(place))
        .map((place) => rule(root + place, { 'Content-Type': type })),
    );
    return [
      rule(`${root}*`, {
        'Content-Security-Policy': policy,
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
      }),
      rule(`${root}assets/*`, { 'Cache-Control': 'public, max-age=3600' }),
      ...rules,
    ].join('\n');
  },
};

function rule(path: string, lines: Readonly<Record<string, string>>): string {
  return `${path}\n${Object.entries(lines)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('')}`;
}
