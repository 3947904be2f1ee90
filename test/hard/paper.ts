/** A newspaper to build: copy out of a few words, in any amount. */
import { type Random, randomFrom } from './seeds.js';
import type { Files } from './tree.js';

const words =
  'harbour lamp quay council bridge ferry market school winter rain signal paint rope bell tower baker tram window garden river';
const nouns = words.split(' ');
const verbs = ['counts', 'mends', 'opens', 'closes', 'paints', 'moves', 'lights', 'weighs'];
const names = ['Ann Lee', 'Tom Reed', 'Mara Quill', 'Jon Abel', 'Ida Frost'];
const desks = ['city', 'sport', 'culture', 'world'];

/** The moment that sites are built at. */
export const moment = '2026-06-01T06:00:00Z';

/** One article before it is a file. */
export interface Story {
  readonly desk: string;
  /** As a file's name has it: `2026-03-01`. */
  readonly date: string;
  /** What tells its file from others of the day. */
  readonly slug: string;
  readonly headline: string;
  readonly author: string;
  readonly tags: ReadonlyArray<string>;
  readonly paragraphs: ReadonlyArray<string>;
}

/** Gives the path of a story's file. */
export function pathOf({ desk, date, slug }: Story): string {
  return `articles/${desk}/${date}-${slug}.md`;
}

/** Gives the text of a story's file. */
export function textOf({ headline, author, tags, paragraphs }: Story): string {
  const front = tags.length === 0 ? '' : `---\ntags: [${tags.join(', ')}]\n---\n`;
  return `${front}# ${headline}\n\nBy ${author}\n\n${paragraphs.join('\n\n')}\n`;
}

/** Makes the n-th story, the same one each time for the same numbers. */
export function storyOf(number: number, random: Random): Story {
  const day = 1 + (number % 28);
  const month = 1 + (Math.floor(number / 28) % 5);
  const date = `2026-${two(month)}-${two(day)}`;
  const tags = random.below(3) === 0 ? [random.pick(['weather', 'traffic', 'money'])] : [];
  return {
    desk: random.pick(desks),
    date,
    slug: `story-${number}`,
    headline: `The ${random.pick(nouns)} ${random.pick(verbs)} the ${random.pick(nouns)} of pier ${number}`,
    author: random.pick(names),
    tags,
    paragraphs: Array.from({ length: 2 + random.below(4) }, () => paragraph(random)),
  };
}

/** Makes a paragraph. */
export function paragraph(random: Random): string {
  return Array.from({ length: 1 + random.below(4) }, () => sentence(random)).join(' ');
}

function sentence(random: Random): string {
  const tail = Array.from({ length: 3 + random.below(8) }, () => random.pick(nouns)).join(' and the ');
  return `The ${random.pick(nouns)} ${random.pick(verbs)} the ${tail}.`;
}

/** Makes the stories from 0 up to a count. */
export function storiesOf(count: number, seed: number): Array<Story> {
  return Array.from({ length: count }, (_, number) => storyOf(number, randomFrom(seed * 100_003 + number)));
}

/**
 * The configuration of a site, and a theme of its own with next to nothing in it. Social cards are left out: they take most
 * of the time of a small build, and are pictures like others.
 */
export function configOf(name: string): Files {
  const lines = [
    `name: ${name}`,
    'url: https://tidings.example/',
    'templates: templates',
    'cards: 0',
    'desks:',
    '  city: City',
  ];
  return { 'newsgen.config.yaml': `${lines.join('\n')}\n`, 'templates/assets/own.css': 'p { margin: 0 }\n' };
}

/** Gives the files of stories. */
export function filesOf(stories: ReadonlyArray<Story>): Files {
  return Object.fromEntries(stories.map((story) => [pathOf(story), textOf(story)]));
}

/** Two states of one site that differ in every way that a site can: the sources of the old one and of the new one. */
export interface Editions {
  readonly old: Files;
  readonly young: Files;
}

/**
 * Makes two states of one site. Between them stories are edited, added, deleted and renamed, and in the theme a file
 * becomes a folder, a folder becomes a file, and a name changes its capitals.
 */
export function editionsOf(count: number, seed: number): Editions {
  const stories = storiesOf(count, seed);
  const [edited, moved, , ...rest] = stories;
  if (edited === undefined || moved === undefined) throw new RangeError('Unexpected count, expected 3 or more');
  const young = [
    { ...edited, headline: `${edited.headline}, again` },
    { ...moved, desk: moved.desk === 'sport' ? 'city' : 'sport' },
    storyOf(count + 1, randomFrom(seed)),
    ...rest,
  ];
  return {
    old: { ...filesOf(stories), ...configOf('The Old Tidings'), ...theme('Map.svg', 'inks', 'inks/red/dark.css') },
    young: { ...filesOf(young), ...configOf('The Young Tidings'), ...theme('map.svg', 'inks/blue.css', 'inks/red') },
  };
}

function theme(drawing: string, first: string, second: string): Files {
  const assets = [`templates/assets/${drawing}`, `templates/assets/a-${first}`, `templates/assets/b-${second}`];
  return Object.fromEntries(assets.map((path) => [path, `/* ${path} */\n`]));
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
