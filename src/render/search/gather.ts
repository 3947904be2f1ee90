/** The index in memory: of some of its parts the terms, and for each the stories that it stands in. */
import type { Story } from '../../model/edition.js';
import type { SearchRecord } from '../../model/search.js';
import { alone } from './cut.js';
import { Pairs } from './pairs.js';
import { Postings } from './postings.js';
import { termsBeside } from './record.js';
import { shardOf, sumOfPair, termOf, type Walker, walk } from './walk.js';
import { type Stretch, Words } from './words.js';

/** Terms by code points, and behind each its stories, written out. */
export type Listing = Readonly<Record<string, string>>;

/** A part of the index: words and single characters by how much they weigh, pairs of characters by their places. */
export type Part = readonly [words: Listing, pairs: Listing];

/** What is gathered: stories in the order of their numbers, which begin at 0, and which parts of how many. */
export interface Gathering {
  readonly stories: ReadonlyArray<Story>;
  readonly recordOf: (story: Story) => SearchRecord;
  readonly shards: number;
  readonly isWanted: (part: number) => boolean;
}

/** Gathers the parts of the index that are wanted in one pass over the records of all stories. */
export function gatherParts({ stories, recordOf, shards, isWanted }: Gathering): (part: number) => Part {
  const gatherer = new Gatherer(Array.from({ length: shards }, (_, part) => (isWanted(part) ? makePart() : null)));
  const desks = new Map<string, SearchRecord>();
  for (const [number, story] of stories.entries()) {
    gatherer.story = number;
    walk(recordOf(story), gatherer);
    if (story.front !== null) walk(besideOf(story.front.name, desks), gatherer);
  }
  return (part) => gatherer.write(part);
}

/** Takes the terms of one story after another. */
class Gatherer implements Walker {
  /** The number of the story whose terms are taken. */
  story = 0;
  readonly #parts: ReadonlyArray<Numbered | null>;
  readonly #words = new Words();
  readonly #ofWords = new Postings();
  readonly #pairs = new Pairs();
  readonly #ofPairs = new Postings();
  /** In which story each character was met last. Pairs come in the order of the text, and so where a character weighs most first. */
  readonly #met = new Int32Array(0x110000).fill(-1);

  constructor(parts: ReadonlyArray<Numbered | null>) {
    this.#parts = parts;
  }

  word(stretch: Stretch, rank: number): void {
    const part = this.#parts[shardOf(stretch.sum, this.#parts.length)] ?? null;
    if (part === null) return;
    const number = this.#words.numberAt(stretch);
    if (this.#ofWords.add(number, this.story, 1 << rank)) part.words.push(number);
  }

  pair(first: number, second: number, places: number): void {
    this.#single(first, places);
    if (second === alone) return;
    this.#single(second, places);
    this.#add(first, second, places);
  }

  /** Writes out a part. */
  write(number: number): Part {
    const { words, singles, pairs } = this.#parts[number] ?? makePart();
    const text = (pair: number) => termOf(this.#pairs.firstOf(pair), this.#pairs.secondOf(pair));
    const ofWords = words.map((word) => [this.#words.textOf(word), this.#ofWords.writeRanked(word)] as const);
    const ofSingles = singles.map((single) => [text(single), this.#ofPairs.writeRanked(single)] as const);
    const ofPairs = pairs.map((pair) => [text(pair), this.#ofPairs.writePlaced(pair)] as const);
    return [listing([...ofWords, ...ofSingles]), listing(ofPairs)];
  }

  #single(character: number, places: number): void {
    if (this.#met[character] !== this.story) this.#add(character, alone, places);
    this.#met[character] = this.story;
  }

  #add(first: number, second: number, places: number): void {
    const part = this.#parts[shardOf(sumOfPair(first, second), this.#parts.length)] ?? null;
    if (part === null) return;
    const number = this.#pairs.numberOf(first, second);
    if (this.#ofPairs.add(number, this.story, places)) (second === alone ? part.singles : part.pairs).push(number);
  }
}

/** The numbers of the terms of a part. */
type Numbered = Readonly<Record<'words' | 'singles' | 'pairs', number[]>>;

function makePart(): Numbered {
  return { words: [], singles: [], pairs: [] };
}

function besideOf(name: string, known: Map<string, SearchRecord>): SearchRecord {
  const record = known.get(name) ?? termsBeside(name);
  known.set(name, record);
  return record;
}

function listing(entries: ReadonlyArray<readonly [term: string, stories: string]>): Listing {
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
