/** The album: finished pictures as what the site knows of them, and as files of the site. */
import { outputPath, type SourcePath } from '../model/names.js';
import type { SiteFile } from '../model/page.js';
import type { Picture, Rendition } from '../model/picture.js';
import type { Finished } from './darkroom.js';
import { publishedName } from './name.js';
import type { Facts, Shelf } from './shelf.js';

/** Says what the site knows of a finished picture. @param source its path below the articles folder */
export function pictureOf(source: SourcePath, { hash, facts }: Finished): Picture {
  const [main, ...others] = facts.files.map(({ file, width, height, mime }): Rendition => {
    return { path: outputPath(publishedName(source, hash, file)), width, height, mime };
  });
  if (main === undefined) throw new RangeError('Unexpected picture without files');
  return { ...main, ...facts.words, source, renditions: others };
}

/** A picture that is published, and where its files lie. */
export interface Shelved {
  readonly picture: Pick<Picture, 'path' | 'renditions'>;
  readonly finished: Pick<Finished, 'name' | 'facts'>;
}

/** Gives the files of pictures, each once, in order. The bytes of each are read when they are asked for. */
export function* filesOf(pictures: Iterable<Shelved>, shelf: Shelf): Iterable<SiteFile> {
  const done = new Set<string>();
  for (const { picture, finished } of pictures) {
    if (done.has(picture.path)) continue;
    done.add(picture.path);
    const paths = [picture.path, ...picture.renditions.map(({ path }) => path)];
    for (const [index, file] of finished.facts.files.entries()) {
      const path = paths[index];
      if (path !== undefined) yield siteFile(path, { file, name: finished.name, shelf });
    }
  }
}

interface Place {
  readonly file: Facts['files'][number];
  readonly name: string;
  readonly shelf: Shelf;
}

function siteFile(path: SiteFile['path'], { file, name, shelf }: Place): SiteFile {
  return {
    path,
    key: file.hash,
    get bytes() {
      return shelf.read(name, file.file);
    },
  };
}
