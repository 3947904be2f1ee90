/** Social cards: those that are on the shelf, and those that are drawn now. */
import type { WantedPictures } from '../../model/edition.js';
import { type OutputPath, outputPath } from '../../model/names.js';
import type { CardWords, SocialCard } from '../../model/picture.js';
import type { Shelved } from '../album.js';
import { inParallel } from '../parallel.js';
import { loadSharp, type Sharp, sharpName } from '../sharp.js';
import { type Facts, hashOf, type Shelf } from '../shelf.js';
import { cardSize, drawCard } from './draw.js';
import { isSeen, type Letters, makeLetters } from './letters.js';

/** sharp, which is loaded when the first card has to be drawn. */
export interface SharpAtHand {
  /** `null` where it isn't installed. */
  readonly name: string | null;
  load(): Promise<Sharp | null>;
}

/** What cards are drawn with, and where they are kept. */
export interface CardJob {
  readonly shelf: Shelf;
  readonly signal?: AbortSignal | null;
  /** What is installed, where not given. */
  readonly sharp?: SharpAtHand;
}

/** The cards of an edition. */
export interface Cards {
  /** By the path of the story's page. */
  readonly cards: ReadonlyMap<OutputPath, SocialCard>;
  /** The same, as they are published. */
  readonly shelved: ReadonlyArray<Shelved>;
  /** The pages that have none since no font has their letters, each with the letters. */
  readonly unlettered: ReadonlyMap<OutputPath, ReadonlyArray<string>>;
  /** The pages that have none since it couldn't be drawn, each with the cause. */
  readonly failed: ReadonlyMap<OutputPath, string>;
  /** Whether there are none since sharp isn't there. */
  readonly isPlain: boolean;
}

/** Changed whenever cards come out otherwise than before from the same words. */
const recipe = 1;

const file = 'card.png';
const wordless: Facts['words'] = { caption: null, credit: null, creator: null, rights: null, alt: null };

/**
 * Draws cards. A card is drawn once: the same words and colours, with the same sharp, make the same card.
 *
 * @throws Failure where the disk fails; the signal's reason
 */
export async function drawCards(wanted: WantedPictures['cards'], job: CardJob): Promise<Cards> {
  const studio = openStudio(job);
  const outcomes = new Map<OutputPath, Outcome>();
  await inParallel(wanted, async ({ page, words }) => {
    outcomes.set(page, await studio.draw(words));
  });
  const cards = new Map<OutputPath, SocialCard>();
  const shelved: Shelved[] = [];
  const unlettered = new Map<OutputPath, ReadonlyArray<string>>();
  const failed = new Map<OutputPath, string>();
  for (const { page, words } of wanted) {
    const outcome = outcomes.get(page) ?? null;
    if (outcome !== null && 'missing' in outcome) unlettered.set(page, outcome.missing);
    if (outcome !== null && 'cause' in outcome) failed.set(page, outcome.cause);
    if (outcome === null || !('facts' in outcome)) continue;
    const card = cardOf(outcome, words);
    cards.set(page, card);
    shelved.push({ picture: { path: card.path, renditions: [] }, finished: outcome });
  }
  return { cards, shelved, unlettered, failed, isPlain: studio.isPlain() };
}

interface Drawn {
  readonly hash: string;
  readonly name: string;
  readonly facts: Facts;
}

/** A card on the shelf, the letters that it lacks, why it couldn't be drawn, or nothing where there is nothing to draw. */
type Outcome = Drawn | { readonly missing: ReadonlyArray<string> } | Undrawn | null;

interface Undrawn {
  readonly cause: string;
}

/** Makes what gives a card for words, and says whether there was nothing to draw one with. */
function openStudio({ shelf, signal, sharp: atHand = { name: sharpName(), load: loadSharp } }: CardJob) {
  let loading: Promise<Means | null> | null = null;
  let isPlain = false;

  async function draw(words: CardWords): Promise<Outcome> {
    signal?.throwIfAborted();
    const hash = hashOf(JSON.stringify(words));
    const name = `${hash}-${atHand.name}-card-${recipe}`;
    const kept = atHand.name === null ? null : shelf.take(name);
    if (kept !== null) return { hash, name, facts: kept };
    loading ??= meansOf(atHand);
    const means = await loading;
    isPlain ||= means === null;
    return means === null ? null : make(means, words, { hash, name });
  }

  async function make({ sharp, letters }: Means, words: CardWords, names: Omit<Drawn, 'facts'>): Promise<Outcome> {
    if (!isSeen(words.headline)) return null;
    const missing = await letters.missing(lettersOf(words));
    if (missing.length > 0) return { missing };
    const bytes = await tryToDraw(sharp, words);
    if ('cause' in bytes) return bytes;
    const files = [{ file, ...cardSize, mime: 'image/png', bytes }];
    return { ...names, facts: shelf.put(names.name, { words: wordless, files }) };
  }

  return { draw, isPlain: () => isPlain };
}

async function tryToDraw(sharp: Sharp, words: CardWords): Promise<Buffer | Undrawn> {
  try {
    return await drawCard(sharp, words);
  } catch (error) {
    return { cause: error instanceof Error ? error.message : String(error) };
  }
}

interface Means {
  readonly sharp: Sharp;
  readonly letters: Letters;
}

async function meansOf({ load }: SharpAtHand): Promise<Means | null> {
  const sharp = await load();
  return sharp === null ? null : { sharp, letters: makeLetters(sharp) };
}

function lettersOf({ headline, desk, paper, date }: CardWords): string {
  return `${headline}${desk ?? ''}${paper}${date ?? ''}`;
}

function cardOf({ hash }: Drawn, { headline }: CardWords): SocialCard {
  const path = outputPath(`pictures/${hash.slice(0, 2)}/${hash.slice(2, 12)}-card.png`);
  return { path, ...cardSize, mime: 'image/png', alt: headline };
}
