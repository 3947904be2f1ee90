/** The pictures that an edition wants beside those of its stories: social cards, and portraits of authors. */
import type { EditionPictures, WantedPictures } from '../model/edition.js';
import type { OutputPath } from '../model/names.js';
import type { SiteFile } from '../model/page.js';
import type { Picture } from '../model/picture.js';
import { type Problem, problem } from '../model/problems.js';
import { filesOf, pictureOf, type Shelved } from './album.js';
import { type CardJob, type Cards, drawCards } from './cards/cards.js';
import { openDarkroom, type PictureJob } from './darkroom.js';
import { inParallel } from './parallel.js';
import { forPortraits } from './sizes.js';

/** What the pictures of an edition are made with. */
export type EditionJob = PictureJob & CardJob;

/** The pictures of an edition. */
export interface Illustrations {
  readonly pictures: EditionPictures;
  /** What keeps stories from having cards, each once, with the page of one of them. */
  readonly cardProblems: ReadonlyArray<PageProblem>;
  readonly portraitProblems: ReadonlyArray<PageProblem>;
  /** Gives their files. The bytes of each are read when they are asked for. */
  files(): Iterable<SiteFile>;
}

/** What is wrong with the picture that a page wants. */
export interface PageProblem {
  readonly page: OutputPath;
  readonly problem: Problem;
}

/** The most letters that are named of those that no font has. */
const mostLetters = 12;

/**
 * Makes the pictures of an edition.
 *
 * @throws Failure where the disk fails; the signal's reason
 */
export async function illustrateEdition(wanted: WantedPictures, job: EditionJob): Promise<Illustrations> {
  const cards = await drawCards(wanted.cards, job);
  const portraits = await developPortraits(wanted.portraits, job);
  return {
    pictures: { cards: cards.cards, portraits: portraits.pictures },
    cardProblems: cardProblems(wanted.cards, cards),
    portraitProblems: portraits.problems,
    files: () => filesOf([...portraits.shelved, ...cards.shelved], job.shelf),
  };
}

/** Cards lack something on one machine or another: that is said once, and not story by story. */
function cardProblems(wanted: WantedPictures['cards'], cards: Cards): ReadonlyArray<PageProblem> {
  const [first] = wanted;
  if (cards.isPlain && first !== undefined) return [{ page: first.page, problem: problem('card-plain') }];
  return [...letterProblem(cards), ...drawingProblem(cards)];
}

function drawingProblem({ failed }: Cards): ReadonlyArray<PageProblem> {
  const [first] = failed;
  if (first === undefined) return [];
  const [page, cause] = first;
  return [{ page, problem: problem('card-failed', failed.size, cause) }];
}

function letterProblem({ unlettered }: Cards): ReadonlyArray<PageProblem> {
  const [page] = unlettered.keys();
  if (page === undefined) return [];
  const letters = [...new Set([...unlettered.values()].flat())];
  const named = letters.slice(0, mostLetters).join(' ') + (letters.length > mostLetters ? ' …' : '');
  return [{ page, problem: problem('card-letters', unlettered.size, named) }];
}

async function developPortraits(wanted: WantedPictures['portraits'], job: PictureJob) {
  const darkroom = openDarkroom(job);
  const made = new Map<OutputPath, Shelved & { readonly picture: Picture }>();
  const problems = new Map<OutputPath, Problem>();
  await inParallel(wanted, async ({ page, source }) => {
    const finished = await darkroom.finish(source, forPortraits);
    if ('facts' in finished) made.set(page, { picture: pictureOf(source, finished), finished });
    else problems.set(page, finished);
  });
  const inOrder = wanted.flatMap(({ page }) => made.get(page) ?? []);
  return {
    pictures: new Map(wanted.flatMap(({ page }) => entry(page, made.get(page)?.picture))),
    shelved: inOrder,
    problems: wanted
      .flatMap(({ page }) => entry(page, problems.get(page)))
      .map(([page, found]) => ({ page, problem: found })),
  };
}

function entry<Value>(page: OutputPath, value: Value | undefined): ReadonlyArray<[OutputPath, Value]> {
  return value === undefined ? [] : [[page, value]];
}
