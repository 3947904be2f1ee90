import { isOutputPath, type OutputPath } from '../../model/names.js';
import type { Picture, Rendition } from '../../model/picture.js';
import { type Shown, show } from '../picture.js';
import { type Printing, unexpected } from './filter.js';
import { link } from './link.js';

/**
 * Says how to show a picture on the page being made: `src`, `srcset`, `width`, `height`, and `sources` in smaller formats,
 * each with `type` and `srcset`.
 *
 * @param given a picture of a story: `story.pictures[0]`
 */
export function picture(this: Printing, given: unknown): Shown {
  if (!isPicture(given)) throw unexpected(given, 'a picture of a story');
  return show(given, (path: OutputPath) => link.call(this, path));
}

function isPicture(given: unknown): given is Picture {
  return (
    isRendition(given) &&
    'renditions' in given &&
    Array.isArray(given.renditions) &&
    given.renditions.every(isRendition)
  );
}

function isRendition(given: unknown): given is Rendition {
  return (
    typeof given === 'object' &&
    given !== null &&
    'path' in given &&
    typeof given.path === 'string' &&
    isOutputPath(given.path)
  );
}
