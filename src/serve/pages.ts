/** Pages: looked up by their path in the table of the current build, and nowhere else. */

import { typeOf } from '../model/media-types.js';
import { type Answer, give, lead, refuse } from './answer.js';
import { inject } from './inject.js';
import type { Current, Press } from './press.js';

const html = 'text/html; charset=utf-8';

/** What is shown before the first build. */
const holding = Buffer.from(
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>newsgen</title>' +
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">' +
    '</head><body><p>The first build is not there yet. This page shows it as soon as it is.</p></body></html>\n',
);

/** How long a page is waited for that is just being written, in milliseconds. */
const patience = 5000;

/**
 * Answers a request for a page or another file of the site.
 *
 * @param path as decoded: `/city/`
 * @param script the address of the script that follows builds
 */
export async function answerPage(path: string, press: Press, script: string): Promise<Answer> {
  const { current } = press;
  if (current === null) return wait(path, script);
  const answer = await look(path, current, script);
  if (answer !== null) return answer;
  // Its bytes are on their way: the build that has them takes over in a moment.
  await press.next(patience);
  return (await look(path, press.current ?? current, script)) ?? refuse(404);
}

function wait(path: string, script: string): Answer {
  const tag = { source: script, page: path.slice(1), hash: '', build: '', assets: '' };
  return { ...give(inject(holding, tag), html, 503), headers: { 'Content-Type': html, 'Retry-After': '1' } };
}

/** Gives `null` where the file is there and its bytes aren't. */
async function look(path: string, current: Current, script: string): Promise<Answer | null> {
  const { files, base } = current;
  if (!path.startsWith(base)) return path === '/' || `${path}/` === base ? lead(base) : missing(path, current, script);
  const name = path.slice(base.length);
  const file = name === '' || name.endsWith('/') ? `${name}index.html` : name;
  const held = files.get(file);
  if (held === undefined) return files.has(`${name}/index.html`) ? lead(`${path}/`) : missing(file, current, script);
  const bytes = await held.read();
  if (bytes === null) return null;
  const type = typeOf(file);
  if (type !== html) return give(bytes, type);
  return give(inject(bytes, tagOf({ page: file, hash: held.hash }, current, script)), type);
}

/** The site's own page for what isn't there; it follows builds, too, and is replaced when the page comes. */
async function missing(page: string, current: Current, script: string): Promise<Answer> {
  const bytes = (await current.files.get('404.html')?.read()) ?? null;
  if (bytes === null) return refuse(404);
  return give(inject(bytes, tagOf({ page, hash: '' }, current, script)), html, 404);
}

function tagOf(page: { page: string; hash: string }, { build, assets }: Current, source: string) {
  return { source, ...page, build, assets };
}
