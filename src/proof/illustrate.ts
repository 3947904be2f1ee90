/** The pictures of a build: those of its articles, and those that its edition wants besides. */
import { join, resolve } from 'node:path';
import type { VFile } from 'vfile';
import type { Edition } from '../model/edition.js';
import type { SourcePath } from '../model/names.js';
import type { SiteFile } from '../model/page.js';
import { report } from '../model/report.js';
import type { Settings } from '../model/settings.js';
import { developPictures, type Illustrations, illustrateEdition, openShelf } from '../pictures/index.js';
import { picturesWanted } from '../publish.js';
import { readPicture, reportPortraits, stampPicture } from '../read/index.js';
import { stateOf, type World } from '../world.js';

/** The pictures of a build. */
export interface Pictures {
  /**
   * Makes the pictures that an edition wants beside those of its stories.
   *
   * @returns the edition with them, and files with what is wrong with them that no copy has to do with
   * @throws Failure where the disk fails; the signal's reason
   */
  illustrate(edition: Edition): Promise<Illustrated>;
  /** Writes down what was used, and clears away finished pictures that weren't for long. */
  tidy(): void;
}

/** An edition with its pictures. */
export interface Illustrated {
  readonly edition: Edition;
  readonly remarks: ReadonlyArray<VFile>;
  /** Gives the files of pictures: of what is out, and of nothing else, so that an article that waits keeps its to itself. */
  files(): Iterable<SiteFile>;
}

/**
 * Develops the pictures of copy, which gets them.
 *
 * @throws Failure where the disk fails; the signal's reason
 */
export async function openPictures(
  copy: ReadonlyArray<VFile>,
  { settings, world }: { settings: Settings; world: World },
): Promise<Pictures> {
  const folder = resolve(world.cwd, settings.articles);
  const shelf = openShelf(join(stateOf(world), 'pictures'));
  const job = {
    read: (source: SourcePath) => readPicture(folder, source),
    stamp: (source: SourcePath) => stampPicture(folder, source),
    shelf,
    signal: world.signal ?? null,
  };
  const album = await developPictures(copy, job);
  return {
    async illustrate(plain) {
      const { cardProblems, portraitProblems, pictures, files } = await illustrateEdition(
        picturesWanted(plain, settings),
        job,
      );
      const edition = { ...plain, pictures };
      for (const found of cardProblems) reportCard(found, plain, copy);
      return {
        edition,
        remarks: reportPortraits(nameAuthors(portraitProblems, plain), world),
        *files() {
          yield* album.files([...edition.stories, ...edition.standing].flatMap((story) => story.pictures));
          yield* files();
        },
      };
    },
    tidy: shelf.tidy,
  };
}

/** Reports what keeps stories from having cards on the copy of one of them. */
function reportCard(
  found: Illustrations['cardProblems'][number],
  { stories }: Edition,
  copy: ReadonlyArray<VFile>,
): void {
  const isTold = copy.some(({ messages }) => messages.some(({ ruleId }) => ruleId === 'picture-plain'));
  if (found.problem.id === 'card-plain' && isTold) return;
  const story = stories.find(({ path }) => path === found.page);
  const file = copy.find(({ data }) => data.source === story?.source);
  if (file !== undefined) report(file, found.problem);
}

/** Puts the names of authors to what is wrong with their portraits. */
function nameAuthors(found: Illustrations['portraitProblems'], { authors }: Edition) {
  return found.map(({ page, problem }) => {
    return { author: authors.find(({ path }) => path === page)?.name ?? '', reason: problem.reason };
  });
}
