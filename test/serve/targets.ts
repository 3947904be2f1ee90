/** What attackers have asked servers of this kind for, and mutations of it. */
import type { Random } from '../hard/seeds.js';

/** What is on the disk around the site, and must never come out. */
export const goals = ['secret.txt', 'etc/passwd', 'dist-secret/canary.txt', '.env', '.git/config', '.newsgen/lock'];

/** Ways up. Each was a hole in some server once: decoded twice, overlong, with backslashes, parameters, full-width dots. */
const climbs = [
  '../',
  '..%2f',
  '%2e%2e/',
  '%2e%2e%2f',
  '%252e%252e%252f',
  '%252e%252e/',
  '..%252f',
  '..\\',
  '..%5c',
  '%2e%2e%5c',
  '..%255c',
  '..;/',
  '..%3b/',
  '..%00/',
  '%c0%ae%c0%ae%c0%af',
  '%e0%80%ae%e0%80%ae/',
  '%uff0e%uff0e/',
  '%ef%bc%8e%ef%bc%8e%ef%bc%8f',
  '....//',
  '.../',
  './../',
  '.%2e/',
  '%2e./',
  '/../',
  '..//',
  '.. /',
  '..%20/',
  '..%09/',
  '..%0d%0a/',
];

/** Where a way up begins. */
const starts = ['/', '/city/', '/assets/', '//', '/city/index.html/'];

/** What is put behind a path to be let through. */
const tails = [
  '?raw',
  '?raw??',
  '?import&raw',
  '?import&raw??',
  '?import&url&inline',
  '?inline&import',
  '?url',
  '?.svg',
  '?.svg?.wasm?init',
  '?t=1&raw&.css',
  '#/../../secret.txt',
  '%00',
  '%00.html',
  '::$DATA',
  '.',
  '%20',
  '~',
  '/.',
  '/..',
  '/',
  '//',
  ';x=1',
  ':',
];

const others = [
  '*',
  'x',
  '',
  '?',
  '#',
  '.',
  '..',
  '\\',
  '/\\',
  '/\\etc\\passwd',
  '//etc/passwd',
  '///etc/passwd',
  'http://localhost/',
  'http://localhost:1605/city/',
  'http://evil.example/',
  'https://evil.example/secret.txt',
  '//evil.example/',
  '//evil.example/%2e%2e',
  '/\\evil.example/',
  'file:///etc/passwd',
  'localhost:80',
  '@localhost/',
  '/@fs/etc/passwd',
  '/@fs/../../etc/passwd?raw??',
  '/@id/__x00__/etc/passwd',
  '/@vite/client',
  '/__open-in-editor?file=/etc/passwd',
  '/__file-code-frame?filePath=/etc/passwd',
  '/__original-stack-frame?filePath=/etc/passwd',
  '/_image?href=/etc/passwd',
  '/_image?href=http://169.254.169.254/',
  '/livereload.js?port=1',
  '/browser-sync/',
  '/_newsgen/',
  '/_newsgen',
  '/_newsgen/x/page.js',
  '/_newsgen/x/stream',
  '/_newsgen/../secret.txt',
  '/_newsgen//stream',
  '/_newsgen/%00/stream',
  '/constructor',
  '/__proto__',
  '/__proto__/index.html',
  '/toString',
  '/hasOwnProperty/',
  '/CON',
  '/con.html',
  '/NUL',
  '/AUX/index.html',
  '/COM1',
  '/PRN.txt',
  '/C:/Windows/win.ini',
  '/C%3A/Windows/win.ini',
  '/c:secret.txt',
  '/%5c%5clocalhost%5cc$%5csecret.txt',
  '/proc/self/environ',
  '/dev/zero',
  '/dev/stdin',
  '/link/passwd',
  '/index.html%00.txt',
  '/INDEX.HTML',
  '/index.html.',
  '/index.html%20',
  '/city',
  '/city/',
  '/city/index.html',
  '/city/index.html/',
  '/city/index.html?x=%00',
  '/%63ity/',
  '/%2563ity/',
  '/city%2findex.html',
  '/city%2Findex.html%2F',
  '/%',
  '/%2',
  '/%zz',
  '/%ff',
  '/%ed%a0%80',
  '/%f5%80%80%80',
  '/\u00e9',
  '/\u0080\u00ff',
  '/a\tb',
  '/a b',
  '/a\u0000b',
  '/a\u007fb',
  '/a\rb',
  '/a\nb',
  '/a HTTP/1.1\r\nHost: evil.example\r\n\r\nGET /secret.txt',
  '/404.html',
  '/favicon.ico',
  `/${'a'.repeat(2047)}`,
  `/${'a'.repeat(2048)}`,
  `/${'a'.repeat(9000)}`,
  `/${'a'.repeat(40_000)}`,
  `/?${'a'.repeat(3000)}`,
  `/${'%41'.repeat(600)}`,
  `/${'../'.repeat(600)}etc/passwd`,
  `/${'a/'.repeat(1000)}`,
  `/${'%2e%2e%2f'.repeat(200)}etc/passwd`,
  `/city/${'?'.repeat(1000)}`,
];

/** More than 500 targets of requests, as they go over the line. */
export function listTargets(): ReadonlyArray<string> {
  const up = climbs.flatMap((climb) =>
    starts.flatMap((start) => [`${start}${climb.repeat(6)}etc/passwd`, `${start}${climb}secret.txt`]),
  );
  const siblings = climbs.map((climb) => `/${climb}dist-secret/canary.txt`);
  const direct = goals.flatMap((goal) => [`/${goal}`, ...tails.map((tail) => `/${goal}${tail}`)]);
  const dressed = tails.flatMap((tail) => [`/index.html${tail}`, `/city/${tail}`, `/link/passwd${tail}`]);
  return [...new Set([...others, ...up, ...siblings, ...direct, ...dressed])];
}

const scraps = [
  '%',
  '%00',
  '%2e',
  '%2f',
  '%5c',
  '..',
  '/',
  '\\',
  '#',
  '?',
  ';',
  ':',
  '@',
  '\r\n',
  '\u0000',
  '\u00ff',
  ' ',
  '.html',
];

/** Changes a target in up to four places. */
export function mutate(target: string, random: Random): string {
  let changed = target.slice(0, 4000);
  for (let turns = 1 + random.below(4); turns > 0; turns--) {
    const at = random.below(changed.length + 1);
    const length = random.below(4);
    const scrap = random.below(3) === 0 ? String.fromCharCode(random.below(256)) : random.pick(scraps);
    changed = changed.slice(0, at) + scrap + changed.slice(at + length);
  }
  return changed;
}
