/** The script of watch mode, with what belongs to it. Nothing of it is ever written into a site. */
import { readFileSync } from 'node:fs';
import { typeOf } from '../model/media-types.js';
import { type Answer, give } from './answer.js';

/** Its files, in the folder `watch` of newsgen's own templates. */
const names = [
  'page.js',
  'follow.js',
  'morph.js',
  'make.js',
  'notice.js',
  'notice.css',
  'desk.js',
  'desk-view.js',
  'desk-rows.js',
  'desk-choices.js',
  'desk.css',
] as const;

/** The address of a page's script below the path of the run. */
export const entry: (typeof names)[number] = 'page.js';

/** Reads the script, once a run; gives its files by their names. */
export function readScript(): ReadonlyMap<string, Answer> {
  return new Map(names.map((name) => [name, give(readFileSync(placeOf(name)), typeOf(name))]));
}

function placeOf(name: string): URL {
  return new URL(`../../templates/watch/${name}`, import.meta.url);
}
