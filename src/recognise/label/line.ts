import type { Block } from '../blocks/block.js';
import { kindAt, lowers, wide } from '../characters.js';
import type { Language } from '../languages/language.js';
import { type EarlyMark, findHits, type Hit, type Lexicon, lexiconOf, type Mark } from './lexicon.js';

/** A block of copy with what its evidence is about, measured once. */
export interface Line {
  readonly block: Block;
  readonly text: string;
  /** The text in lower case. */
  readonly lower: string;
  /** Columns: one a Latin letter, two a Han character. */
  readonly width: number;
  /** What its characters are together, as bits of `characters.ts`. */
  readonly kinds: number;
  /** Its number among the copy's lines, from 0, and from the end, from 0. */
  readonly index: number;
  readonly fromEnd: number;
  /** Whether it stands above the story's first long paragraph. */
  readonly inHead: boolean;
  readonly isLong: boolean;
  /** The phrases of the language's lists that it has. */
  readonly hits: ReadonlyArray<Hit>;
}

/** Says whether some character of a line is of a kind, or may be one of some marks: a quick no where none is. */
export function mayHave({ kinds }: Line, some: number): boolean {
  return (kinds & some) !== 0;
}

/** Says whether a line has a phrase of a mark at or behind a place of it. */
export function has({ hits }: Pick<Line, 'hits'>, mark: Exclude<Mark, EarlyMark>, from = 0): boolean {
  for (const hit of hits) if (hit.mark === mark && hit.start >= from) return true;
  return false;
}

/** Says whether a line has a phrase of a mark before a place of it. */
export function hasEarly({ hits }: Pick<Line, 'hits'>, mark: Mark, to: number): boolean {
  for (const hit of hits) if (hit.mark === mark && hit.start < to) return true;
  return false;
}

const openers = /^[\s(（【[>*《]*$/;

/** Says whether a line begins with a phrase of a mark, brackets and bullets left aside. */
export function begins({ hits, text }: Line, mark: Mark): boolean {
  for (const hit of hits) {
    if (hit.mark === mark && (hit.start === 0 || (hit.start < 6 && openers.test(text.slice(0, hit.start)))))
      return true;
  }
  return false;
}

/** A whole copy, as a piece of evidence sees it. */
export interface Copy {
  readonly lines: ReadonlyArray<Line>;
  readonly language: Language;
  /** What is usual for the story's paragraphs in this copy: columns, indent, blank lines above. */
  readonly usual: { readonly width: number; readonly indent: number; readonly gap: number };
}

/** A line is long, and surely of the story, from so many columns on. */
const longWidth = 140;

/** A shorter line is prose too where it has a whole sentence inside and ends with a stop. */
const proseWidth = 80;
const prose = /[.。！？!?][”"’»」』)）]?\s?[^\s.。！？!?”"’»」』)）].*[.。！？!?…][”"’»」』)）]?$/u;

/** Looks at all lines of a copy. */
export function look(blocks: ReadonlyArray<Block>, language: Language): Copy {
  const lexicon = lexiconOf(language);
  const measured = blocks.map((block) => measure(block, lexicon));
  const headLength = lengthOfHead(measured);
  const lines = measured.map(
    ({ block, text, lower, width, kinds, hits }, index): Line => ({
      block,
      text,
      lower,
      width,
      kinds,
      hits,
      index,
      fromEnd: blocks.length - 1 - index,
      inHead: index < headLength,
      isLong: width >= longWidth,
    }),
  );
  return { lines, language, usual: usualOf(lines) };
}

type Measured = Pick<Line, 'block' | 'text' | 'lower' | 'width' | 'kinds' | 'hits'>;

function measure(block: Block, lexicon: Lexicon): Measured {
  const { text } = block;
  const { length } = text;
  let wideOnes = 0;
  let kinds = 0;
  for (let at = 0; at < length; at++) {
    const kind = kindAt(text, at);
    kinds |= kind;
    if ((kind & wide) !== 0) wideOnes++;
  }
  const lower = (kinds & lowers) === 0 ? text : text.toLowerCase();
  return { block, text, lower, width: text.length + wideOnes, kinds, hits: findHits(lower, lexicon) };
}

/** How many lines below a long one are looked at for a byline or a date, which make the long one a deck. */
const reach = 3;

/**
 * Counts the lines above the story: up to the first line of prose that no byline and no date follows.
 *
 *     Harbour ferry to stop on Sundays
 *     The sandbank has moved, and the pilots say that they need daylight.  ← a deck, for
 *     By Ana Pérez                                                           a byline follows
 *
 *     The ferry to Oldhaven will not run on Sundays until …                ← the story
 */
function lengthOfHead(lines: ReadonlyArray<Measured>): number {
  for (const [index, line] of lines.entries()) {
    if (index === 0 || !isProse(line)) continue;
    const next = lines.slice(index + 1, index + 1 + reach);
    const end = next.findIndex(isProse);
    if (!(end < 0 ? next : next.slice(0, end)).some(isHeadMark)) return index;
  }
  return lines.length;
}

function isProse({ text, width }: Measured): boolean {
  return width >= longWidth || (width >= proseWidth && prose.test(text));
}

/** A short line that begins like a byline or that is a date. */
function isHeadMark({ text, width, hits }: Measured): boolean {
  if (width > 70) return false;
  const begins = hits.some(({ mark, start }) => (mark === 'by' || mark === 'dated') && start < 3);
  const isDate =
    width < 40 && /\d/.test(text) && (hits.some(({ mark }) => mark === 'month') || /\d[./年-]\d/.test(text));
  return begins || isDate || (width < 50 && hits.some(({ mark }) => mark === 'role'));
}

function usualOf(lines: ReadonlyArray<Line>): Copy['usual'] {
  const long = lines.filter((line) => line.isLong && line.block.markup === null);
  const paragraphs = long.length > 0 ? long : lines;
  return {
    width: median(paragraphs.map((line) => line.width)),
    indent: median(paragraphs.map((line) => line.block.indent)),
    gap: median(paragraphs.map((line) => line.block.above)),
  };
}

function median(numbers: ReadonlyArray<number>): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
