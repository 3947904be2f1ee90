/** What is doubtful about a site's own folder of templates: files and blocks that change nothing. */
import { join } from 'node:path';
import { VFile } from 'vfile';
import type { Theme } from '../model/copy.js';
import { nearest } from '../model/nearest.js';
import { problem } from '../model/problems.js';
import { report } from '../model/report.js';
import { forPeople } from './people.js';
import { type Block, blocksOf, namedBy, parentOf } from './theme-blocks.js';
import { type Found, walk } from './walk.js';

/** What a site's own folder is looked at beside. */
export interface Wardrobe {
  /** The site's own folder, an absolute path. */
  readonly own: string;
  /** newsgen's theme alone. */
  readonly supplied: Theme;
  /** The theme with the site's own files in it. */
  readonly theme: Theme;
  /** The absolute folder that people work in. */
  readonly cwd: string;
}

/**
 * Looks for files whose name is near to one that newsgen uses, but not it, and for blocks that no parent of the template
 * has, so that what is in them is never shown.
 *
 * @returns the files that there is something to say of, with the problems on them, by path; none where the folder can't be read any more: it was read before
 */
export function themeRemarks(wardrobe: Wardrobe): ReadonlyArray<VFile> {
  return found(wardrobe.own)
    .map(({ path }) => remarksOn(path, wardrobe))
    .filter(({ messages }) => messages.length > 0);
}

function found(folder: string): ReadonlyArray<Found> {
  try {
    return walk(folder);
  } catch {
    return [];
  }
}

function remarksOn(name: string, wardrobe: Wardrobe): VFile {
  const { own, theme, cwd } = wardrobe;
  const value = theme.templates.get(name) ?? '';
  const file = new VFile({ cwd, path: forPeople(join(own, name), cwd), value });
  const near = meantBy(name, wardrobe);
  if (near !== null) report(file, problem('template-unknown', near));
  for (const block of blocksOf(value).filter(({ isOutermost }) => isOutermost)) remarkOn(block, { file, theme });
  return file;
}

/** Finds the name that a file was to have; `null` where it has it, has a use under its own, or resembles none. */
function meantBy(name: string, { supplied, theme }: Wardrobe): string | null {
  const known = [...supplied.templates.keys(), ...supplied.assets.keys()];
  if (known.includes(name) || theme.assets.has(name)) return null;
  if ([...theme.templates.values()].some((source) => namedBy(source).includes(name))) return null;
  return known.find((each) => isSameApart(each, name)) ?? nearest(name, known);
}

/** Says whether two paths differ in the folder, the ending or capitals alone: `news.css` and `assets/news.css`. */
function isSameApart(one: string, other: string): boolean {
  const stem = (path: string) => path.replace(/^.*\//, '').toLowerCase();
  const isTemplate = one.endsWith('.njk') && /\.(?:html?|nunjucks|nunj|j2|jinja2?|twig|njk)$/i.test(other);
  return stem(one) === stem(other) || (isTemplate && stem(one).split('.')[0] === stem(other).split('.')[0]);
}

function remarkOn({ name, offset }: Block, { file, theme }: { file: VFile; theme: Theme }): void {
  const text = String(file.value);
  const parent = parentOf(text);
  const known = parent === null ? null : blocksAbove(parent, theme);
  if (parent === null || known === null || known.includes(name)) return;
  const near = nearest(name, known);
  const hint = near === null ? `; it has ${known.join(', ')}` : `; did you mean ${near}?`;
  const before = text.slice(0, offset).split('\n');
  const point = { line: before.length, column: (before.at(-1) ?? '').length + 1 };
  report(file, problem('template-block', name, parent, hint), point);
}

/** Lists the blocks of a template and all that it extends; `null` where one of them isn't there. */
function blocksAbove(name: string, theme: Theme): ReadonlyArray<string> | null {
  const names = new Set<string>();
  const seen = new Set<string>();
  for (let next: string | null = name; next !== null && !seen.has(next); ) {
    const source = theme.templates.get(next);
    if (source === undefined) return null;
    seen.add(next);
    for (const block of blocksOf(source)) names.add(block.name);
    next = parentOf(source);
  }
  return [...names];
}
