/** Keys of pages: what tells, before a page is made, whether it would be as it was. */
import type { Theme } from '../model/copy.js';
import type { Story } from '../model/edition.js';
import type { BodyKeys, Page, PageContext } from '../model/page.js';
import { type Digest, makeFingerprint } from './fingerprint.js';
import { formats } from './formats/index.js';
import { makeSources } from './sources.js';

/** What keys are made with. */
export interface KeyJob {
  readonly theme: Theme;
  readonly digest: Digest;
  /** What tells apart the texts of stories. */
  readonly bodyKeys: BodyKeys;
  /** What tells this newsgen from any other whose pages may differ. */
  readonly engine: string;
}

/** How a template prints the text of a story. */
const bodyFilter = /(?:\||\bfilter\b)\s*body\b/;

/** How a template comes by the moment of the build: `site.now`. */
const moment = /\bnow\b/;

/**
 * Makes what gives pages their keys. A key stands for everything that a page comes of: the engine, its templates with those
 * that they bring in, all data that they see, and the texts of its stories where it prints them.
 */
export function makeKeys({ theme, digest, bodyKeys, engine }: KeyJob): (page: Page) => string {
  const fingerprint = makeFingerprint(digest);
  const sources = makeSources(theme.templates);
  const makings = new Map<string, Making>();
  const lists = new WeakMap<ReadonlyArray<Story>, string>();
  const sites = new WeakMap<PageContext['site'], string>();
  return (page) => {
    const name = 'template' in page ? page.template : page.format;
    const making = makings.get(name) ?? ('template' in page ? ofTemplate(name) : ofFormat(name));
    makings.set(name, making);
    const texts = making.hasTexts ? textsOf(page.context) : '';
    const built = making.hasMoment(page) ? page.context.site.now : '';
    return digest([engine, making.key, page.path, contextOf(page.context), texts, built].join('\n'));
  };

  /** What tells apart what pages see, but for the moment of the build, which hardly a page shows. */
  function contextOf({ site, ...context }: PageContext): string {
    const { now: _, ...lasting } = site;
    const common = sites.get(site) ?? fingerprint(lasting);
    sites.set(site, common);
    return `${common} ${fingerprint(context)}`;
  }

  /** What tells apart the texts of the stories that a page may print. Many pages have one list, and it is gone through once. */
  function textsOf({ story, stories = none }: PageContext): string {
    const listed = lists.get(stories) ?? digest(stories.map(({ source }) => bodyKeys(source)).join());
    lists.set(stories, listed);
    return story === undefined ? listed : `${bodyKeys(story.source)} ${listed}`;
  }

  function ofTemplate(template: string): Making {
    const parts = sources(template).map((name) => [name, theme.templates.get(name) ?? '']);
    const has = (pattern: RegExp) => parts.some(([, source = '']) => pattern.test(source));
    const hasMoment = has(moment);
    return { key: digest(JSON.stringify(parts)), hasTexts: has(bodyFilter), hasMoment: () => hasMoment };
  }
}

/** The list of a page that has none. */
const none: ReadonlyArray<Story> = [];

/** What pages of one kind are made with. */
interface Making {
  readonly key: string;
  readonly hasTexts: boolean;
  readonly hasMoment: (page: Page) => boolean;
}

function ofFormat(name: string): Making {
  const format = formats.find((each) => each.name === name);
  return {
    key: name,
    hasTexts: format?.hasTexts === true,
    hasMoment: (page) => 'format' in page && format?.hasMoment?.(page) === true,
  };
}
