import type { Article, Person } from '../../model/article.js';

/** A part of an article as it was read; no values where there is none of it. */
export interface Part {
  readonly name: string;
  readonly values: ReadonlyArray<string>;
}

/** Parts whose absence people should see. */
const missed: ReadonlyArray<string> = ['byline', 'date'];

/** What is said in the place of a part that's missed. */
export const absent = 'none in the copy';

/** Lists the parts of an article that stand above its story, in the order of a page; the people one by one. */
export function partsOf(article: Article): ReadonlyArray<Part> {
  const { kicker, headline, deck, dateline, date, desk } = article;
  const found: ReadonlyArray<Part> = [
    { name: 'kicker', values: one(kicker) },
    { name: 'headline', values: [headline] },
    { name: 'deck', values: one(deck) },
    { name: 'byline', values: authorsOf(article) },
    { name: 'dateline', values: one(dateline) },
    { name: 'date', values: one(date) },
    { name: 'desk', values: one(desk) },
  ];
  return found.filter(({ name, values }) => values.length > 0 || missed.includes(name));
}

function one(value: string | null): ReadonlyArray<string> {
  return value === null ? [] : [value];
}

/** The people of the byline, or the byline as printed where it names nobody for sure. */
function authorsOf({ byline }: Article): ReadonlyArray<string> {
  if (byline === null) return [];
  return byline.people.length > 0 ? byline.people.map(sayPerson) : [`${byline.text} (nobody named)`];
}

/** Writes a person with what they are and whom they write for: `Ann Lee, Staff Writer, Harbour Tidings`. */
function sayPerson({ name, role, outlet }: Person): string {
  return [name, role, outlet].filter((part) => part !== null).join(', ');
}
