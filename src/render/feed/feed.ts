/** What all three feeds say, before each says it in its own way. */
import type { Person } from '../../model/article.js';
import type { Author, Story } from '../../model/edition.js';
import type { Bodies, FormatPage, PageContext } from '../../model/page.js';
import { stringsFor } from '../strings/index.js';
import { momentOf } from '../timestamps.js';
import { makeAbsolute } from './absolute.js';
import { fullAddress } from './address.js';
import { contentOf } from './content.js';

/** A feed. */
export interface Feed {
  /** The paper's name, and the desk's behind it. */
  readonly title: string;
  /** The paper's name alone. */
  readonly paper: string;
  readonly language: string;
  /** The full addresses of the front page, of the front that it belongs to, and its own. */
  readonly home: string;
  readonly front: string;
  readonly self: string;
  /** The hub that tells of its changes, where there is one. */
  readonly hub: string | null;
  /** When something in it last changed: the moment of the build while it is empty. */
  readonly updated: number;
  readonly items: ReadonlyArray<Item>;
}

/** A story in a feed. Moments are in milliseconds since 1970. */
export interface Item {
  readonly id: string;
  readonly address: string;
  readonly title: string;
  readonly summary: string;
  /** HTML in which all addresses are full. */
  readonly content: string;
  /** The full address of its first picture. */
  readonly image: string | null;
  readonly language: string;
  readonly published: number;
  /** The same, or later. */
  readonly updated: number;
  readonly authors: ReadonlyArray<{ readonly name: string; readonly address: string | null }>;
  readonly categories: ReadonlyArray<string>;
  readonly rights: string | null;
}

/**
 * Gathers what a feed says.
 *
 * @throws RangeError where the site doesn't say where it stands
 */
export function gather({ context }: FormatPage, bodies: Bodies): Feed {
  const { page, site, desk, stories = [] } = context;
  const paper = site.name || stringsFor(site.language).newspaper;
  const items = stories.flatMap((story) => itemOf(story, site, bodies));
  return {
    title: desk === undefined ? paper : `${paper}: ${desk.name}`,
    paper,
    language: page.language,
    home: fullAddress(site, 'index.html'),
    front: fullAddress(site, desk?.path ?? 'index.html'),
    self: fullAddress(site, page.path),
    hub: site.hub === undefined || site.hub === null ? null : new URL(site.hub).href,
    updated: items.reduce((latest, item) => Math.max(latest, item.updated), items[0]?.updated ?? Date.parse(site.now)),
    items,
  };
}

/** Says whether a feed has nothing in it: then the moment of the build is its date. */
export function isEmpty({ context: { stories = [] } }: FormatPage): boolean {
  return stories.every(({ date }) => date === null);
}

/** A story without a day is in no feed, since each entry of one has a date, and none is made up. */
function itemOf(story: Story, site: PageContext['site'], bodies: Bodies): ReadonlyArray<Item> {
  const published = momentOf(story.date, site.timezone);
  if (published === null) return [];
  const address = fullAddress(site, story.path);
  const [picture] = story.pictures;
  return [
    {
      id: tagOf(story, site),
      address,
      title: story.headline,
      summary: story.deck ?? story.lede,
      content: makeAbsolute(contentOf(story, bodies, site), address),
      image: picture === undefined ? null : fullAddress(site, picture.path),
      language: story.language,
      published,
      updated: lastChange(story, site.timezone) ?? published,
      authors: (story.byline?.people ?? []).map((person) => authorOf(person, story, site)),
      categories: categoriesOf(story),
      rights: story.news.rights ?? site.organisation.rights ?? null,
    },
  ];
}

/** Says when a story last changed for its readers: when it came out, was changed, or was put right. */
export function lastChange({ date, news }: Pick<Story, 'date' | 'news'>, timezone: string): number | null {
  const dates = [date, news.updated, ...news.corrections.map((correction) => correction.date)];
  const moments = dates.flatMap((text) => momentOf(text, timezone) ?? []);
  return moments.length === 0 ? null : Math.max(...moments);
}

/** An id that is an absolute URI of its own accord. */
const uri = /^(?:tag|urn|https?):[!#-;=?-Z_a-z~%[\]]+$/i;

/**
 * Writes the name for ever of a story: its id within the site's host and the day, as RFC 4151 has it. An id that is such
 * a name already stays as it is.
 *
 *     tag:example.org,2026-03-01:city/2026-03-01-lamps
 */
export function tagOf({ id, date }: Story, site: PageContext['site']): string {
  if (uri.test(id)) return id;
  const { hostname } = new URL(fullAddress(site, 'index.html'));
  return `tag:${hostname},${(date ?? '').slice(0, 10)}:${id.split('/').map(encodeURIComponent).join('/')}`;
}

function authorOf({ name }: Person, { authors }: Story, site: PageContext['site']) {
  const known = authors.find((author: Author) => author.name === name || author.names.includes(name));
  return { name, address: known === undefined ? null : fullAddress(site, known.path) };
}

function categoriesOf({ front, topics }: Story): ReadonlyArray<string> {
  return [...new Set([...(front === null ? [] : [front.name]), ...topics.map(({ name }) => name)])];
}
