import { lstatSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SourcePath } from '../model/names.js';
import { readPlainFile } from '../read/index.js';
import { refusal } from './refusal.js';

/** The most bytes of a file that the copy desk changes: no article and no configuration may be larger. */
const limit = 2 * 1024 * 1024;

/** Where a file lies that may be changed. */
export interface Place {
  /** Absolute. */
  readonly path: string;
  /** @throws Failure where its folder isn't, or isn't any more, where it should be */
  check(): void;
}

/**
 * Finds the file of an article.
 *
 * @param source its path below the articles folder, as the last build has it
 * @param articles the absolute articles folder
 * @throws Failure where a folder on the way is a link
 */
export function placeOf(source: SourcePath, articles: string): Place {
  const path = join(articles, source);
  const place = {
    path,
    check() {
      if (realOf(dirname(path)) !== join(realOf(articles), dirname(source))) throw refusal('outside');
    },
  };
  place.check();
  return place;
}

/** The place of a file that isn't looked up: its folder is the site's own. */
export function fixedPlace(path: string): Place {
  return { path, check: () => undefined };
}

/**
 * Reads the bytes of a file; a link isn't followed.
 *
 * @returns `null` where there is none
 * @throws Failure where it can't be read
 */
export function bytesAt(path: string): Buffer | null {
  if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return null;
  const contents = readPlainFile(path, limit);
  if (contents.kind === 'bytes') return contents.bytes;
  throw refusal(contents.kind === 'special' ? 'outside' : 'unreadable');
}

function realOf(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    throw refusal('gone');
  }
}
