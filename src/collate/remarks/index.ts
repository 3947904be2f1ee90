import { aliases } from './aliases.js';
import { changes } from './changes.js';
import { ids } from './ids.js';
import { printedPages } from './printed-pages.js';
import { releases } from './releases.js';
import type { Ground, Remark, Remarker } from './remark.js';
import { series } from './series.js';
import { translations } from './translations.js';

export type { Remark } from './remark.js';

/** What is looked for, in this order. A new one is a file here and a line in this list. */
const remarkers: ReadonlyArray<Remarker> = [ids, releases, changes, translations, series, printedPages, aliases];

/** Finds what is odd about articles beside one another. */
export function remarksOn(articles: Ground['articles'], ground: Omit<Ground, 'articles'>): ReadonlyArray<Remark> {
  const sorted = [...articles].sort((a, b) => (a.source < b.source ? -1 : 1));
  return remarkers.flatMap((remarker) => remarker({ ...ground, articles: sorted }));
}
