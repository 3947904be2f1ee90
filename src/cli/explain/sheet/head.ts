import type { Article } from '../../../model/article.js';
import { visible } from '../../text/visible.js';
import { widthOf, wrap } from '../../text/width.js';
import { absent, type Part, partsOf } from '../parts.js';
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
  const parts = partsOf(article).flatMap((part) => setPart(part, style));
  return [...setTitle(visible(file), visible(article.language), style), ...parts];
}

function setTitle(file: string, language: string, { ink, width }: HeadStyle): ReadonlyArray<string> {
  const lines = wrap(file, width);
  const last = lines.at(-1) ?? '';
  const rule = Math.max(0, width - widthOf(last) - widthOf(language) - 2);
  const end = ink.faint(` ${'─'.repeat(rule)} ${language}`);
  return [...lines.slice(0, -1), last].map((line, index) => {
    const shown = ink.strong(isolate(line));
    return index === lines.length - 1 ? shown + end : shown;
  });
}

function setPart({ name, values }: Part, { ink, width }: HeadStyle): ReadonlyArray<string> {
  const lines = values.flatMap((value) => wrap(visible(value), Math.max(10, width - label)));
  const shown = lines.map((line) => (name === 'headline' ? ink.strong(isolate(line)) : isolate(line)));
  const rows = shown.length > 0 ? shown : [ink.faint(absent)];
  return rows.map((row, index) => `${ink.faint((index === 0 ? `  ${name}` : '').padEnd(label))}${row}`);
}
