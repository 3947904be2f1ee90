import type { Story } from '../../model/edition.js';
import type { OutputPath } from '../../model/names.js';
import type { Label } from '../../model/news.js';
import type { Bodies, PageContext } from '../../model/page.js';
import type { Picture } from '../../model/picture.js';
import { changedAt } from '../changed.js';
import { makeAbsolute } from '../feed/absolute.js';
import { fullAddress } from '../feed/address.js';
import { tagOf } from '../feed/feed.js';
import { prune, type Thing, type Value } from '../graph/thing.js';
import { makePress } from '../html.js';
import { locatedIn } from '../located.js';
import { momentOf, rfc3339 } from '../timestamps.js';
import type { Format } from './format.js';

type Site = PageContext['site'];

const print = makePress();

/** Kinds of article as IPTC's list of genres has them; what an advertiser pays for isn't in it, and has a word of ours. */
const genres = {
  opinion: 'Opinion',
  analysis: 'Analysis',
  report: 'From the Scene',
  review: 'Review',
  background: 'Background',
  sponsored: 'Sponsored',
} as const satisfies Readonly<Record<Label, string>>;

/** The statements of the paper that ninjs calls trust indicators. */
const statements = [
  'publishingPrinciples',
  'ethicsPolicy',
  'correctionsPolicy',
  'ownershipFundingInfo',
  'masthead',
] as const satisfies ReadonlyArray<keyof Site['organisation']>;

/**
 * A story as ninjs 3.3, IPTC's news in JSON. What isn't known of it isn't written: `uri` alone is required there.
 * https://iptc.org/standards/ninjs/
 */
export const ninjs: Format = {
  name: 'ninjs',
  hasTexts: true,
  write({ context, path }, bodies) {
    const { story, site } = context;
    if (story === undefined) throw new RangeError(`Unexpected page ${path} without a story`);
    return `${JSON.stringify(prune(itemOf(story, site, bodies)), null, 2)}\n`;
  },
};

function itemOf(story: Story, site: Site, bodies: Bodies): Thing {
  const address = fullAddress(site, story.path);
  return {
    uri: story.date === null ? address : tagOf(story, site),
    type: 'text',
    representationType: 'full',
    standard: { name: 'ninjs', version: '3.3', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.3.json#' },
    ...datesOf(story, site),
    pubStatus: 'usable',
    language: story.language,
    headlines: headlinesOf(story),
    descriptions: descriptionsOf(story),
    bodies: [bodyOf(story, site, bodies)],
    ...makersOf(story, site),
    ...aboutOf(story),
    copyrightNotice: story.news.rights ?? site.organisation.rights ?? null,
    edNote: story.furniture.map(({ text }) => text).join('\n'),
    renditions: [{ name: 'web', href: address, contentType: 'text/html' }],
    associations: story.pictures.map((picture) => pictureOf(picture, story, site)),
    trustIndicators: statements.map((title) => ({
      title: site.organisation[title] === undefined ? null : title,
      href: site.organisation[title] ?? null,
    })),
  };
}

function datesOf(story: Story, site: Site): Thing {
  const written = (date: string | null) => {
    const instant = momentOf(date, site.timezone);
    return instant === null ? null : rfc3339(instant, site.timezone);
  };
  const first = written(story.date);
  return {
    firstCreated: first,
    versionCreated: changedAt(story, site.timezone) ?? first,
    expires: written(story.news.release.expiry),
  };
}

function headlinesOf({ headline, kicker, deck }: Story): Value {
  return [
    { role: 'main', value: headline },
    ...(kicker === null ? [] : [{ role: 'kicker', value: kicker }]),
    ...(deck === null ? [] : [{ role: 'deck', value: deck }]),
  ];
}

function descriptionsOf({ lede, notes, news }: Story): Value {
  const contentType = 'text/plain';
  return [
    ...(lede === '' ? [] : [{ role: 'lede', contentType, value: lede }]),
    ...notes.map(({ text }) => ({ role: 'note', contentType, value: text })),
    ...news.corrections.map(({ date, text }) => ({ role: 'correction', contentType, value: `${date}: ${text}` })),
  ];
}

function bodyOf(story: Story, site: Site, bodies: Bodies): Thing {
  const { language, dateline, words } = story;
  const address = (path: OutputPath) => fullAddress(site, path);
  const html = print(bodies(story.source), { language, dateline, address });
  const value = makeAbsolute(html, address(story.path));
  return { role: 'main', contentType: 'text/html', wordCount: words > 0 ? words : null, value };
}

/** The byline as printed, the people that it names, and the papers and agencies that they write for. */
function makersOf({ byline, authors }: Story, site: Site): Thing {
  const people = byline?.people ?? [];
  const outlets = [...new Set(people.flatMap(({ outlet }) => outlet ?? []))];
  return {
    by: byline?.text ?? null,
    people: people.map(({ name }) => {
      const author = authors.find((each) => each.name === name || each.names.includes(name));
      return { name, rel: 'author', uri: author === undefined ? null : fullAddress(site, author.path) };
    }),
    infoSources: outlets.map((name) => ({ name })),
  };
}

function aboutOf({ news, dateline, slug }: Story): Thing {
  return {
    subjects: news.tags.map((name) => ({ name })),
    genres: news.label === null ? [] : [{ name: genres[news.label] }],
    slugline: slug,
    located: dateline === null ? null : locatedIn(dateline),
  };
}

function pictureOf(picture: Picture, story: Story, site: Site): Thing {
  const href = fullAddress(site, picture.path);
  const { mime, width, height, caption, credit, creator, rights } = picture;
  return {
    uri: href,
    name: 'picture',
    rel: 'illustration',
    type: 'picture',
    language: story.language,
    descriptions: caption === null ? [] : [{ role: 'caption', contentType: 'text/plain', value: caption }],
    by: creator ?? credit,
    copyrightNotice: rights,
    renditions: [{ name: 'main', href, contentType: mime, width, height }],
  };
}
