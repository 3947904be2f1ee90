/** Keys of pages: what tells, before a page is made, whether it would be as it was. */
import type { Theme } from '../model/copy.js';
import type { Story } from '../model/edition.js';
import { keyOf } from '../model/key.js';
import type { BodyKeys, Page, PageContext } from '../model/page.js';
import { type Digest, makeFingerprint } from './fingerprint.js';
import { formats } from './formats/index.js';
import { makeSources, type Sources } from './sources.js';
import { namesMoment, namesTexts, textFields } from './text-fields.js';

/** What keys are made with. */
export interface KeyJob {
  readonly theme: Theme;
  readonly digest: Digest;
  /** What tells apart the texts of stories. */
  readonly bodyKeys: BodyKeys;
  /** What tells this newsgen from any other whose pages may differ. */
  readonly engine: string;
  /** The keys of the parts of the index of search, where they are known. */
  readonly parts?: ReadonlyArray<string> | undefined;
}

/** The format whose pages have keys of their own making. */
const indexFormat = 'search-terms';

/** How a template prints the text of a story. */
const bodyFilter = /(?:\||\bfilter\b)\s*body\b/;

/** What tells of pages, before they are made, whether they would be as they were. */
export interface Keys {
  keyFor(page: Page): string;
  /** Says whether a page may be another at another moment. */
  hasMoment(page: Page): boolean;
}

/**
 * Makes what gives pages their keys. A key stands for everything that a page comes of: the engine, its templates with those
 * that they bring in, all data that they see, and the texts of its stories where it prints them.
 */
export function makeKeys({ theme, digest, bodyKeys, engine, parts: ofIndex = [] }: KeyJob): Keys {
  const contextOf = makeContexts(digest);
  const textsOf = makeTexts(digest, bodyKeys);
  const sources = makeSources(theme.templates);
  const makings = new Map<string, Making>();
  return { keyFor, hasMoment: (page) => makingOf(page).hasMoment(page) };

  function keyFor(page: Page): string {
    const making = makingOf(page);
    const part = nameOf(page) === indexFormat ? ofIndex[page.context.search?.part ?? 0] : undefined;
    if (part !== undefined) return keyOf([engine, making.key, part, '']);
    const texts = making.hasTexts ? textsOf(page.context) : '';
    const built = making.hasMoment(page) ? page.context.site.now : '';
    return keyOf([engine, making.key, digest(`${contextOf(page, making)} ${built}`), digest(texts)]);
  }

  function makingOf(page: Page): Making {
    const name = nameOf(page);
    const known = makings.get(name);
    if (known !== undefined) return known;
    const making = 'template' in page ? ofTemplate(name, sources, { theme, digest }) : ofFormat(name, digest);
    makings.set(name, making);
    return making;
  }
}

/** Makes what tells apart what pages see, but for the moment of the build, which hardly a page shows. */
function makeContexts(digest: Digest): (page: Page, making: Making) => string {
  const fingerprint = makeFingerprint(digest);
  const fingerprintOfLists = makeFingerprint(digest, textFields);
  const sites = new WeakMap<PageContext['site'], string>();
  return ({ context: { site, story, ...lists } }, { listsTexts }) => {
    const { now: _, ...lasting } = site;
    const common = sites.get(site) ?? fingerprint(lasting);
    sites.set(site, common);
    const listed = listsTexts(story !== undefined) ? fingerprint(lists) : fingerprintOfLists(lists);
    return [common, fingerprint(story), listed].join(' ');
  };
}

/** Makes what tells apart the texts of the stories that a page may print. Many pages have one list, and it is gone through once. */
function makeTexts(digest: Digest, bodyKeys: BodyKeys): (context: PageContext) => string {
  const lists = new WeakMap<ReadonlyArray<Story>, string>();
  return ({ story, stories = none }) => {
    const listed = lists.get(stories) ?? digest(stories.map(({ source }) => bodyKeys(source)).join());
    lists.set(stories, listed);
    return story === undefined ? listed : `${bodyKeys(story.source)} ${listed}`;
  };
}

/** The list of a page that has none. */
const none: ReadonlyArray<Story> = [];

/** What pages of one kind are made with. */
interface Making {
  readonly key: string;
  readonly hasTexts: boolean;
  /** Whether what comes of the texts of stories counts for those of lists, too, given whether the page is a story's own. */
  readonly listsTexts: (isStorys: boolean) => boolean;
  readonly hasMoment: (page: Page) => boolean;
}

function nameOf(page: Page): string {
  return 'template' in page ? page.template : page.format;
}

function ofTemplate(template: string, sources: Sources, { theme, digest }: Pick<KeyJob, 'theme' | 'digest'>): Making {
  const parts = sources(template).map((name) => [name, theme.templates.get(name) ?? ''] as const);
  const texts = parts.map(([, source]) => source);
  const [ofStory, ofOthers, hasMoment] = [namesTexts(texts, true), namesTexts(texts, false), namesMoment(texts)];
  return {
    key: digest(JSON.stringify(parts)),
    hasTexts: texts.some((source) => bodyFilter.test(source)),
    listsTexts: (isStorys) => (isStorys ? ofStory : ofOthers),
    hasMoment: () => hasMoment,
  };
}

function ofFormat(name: string, digest: Digest): Making {
  const format = formats.find((each) => each.name === name);
  return {
    key: digest(name),
    hasTexts: format?.hasTexts === true,
    listsTexts: () => true,
    hasMoment: (page) => 'format' in page && format?.hasMoment?.(page) === true,
  };
}
