import type { Article, Person } from '../../../model/article.js';
import { visible } from '../../text/visible.js';
import { widthOf, wrap } from '../../text/width.js';
import type { Ink } from './ink.js';
import { isolate } from './isolate.js';

/** How the head of a sheet is set. */
export interface HeadStyle {
  readonly ink: Ink;
  /** In columns. */
  readonly width: number;
}

/** The columns of the names of the parts. */
const label = 12;

/**
 * Sets the head of a sheet: the file, and the article as it was read.
 *
 *     articles/lamps.txt ───────────────────────────── en
 *       headline  Lamps lit again
 *       byline    Ann Lee, Staff Writer, Harbour Tidings
 */
export function setHead(file: string, article: Article, style: HeadStyle): ReadonlyArray<string> {
  const parts = partsOf(article).flatMap(([name, values]) => setPart(name, values, style));
  return [...setTitle(visible(file), article.language, style), ...parts];
}

function setTitle(file: string, language: string, { ink, width }: HeadStyle): ReadonlyArray<string> {
  const [last = '', ...others] = [...wrap(file, width)].reverse();
  const rule = width - widthOf(last) - widthOf(language) - 2;
  const end = rule < 1 ? ` ${ink.faint(language)}` : ` ${ink.faint('─'.repeat(rule))} ${ink.faint(language)}`;
  return [...others.reverse().map(ink.strong), ink.strong(isolate(last)) + end];
}

/** The parts of an article that people look for, in their order; no values where there is none of it. */
function partsOf(article: Article): ReadonlyArray<readonly [name: string, values: ReadonlyArray<string>]> {
  const { kicker, headline, deck, byline, dateline, date, desk } = article;
  const people = byline?.people.map(sayPerson) ?? [];
  const authors = byline !== null && people.length === 0 ? [`${byline.text} (nobody named)`] : people;
  const one = (value: string | null) => (value === null ? [] : [value]);
  const found: ReadonlyArray<readonly [string, ReadonlyArray<string>]> = [
    ['kicker', one(kicker)],
    ['headline', [headline]],
    ['deck', one(deck)],
    ['byline', authors],
    ['dateline', one(dateline)],
    ['date', one(date)],
    ['desk', one(desk)],
  ];
  return found.filter(([name, values]) => values.length > 0 || missed.includes(name));
}

/** Parts whose absence people should see. */
const missed: ReadonlyArray<string> = ['byline', 'date'];

/** Writes a person with what they are and whom they write for. */
export function sayPerson({ name, role, outlet }: Person): string {
  return [name, role, outlet].filter((part) => part !== null).join(', ');
}

function setPart(name: string, values: ReadonlyArray<string>, { ink, width }: HeadStyle): ReadonlyArray<string> {
  const lines = values.flatMap((value) => wrap(visible(value), Math.max(10, width - label)));
  const shown = lines.map((line) => (name === 'headline' ? ink.strong(isolate(line)) : isolate(line)));
  const rows = shown.length > 0 ? shown : [ink.faint('none in the copy')];
  return rows.map((row, index) => `${ink.faint((index === 0 ? `  ${name}` : '').padEnd(label))}${row}`);
}
