import type { Story, StoryLink } from '../model/edition.js';
import type { SourcePath } from '../model/names.js';
import { groupBy } from './group-by.js';
import { type Entry, enter } from './mark-index.js';
import { linkTo } from './story-link.js';
import { marksOf, type Subject } from './subjects.js';

/** The most related stories of one. */
const most = 4;

/** With how many of those before it that have the same mark a story is compared, and with how many after it. */
const reach = 100;

/** The least likeness of related stories: better none than a wrong one. */
const enough = 1.2;

/** The least that they share: a tag, or two terms. One word is chance. */
const leastShared = 2;

/** How much more alike stories are of one desk, and those of one day; those of thirty days half as much more. */
const ofOneDesk = 1.15;
const ofOneDay = 0.25;
const halfTime = 30;

/** What stories that share less are never alike enough for. */
const leastScore = enough / (ofOneDesk * (1 + ofOneDay));

type Told = Subject & Pick<Story, 'source' | 'path' | 'language' | 'deck' | 'date' | 'front' | 'series'>;

/** Another story, and how like it is. */
interface Likeness {
  readonly index: number;
  readonly score: number;
}

/**
 * Finds for each story those about the same things: by the tags, terms and words of headlines that they share, each the more
 * telling the fewer stories have it; those of one desk and of about the same time a little sooner.
 *
 * The likeness of two stories depends on them, and on how many others have what they share; never on how many there are in
 * all: a new story leaves those alone that it shares nothing with. What is paid for is related to nothing. Nor is another
 * part of the same series, which has a place of its own on the page.
 *
 * @param stories in the edition's order
 * @returns for each story that has any, at most four in its language, the likest first
 */
export function relatedTo(stories: ReadonlyArray<Told>): ReadonlyMap<SourcePath, ReadonlyArray<StoryLink>> {
  const news = stories.filter(({ news: { label } }) => label !== 'sponsored');
  const groups = [...groupBy(news, ({ language }) => spoken(language)).values()];
  return new Map(groups.flatMap((group) => [...relate(group)]));
}

/** What readers of a language read: Chinese by its characters, others in all their countries. */
function spoken(tag: string): string {
  const [language = '', ...subtags] = tag.toLowerCase().split('-');
  if (language !== 'zh') return language;
  return subtags.some((subtag) => ['hant', 'tw', 'hk', 'mo'].includes(subtag)) ? 'zh-hant' : 'zh-hans';
}

function* relate(stories: ReadonlyArray<Told>): Iterable<[SourcePath, ReadonlyArray<StoryLink>]> {
  const entries = enter(stories.map(marksOf));
  const count = stories.length;
  const days = Float64Array.from(stories, ({ date }) => dayOf(date));
  const sheet: Sheet = { scores: new Float64Array(count), shared: new Uint16Array(count), days, touched: [] };
  for (const [index, story] of stories.entries()) {
    compare(entries[index] ?? [], index, sheet);
    const alike = likest(stories, index, sheet);
    if (alike.length > 0) yield [story.source, alike];
  }
}

/** What comparing one story with others adds up, by their indices. It is used again for the next. */
interface Sheet {
  readonly scores: Float64Array;
  readonly shared: Uint16Array;
  /** The days of the stories, which stay. */
  readonly days: Float64Array;
  touched: number[];
}

function compare(entries: ReadonlyArray<Entry>, own: number, { scores, shared, touched }: Sheet): void {
  for (const { mark, posting, place } of entries) {
    const { indices, strengths, counts } = posting;
    const strength = tellingOf(indices.length) * mark.strength;
    const end = Math.min(indices.length, place + reach + 1);
    for (let at = Math.max(0, place - reach); at < end; at++) {
      const index = indices[at] ?? own;
      if (index === own) continue;
      const score = scores[index] ?? 0;
      if (score === 0) touched.push(index);
      scores[index] = score + strength * (strengths[at] ?? 0);
      shared[index] = (shared[index] ?? 0) + Math.max(mark.count, counts[at] ?? 0);
    }
  }
}

/** How much a mark says that so many stories have: 1 for two, a half for eight, a third for thirty-two. */
function tellingOf(count: number): number {
  return 2 / (1 + Math.log2(count));
}

/** Takes the likest stories off the sheet, and wipes it. */
function likest(stories: ReadonlyArray<Told>, own: number, sheet: Sheet): ReadonlyArray<StoryLink> {
  const found: Likeness[] = [];
  for (const index of sheet.touched) {
    const score = sheet.scores[index] ?? 0;
    const isShared = (sheet.shared[index] ?? 0) >= leastShared;
    sheet.scores[index] = 0;
    sheet.shared[index] = 0;
    if (!isShared || score < leastScore) continue;
    const likeness = score * nearness(stories[own], stories[index], (sheet.days[own] ?? 0) - (sheet.days[index] ?? 0));
    if (likeness >= enough) found.push({ index, score: Math.round(likeness * 1e6) });
  }
  sheet.touched = [];
  const best = found.sort((a, b) => b.score - a.score || a.index - b.index).slice(0, most);
  return best.flatMap(({ index }) => stories[index] ?? []).map(linkTo);
}

/** How much the likeness of two stories counts; nothing for two parts of one series. */
function nearness(a: Told | undefined, b: Told | undefined, days: number): number {
  if (a === undefined || b === undefined || (a.series !== null && a.series.path === b.series?.path)) return 0;
  const time = Number.isNaN(days) ? 1 : 1 + ofOneDay / (1 + Math.abs(days) / halfTime);
  return a.front !== null && a.front.path === b.front?.path ? time * ofOneDesk : time;
}

/** The number of a day; not a number where there is none. */
function dayOf(date: string | null): number {
  const [, year, month, day] = /^(\d+)-(\d\d)-(\d\d)/.exec(date ?? '') ?? [];
  return year === undefined ? Number.NaN : Date.UTC(Number(year), Number(month) - 1, Number(day)) / 864e5;
}
