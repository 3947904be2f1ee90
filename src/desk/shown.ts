import { hash } from 'node:crypto';
import { join } from 'node:path';
import type { VFile } from 'vfile';
import type { SourcePath } from '../model/names.js';
import type { Settings } from '../model/settings.js';
import { copyOf, isReadable, overridesName } from '../read/index.js';
import { type Explanation, explain, extensions } from '../recognise/index.js';
import { bytesAt, type Place, placeOf } from './place.js';
import { refusal } from './refusal.js';

/** A site as its last build had it. */
export interface DeskSite {
  readonly settings: Settings;
  /** The absolute folder that people work in, and that of the site. */
  readonly cwd: string;
  readonly root: string;
}

/** The copy of an article as it is now. */
export interface Shown {
  readonly copy: VFile;
  /** `null` where it can't be read. */
  readonly explained: Explanation | null;
  /** Names all that orders refer to: what is in the file of the copy and in that of the overrides. */
  readonly state: string;
}

/** The same, with the file that it was read from. */
export interface Read extends Shown {
  readonly place: Place;
  readonly bytes: Buffer;
}

/**
 * Reads the copy of an article as it is now.
 *
 * @throws Failure where the file isn't there, or is none that may be read
 */
export async function show(source: SourcePath, site: DeskSite): Promise<Read> {
  const place = placeOf(source, site.settings.articles);
  const bytes = bytesAt(place.path);
  if (bytes === null) throw refusal('gone');
  const copy = await copyIn(bytes, source, site);
  const overrides = bytesAt(join(site.root, overridesName));
  const state = [bytes, overrides ?? ''].map((each) => hash('sha256', each, 'hex')).join('-');
  return { place, bytes, copy, explained: readingOf(copy, site.settings), state };
}

/** Makes copy of bytes, as a build would have it from the file. */
export function copyIn(bytes: Buffer, source: SourcePath, { settings, cwd }: DeskSite): Promise<VFile> {
  const path = join(settings.articles, source);
  return copyOf(bytes, { path, source }, { cwd, extensions, encoding: settings.encoding });
}

/** Reads copy; `null` where a problem keeps the article off the site. */
export function readingOf(copy: VFile, settings: Settings): Explanation | null {
  return isReadable(copy) ? explain(copy, settings) : null;
}
