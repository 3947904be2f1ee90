import anyAscii from 'any-ascii';
import { isOutputPath, isSlug, type Slug, slug } from '../model/names.js';

/** The longest slug, in characters: longer ones are cut at a word. */
const longest = 80;

/** How many hexadecimal digits stand for a name that has no letters at all. */
const digits = 8;

/**
 * Makes a slug of a name in any script: letters are written in ASCII, Han characters as pinyin a syllable each.
 *
 *     `The lamps of Rope Lane`   → `the-lamps-of-rope-lane`
 *     `老街路灯`                  → `lao-jie-lu-deng`
 *     `con`                      → `con-x`, since Windows keeps the name for a device
 *
 * The result depends on the name alone and is part of every address: it may not change from version to version.
 *
 * @param name a file's, a folder's or a person's name
 */
export function slugOf(name: string): Slug {
  const spaced = anyAscii(name.normalize('NFC')).replace(/([a-z])(?=[A-Z])/g, '$1-');
  const made = shortened(
    spaced
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, ''),
  );
  if (!isSlug(made)) return slug(`x${hash(name)}`);
  return isOutputPath(made) ? made : slug(`${made}-x`);
}

function shortened(text: string): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  return cut.replace(/-[^-]*$/, '');
}

/**
 * Makes another slug for a name whose own is taken.
 *
 *     `li-li`, 李莉   → `li-li-1f2e3d4c`
 *
 * @param taken the slug that another name has
 * @param name the name, on which the mark behind it depends
 */
export function apart(taken: Slug, name: string): Slug {
  return slug(`${taken}-${hash(name)}`);
}

/** FNV-1a over UTF-16 units, 32 bits: names without letters are few, and a clash is reported. */
function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return sum.toString(16).padStart(digits, '0');
}
