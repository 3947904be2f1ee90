/** Pictures: files that go with articles to files of the site, in the sizes and formats that readers' devices want. */
import { join } from 'node:path';
import type { VFile } from 'vfile';
import { outputPath, type SourcePath } from '../model/names.js';
import type { SiteFile } from '../model/page.js';
import type { Picture } from '../model/picture.js';
import { type Problem, problem } from '../model/problems.js';
import { report } from '../model/report.js';
import { develop } from './develop.js';
import { type Encoder, loadEncoder } from './encoder.js';
import { publishedName } from './name.js';
import { type Facts, hashOf, putOn, readFrom, takeFrom } from './shelf.js';

/** What reading a picture's file gives. */
type Contents =
  | { readonly kind: 'bytes'; readonly bytes: Buffer }
  | { readonly kind: 'large'; readonly size: number }
  | { readonly kind: 'special' }
  | { readonly kind: 'unreadable'; readonly cause: string };

/** Where pictures come from and where they are kept. */
export interface PictureJob {
  /** Reads a picture by its path below the articles folder. */
  readonly read: (source: SourcePath) => Contents;
  /** The absolute folder for finished pictures. */
  readonly shelf: string;
  readonly signal?: AbortSignal | null;
  /** Loads what encodes pictures; `null` where nothing can. */
  readonly load?: () => Promise<Encoder | null>;
}

/** The pictures of a build. */
export interface Album {
  /** How many pictures were made now, and not before. */
  readonly made: number;
  /** Gives the files of pictures, each once, in order. Each is read when it is asked for. */
  files(pictures: Iterable<Picture>): Iterable<SiteFile>;
}

/** A finished picture and its folder on the shelf. */
interface Finished {
  readonly picture: Picture;
  readonly folder: string;
  readonly facts: Facts;
}

/** Changed whenever finished pictures come out otherwise than before from the same file. */
const recipe = 1;

/**
 * Develops the pictures of all copy. Each copy gets its pictures as `data.pictures`, and the problems of those that
 * can't be published; nothing else of it suffers.
 *
 * @param copy files of copy with `data.pictureFiles`
 * @returns the album, to publish files from
 * @throws Failure where the disk fails; the signal's reason
 */
export async function developPictures(copy: ReadonlyArray<VFile>, job: PictureJob): Promise<Album> {
  const finished = new Map<SourcePath, Finished | Problem>();
  const owners = copy.filter(({ data }) => data.pictureFiles !== undefined);
  const encoder = owners.length === 0 ? null : await (job.load ?? loadEncoder)();
  let made = 0;
  for (const file of owners) {
    for (const source of file.data.pictureFiles ?? []) {
      job.signal?.throwIfAborted();
      const one = finished.get(source) ?? (await developOne(source, { job, encoder, onMade: () => made++ }));
      finished.set(source, one);
    }
    give(file, finished);
  }
  const [first] = owners;
  if (encoder === null && first !== undefined) report(first, problem('picture-plain'));
  return { made, files: (pictures) => filesOf(pictures, finished) };
}

function give(file: VFile, finished: ReadonlyMap<SourcePath, Finished | Problem>): void {
  const pictures: Picture[] = [];
  for (const source of file.data.pictureFiles ?? []) {
    const one = finished.get(source);
    if (one === undefined) continue;
    if ('picture' in one) pictures.push(one.picture);
    else report(file, one);
  }
  file.data.pictures = pictures;
}

interface Means {
  readonly job: PictureJob;
  readonly encoder: Encoder | null;
  readonly onMade: () => void;
}

async function developOne(source: SourcePath, { job, encoder, onMade }: Means): Promise<Finished | Problem> {
  const name = source.slice(source.lastIndexOf('/') + 1);
  const contents = job.read(source);
  if (contents.kind !== 'bytes') return unusable(name, contents);
  const hash = hashOf(contents.bytes);
  const folder = join(job.shelf, `${hash}-${encoder?.name ?? 'plain'}-${recipe}`);
  const kept = takeFrom(folder);
  if (kept !== null) return finish(source, hash, { folder, facts: kept });
  const developed = await develop(contents.bytes, { name, encoder });
  if (!('facts' in developed)) return developed;
  putOn(folder, developed.facts, developed.contents);
  onMade();
  return finish(source, hash, { folder, facts: developed.facts });
}

function unusable(name: string, contents: Exclude<Contents, { kind: 'bytes' }>): Problem {
  if (contents.kind === 'large') {
    const megabytes = Math.ceil((10 * contents.size) / 1024 ** 2) / 10;
    return problem('picture-large', name, `${megabytes} MB`, '50 MB');
  }
  return problem('picture-unreadable', name, contents.kind === 'special' ? 'it is a link' : contents.cause);
}

/** Says under which paths a finished picture is published. */
function finish(source: SourcePath, hash: string, { folder, facts }: Omit<Finished, 'picture'>): Finished {
  const [main, ...others] = facts.files.map(({ file, width, height, mime }) => {
    return { path: outputPath(publishedName(source, hash, file)), width, height, mime };
  });
  if (main === undefined) throw new RangeError('Unexpected picture without files');
  return { picture: { ...main, ...facts.words, source, renditions: others }, folder, facts };
}

function* filesOf(
  pictures: Iterable<Picture>,
  finished: ReadonlyMap<SourcePath, Finished | Problem>,
): Iterable<SiteFile> {
  const done = new Set<string>();
  for (const { source, path, renditions } of pictures) {
    const one = finished.get(source);
    if (done.has(path) || one === undefined || !('picture' in one)) continue;
    done.add(path);
    const paths = [path, ...renditions.map((rendition) => rendition.path)];
    for (const [index, { file }] of one.facts.files.entries()) {
      const to = paths[index];
      if (to !== undefined) yield { path: to, bytes: readFrom(one.folder, file) };
    }
  }
}
