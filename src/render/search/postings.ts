/** The index in memory: for each term the stories that it stands in. */
import type { Story } from '../../model/edition.js';
import type { Bodies } from '../../model/page.js';
import { placeCount, termsOf } from './places.js';

/** A part of the index: its terms by code points, and behind each its postings, written out. */
export type Shard = ReadonlyArray<readonly [term: string, postings: string]>;

/** The index of a paper. */
export interface Postings {
  /** Writes out a shard, by its number from 0. */
  shard(number: number): Shard;
}

/** The characters of a posting, each a number from 0 to 63. */
const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';

/** Digits from here on say that another follows. */
const half = digits.length / 2;

/**
 * Indexes stories in one pass.
 *
 * A posting is eight bytes in memory, story and places packed in one number, and the posting before it of the same term
 * in the other: an archive has tens of millions of them.
 *
 * @param stories in the order of their numbers, which begin at 0
 * @param bodies where their texts come from
 * @param shards how many parts the index has
 */
export function indexStories(stories: ReadonlyArray<Story>, bodies: Bodies, shards: number): Postings {
  const last = new Map<string, number>();
  const terms: string[][] = Array.from({ length: shards }, () => []);
  const cells = growing();
  const chain = growing();
  for (const [number, story] of stories.entries()) {
    for (const [term, places] of termsOf(story, bodies(story.source))) {
      const before = last.get(term);
      if (before === undefined) terms[shardOf(term, shards)]?.push(term);
      last.set(term, cells.push(number * 2 ** placeCount + places));
      chain.push(before ?? 0);
    }
  }
  const postingsOf = (term: string) => {
    const found: number[] = [];
    for (let at = last.get(term) ?? 0; at !== 0; at = chain.at(at)) found.push(cells.at(at));
    return writeOut(found.reverse());
  };
  return { shard: (number) => (terms[number] ?? []).sort(byCodePoints).map((term) => [term, postingsOf(term)]) };
}

/** Says which part of the index a term is in: FNV-1a over its UTF-16 units, as the script of the search page has it. */
function shardOf(term: string, shards: number): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < term.length; at++) sum = Math.imul(sum ^ term.charCodeAt(at), 0x01000193);
  return (sum >>> 0) % shards;
}

/** Writes each posting as the distance of its story from the one before, and its places. */
function writeOut(postings: ReadonlyArray<number>): string {
  let text = '';
  let before = 0;
  for (const posting of postings) {
    const story = Math.floor(posting / 2 ** placeCount);
    text += distance(story - before) + placesOf(posting % 2 ** placeCount);
    before = story;
  }
  return text;
}

/** Five bits a digit, the highest first. */
function distance(number: number): string {
  const low = digits[number % half] ?? '';
  let text = low;
  for (let rest = Math.floor(number / half); rest > 0; rest = Math.floor(rest / half)) {
    text = `${digits[half + (rest % half)]}${text}`;
  }
  return text;
}

/** One digit where the term stands in one place, as most do; else two. */
function placesOf(places: number): string {
  const only = 31 - Math.clz32(places);
  if (places === 1 << only) return digits[only] ?? '';
  return `${digits[placeCount + (places >> 6)]}${digits[places & 63]}`;
}

/** Makes a list of whole numbers that grows and takes four bytes a number. Numbers in it are counted from 1. */
function growing() {
  let room = new Uint32Array(1024);
  let length = 1;
  return {
    push(value: number): number {
      if (length === room.length) {
        const larger = new Uint32Array(room.length * 2);
        larger.set(room);
        room = larger;
      }
      room[length] = value;
      return length++;
    },
    at: (index: number) => room[index] ?? 0,
  };
}

function byCodePoints(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
