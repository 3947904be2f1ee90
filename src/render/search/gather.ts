/** The index in memory: of some of its parts the terms, and for each the stories that it stands in. */
import type { Story } from '../../model/edition.js';
import type { SearchRecord } from '../../model/search.js';
import { alone } from './cut.js';
import { Pairs } from './pairs.js';
import { Postings } from './postings.js';
import { termsBeside } from './record.js';
import { shardOf, sumOfPair, termOf, type Walker, walk } from './walk.js';
import { Words } from './words.js';

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
  const parts = Array.from({ length: shards }, (_, part) => (isWanted(part) ? makePart() : null));
  const words = { numbers: new Words(), postings: new Postings() };
  const pairs = { numbers: new Pairs(), postings: new Postings() };
  /** In which story each character was met last. Pairs come in the order of the text, and so where a character weighs most first. */
  const met = new Int32Array(0x110000).fill(-1);
  let story = 0;
  const walker: Walker = {
    word(text, from, to, sum, rank) {
      const part = parts[shardOf(sum, shards)] ?? null;
      if (part === null) return;
      const number = words.numbers.numberAt(text, from, to, sum);
      if (words.postings.add(number, story, 1 << rank)) part.words.push(number);
    },
    pair(first, second, places) {
      addOnce(first, places);
      if (second === alone) return;
      addOnce(second, places);
      add(first, second, places);
    },
  };
  function addOnce(character: number, places: number): void {
    if (met[character] !== story) add(character, alone, places);
    met[character] = story;
  }
  function add(first: number, second: number, places: number): void {
    const part = parts[shardOf(sumOfPair(first, second), shards)] ?? null;
    if (part === null) return;
    const number = pairs.numbers.numberOf(first, second);
    if (pairs.postings.add(number, story, places)) (second === alone ? part.singles : part.pairs).push(number);
  }

  const desks = new Map<string, SearchRecord>();
  for (const each of stories) {
    walk(recordOf(each), walker);
    if (each.front !== null) walk(besideOf(each.front.name, desks), walker);
    story += 1;
  }
  const written = ({ numbers }: typeof pairs, number: number) =>
    termOf(numbers.firstOf(number), numbers.secondOf(number));
  return (number) => {
    const part = parts[number] ?? makePart();
    return [
      listing([
        ...part.words.map((word) => [words.numbers.textOf(word), words.postings.writeRanked(word)] as const),
        ...part.singles.map((single) => [written(pairs, single), pairs.postings.writeRanked(single)] as const),
      ]),
      listing(part.pairs.map((pair) => [written(pairs, pair), pairs.postings.writePlaced(pair)] as const)),
    ];
  };
}

/** The numbers of the terms of a part. */
function makePart(): Readonly<Record<'words' | 'singles' | 'pairs', number[]>> {
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
