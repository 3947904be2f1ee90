import { resolve } from 'node:path';
import type { Theme } from '../model/copy.js';
import { exitCodes, Failure } from '../model/failures.js';
import { logoEndings, logoPath } from '../model/look.js';
import { decodeUtf8 } from './decode.js';
import { activeIn } from './drawing.js';
import { readPlainFile } from './plain-file.js';

/** The most bytes of a logo: it is on every page. */
const limit = 512 * 1024;

/**
 * Adds the paper's logo to its theme.
 *
 * @param logo the picture's path below the site's folder; none where the paper has none
 * @param root the absolute folder of the site
 * @throws Failure where it can't be read or isn't a picture to publish
 */
export function withLogo(theme: Theme, logo: string | undefined, root: string): Theme {
  if (logo === undefined) return theme;
  const place = resolve(root, logo);
  const path = logoPath({ logo });
  if (path === null) throw unusable(place, `its name doesn't end in ${logoEndings.join(', ')}`, 'Name another.');
  return { ...theme, assets: new Map([...theme.assets, [path, read(place, path)]]) };
}

function read(place: string, path: string): Uint8Array {
  const contents = readPlainFile(place, limit);
  if (contents.kind === 'large') throw unusable(place, 'it is larger than 512 KB', 'Make it smaller.');
  if (contents.kind === 'special') throw unusable(place, 'it is a link or a special file', 'Name the file itself.');
  if (contents.kind === 'unreadable')
    throw unusable(place, contents.cause, 'Correct "look.logo" in the configuration.');
  const fault = faultIn(contents.bytes, path);
  if (fault !== null) throw unusable(place, fault, 'Save it again from a drawing program as a plain picture.');
  return contents.bytes;
}

/** How the files of each kind of picture begin. */
const beginnings: ReadonlyArray<readonly [ending: RegExp, beginning: RegExp]> = [
  [/png$/, /^\x89PNG/],
  [/webp$/, /^RIFF.{4}WEBP/s],
  [/avif$/, /^.{4}ftypavi[fs]/s],
  [/jpe?g$/, /^\xff\xd8\xff/],
  [/gif$/, /^GIF8/],
];

function faultIn(bytes: Buffer, path: string): string | null {
  if (path.endsWith('svg')) {
    const text = decodeUtf8(bytes);
    return text === null ? 'it is no UTF-8 text' : activeIn(text);
  }
  const start = bytes.toString('latin1', 0, 12);
  const isSo = beginnings.some(([ending, beginning]) => ending.test(path) && beginning.test(start));
  return isSo ? null : `it isn't the kind of picture that its name says`;
}

function unusable(place: string, cause: string, remedy: string): Failure {
  const reason = `The logo of the paper can't be used: ${cause}`;
  return new Failure({ id: 'logo-unusable', exitCode: exitCodes.usage, reason, remedy, place });
}
