/**
 * Scores readings against the truth. Headline and deck count when they are exact; people, section headers and captions by
 * F1; a paragraph when one begins alike under the same header, of the larger count, so that furniture kept in the story
 * costs as much as text that is lost.
 */

import { even } from './align.js';
import type { Truth } from './gold.js';

/** What is scored of a reading. */
export interface Answered {
  readonly headline: string | null;
  readonly deck: string | null;
  readonly people: ReadonlyArray<string>;
  readonly sections: ReadonlyArray<{ readonly header: string | null; readonly paragraphs: ReadonlyArray<string> }>;
  readonly captions: ReadonlyArray<string>;
}

/** Right ones, given ones, wanted ones. */
type Tally = readonly [right: number, given: number, wanted: number];

/** The tallies of one article, field by field. */
export interface Tallies {
  readonly headline: Tally;
  readonly deck: Tally;
  readonly byline: Tally;
  readonly headers: Tally;
  readonly paragraphs: Tally;
  readonly captions: Tally;
}

const fields = ['headline', 'deck', 'byline', 'headers', 'paragraphs', 'captions'] as const;

/** A field that is scored. */
export type Field = (typeof fields)[number];

/** Scores of a set of articles: each field 0 to 100, and their mean without the captions. */
export type Scores = Readonly<Record<Field | 'overall', number>>;

/** Compares one reading with the truth. */
export function tally(answered: Answered, truth: Truth): Tallies {
  const gold = fold(truth.sections);
  const read = fold(answered.sections);
  return {
    headline: exact(answered.headline, truth.headline),
    deck: exact(answered.deck, truth.deck ?? null),
    byline: overlap(answered.people.map(evenName), truth.byline_people.map(evenName)),
    headers: overlap(headersOf(read), headersOf(gold)),
    paragraphs: compareParagraphs(read, gold, truth.neutral ?? []),
    captions: overlap(answered.captions.map(beginning), (truth.captions ?? []).map(beginning)),
  };
}

/** Adds tallies up to scores; a field that no article has is left out of the mean. */
export function score(all: ReadonlyArray<Tallies>): Scores {
  const values = fields.map((field) => [field, value(field, all)] as const);
  const counted = values.flatMap(([field, score]) => (field === 'captions' || score === null ? [] : [score]));
  const overall = counted.reduce((sum, score) => sum + score, 0) / Math.max(1, counted.length);
  const [headline, deck, byline, headers, paragraphs, captions] = values.map(([, score]) => score ?? 100);
  return {
    headline: headline ?? 0,
    deck: deck ?? 0,
    byline: byline ?? 0,
    headers: headers ?? 0,
    paragraphs: paragraphs ?? 0,
    captions: captions ?? 0,
    overall,
  };
}

function value(field: Field, all: ReadonlyArray<Tallies>): number | null {
  const sum = (at: 0 | 1 | 2) => all.reduce((total, tallies) => total + tallies[field][at], 0);
  const [right, given, wanted] = [sum(0), sum(1), sum(2)];
  if (field === 'headline' || field === 'deck' || field === 'paragraphs') {
    return wanted === 0 ? null : (100 * right) / wanted;
  }
  return given + wanted === 0 ? null : (200 * right) / (given + wanted);
}

function exact(given: string | null, wanted: string | null): Tally {
  const [a, b] = [even(given ?? ''), even(wanted ?? '')];
  const counts = a !== '' || b !== '' ? 1 : 0;
  return [counts === 1 && a === b ? 1 : 0, counts, counts];
}

function overlap(given: ReadonlyArray<string>, wanted: ReadonlyArray<string>): Tally {
  const left = [...wanted];
  let right = 0;
  for (const item of given) {
    const at = left.indexOf(item);
    if (at < 0) continue;
    left.splice(at, 1);
    right++;
  }
  return [right, given.length, wanted.length];
}

type Sections = Truth['sections'];

/** A header without text under it is the first line of the next one. */
function fold(sections: Sections): Sections {
  const folded: Array<Sections[number]> = [];
  let lead: string | null = null;
  for (const { header, paragraphs } of sections) {
    const whole: string = [lead, header].filter((part) => part !== null).join('\n');
    if (whole !== '' && paragraphs.length === 0) lead = whole;
    else {
      folded.push({ header: whole === '' ? null : whole, paragraphs });
      lead = null;
    }
  }
  return lead === null ? folded : [...folded, { header: lead, paragraphs: [] }];
}

function headersOf(sections: Sections): string[] {
  return sections.flatMap(({ header }) => (header === null ? [] : [even(header)]));
}

function compareParagraphs(read: Sections, gold: Sections, neutral: ReadonlyArray<string>): Tally {
  const wanted = gold.flatMap(keysOf);
  const spared = new Set(neutral.map(beginning));
  const given = read.flatMap(keysOf);
  const [right] = overlap(given, wanted);
  const idle = given.filter((key) => !wanted.includes(key) && spared.has(key.split('\u0001')[1] ?? '')).length;
  const most = Math.max(wanted.length, given.length - idle);
  return [right, most, most];
}

function keysOf({ header, paragraphs }: Sections[number]): string[] {
  return paragraphs
    .map(beginning)
    .filter((key) => key !== '')
    .map((key) => `${even(header ?? '')}\u0001${key}`);
}

/** Enough of a paragraph to know it by. */
function beginning(text: string): string {
  return [...even(text)].slice(0, 24).join('');
}

function evenName(name: string): string {
  return even(name).replace(/[.,;:·•|/()（）【】[\]'"-]/g, '');
}
