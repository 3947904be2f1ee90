/** Pictures: files that go with articles to files of the site, in the sizes and formats that readers' devices want. */
import type { VFile } from 'vfile';
import type { SourcePath } from '../model/names.js';
import type { SiteFile } from '../model/page.js';
import type { Picture } from '../model/picture.js';
import { type Problem, problem } from '../model/problems.js';
import { report } from '../model/report.js';
import { filesOf, pictureOf } from './album.js';
import { type Finished, openDarkroom, type PictureJob } from './darkroom.js';
import { inParallel } from './parallel.js';
import { forStories } from './sizes.js';

export type { PictureJob } from './darkroom.js';
export { type Illustrations, illustrateEdition } from './edition.js';
export { sharpName as pictureMaker } from './sharp.js';
export { openShelf, type Shelf } from './shelf.js';

/** The pictures of a build. */
export interface Album {
  /** How many pictures were made now, and not before. */
  readonly made: number;
  /** Gives the files of pictures, each once, in order. The bytes of each are read when they are asked for. */
  files(pictures: Iterable<Picture>): Iterable<SiteFile>;
}

type Outcomes = ReadonlyMap<SourcePath, Finished | Problem>;

/**
 * Develops the pictures of all copy. Each copy gets its pictures as `data.pictures`, and the problems of those that
 * can't be published; nothing else of it suffers.
 *
 * @param copy files of copy with `data.pictureFiles`
 * @returns the album, to publish files from
 * @throws Failure where the disk fails; the signal's reason
 */
export async function developPictures(copy: ReadonlyArray<VFile>, job: PictureJob): Promise<Album> {
  const outcomes = new Map<SourcePath, Finished | Problem>();
  const darkroom = openDarkroom(job);
  const sources = new Set(copy.flatMap(({ data }) => data.pictureFiles ?? []));
  await inParallel(sources, async (source) => {
    outcomes.set(source, await darkroom.finish(source, forStories));
  });
  for (const file of copy) give(file, outcomes);
  reportPlain(copy, outcomes);
  return { made: darkroom.made(), files: (pictures) => filesOf(shelved(pictures, outcomes), job.shelf) };
}

function give(file: VFile, outcomes: Outcomes): void {
  const { pictureFiles } = file.data;
  if (pictureFiles === undefined) return;
  const pictures: Picture[] = [];
  for (const source of pictureFiles) {
    const one = outcomes.get(source);
    if (one === undefined) continue;
    if ('facts' in one) pictures.push(pictureOf(source, one));
    else report(file, one);
  }
  file.data.pictures = pictures;
}

/** Says once that pictures come in one size only. */
function reportPlain(copy: ReadonlyArray<VFile>, outcomes: Outcomes): void {
  const first = copy.find(({ data }) => data.pictureFiles?.some((source) => isPlain(outcomes.get(source))));
  if (first !== undefined) report(first, problem('picture-plain'));
}

function isPlain(one: Finished | Problem | undefined): boolean {
  return one !== undefined && 'facts' in one && one.isPlain;
}

function* shelved(pictures: Iterable<Picture>, outcomes: Outcomes) {
  for (const picture of pictures) {
    const finished = outcomes.get(picture.source);
    if (finished !== undefined && 'facts' in finished) yield { picture, finished };
  }
}
