/** A small paper in memory, for what its feeds and sitemaps say of it. */
import type { Root } from 'mdast';
import type { Author, Group, Story } from '../../../src/model/edition.js';
import { outputPath, slug, sourcePath } from '../../../src/model/names.js';
import { noNews } from '../../../src/model/news.js';
import type { FormatPage, PageContext } from '../../../src/model/page.js';
import type { Picture } from '../../../src/model/picture.js';
import { render } from '../../../src/render/index.js';
import { city, contextOf, decode, paragraph, siteWith, storyWith, textOf, themeOf } from '../samples.js';

const url = 'https://example.org/news/';

/** The site of the paper; what isn't given is a paper in Shanghai. */
export const paper = (fields: Partial<PageContext['site']> = {}) =>
  siteWith({ url, timezone: 'Asia/Shanghai', now: '2026-03-02T06:00:00Z', ...fields });

const group = (name: string, path: string): Group => ({ slug: slug(name), name, path: outputPath(path) });

const ana: Author = {
  ...group('ana', 'authors/ana/index.html'),
  name: 'Ana Pérez',
  names: ['A. Pérez'],
  role: null,
  biography: null,
  portrait: null,
  email: null,
  links: [],
};

const person = (name: string) => ({ name, role: null, outlet: null });

/** A story that has all that a feed can say. */
export const lamps: Story = storyWith({
  headline: 'Lamps & <lights> are lit',
  deck: 'A lane in the dark',
  date: '2026-03-01T08:30',
  byline: { text: 'By A. Pérez and Ben Li', people: [person('A. Pérez'), person('Ben Li')] },
  source: sourcePath('city/2026-03-01-lamps.md'),
  id: 'city/2026-03-01-灯',
  front: city,
  authors: [ana],
  topics: [group('light', 'tags/light/index.html')],
  notes: [{ text: 'Photographs <by> Wu Min', lines: [9, 9] }],
  news: {
    ...noNews,
    updated: '2026-03-01T12:00',
    rights: '© Coast News',
    corrections: [{ date: '2026-03-02', text: 'There are 112 lamps & not 121.' }],
  },
});

/** One in Chinese that has a day and no more, and nobody who made it. */
export const street: Story = storyWith({
  headline: '老街路灯',
  language: 'zh-Hans',
  date: '2026-02-28',
  source: sourcePath('street.txt'),
  path: outputPath('2026/02/28/street/index.html'),
  id: 'street',
  lede: '路灯亮了。',
});

/** A picture of a story, published at a place. */
export const picture = (path: string): Picture => ({
  source: sourcePath('city/lamp.jpg'),
  path: outputPath(path),
  width: 1600,
  height: 900,
  mime: 'image/jpeg',
  caption: null,
  credit: null,
  creator: null,
  rights: null,
  alt: null,
  renditions: [],
});

/** The text of every story: a link, a picture, captions between paragraphs, and what breaks XML where it isn't cared for. */
const text: Root = textOf(
  paragraph('It rained. ]]> \u0007\u0000 & <b> \ufffe'),
  {
    type: 'paragraph',
    children: [
      { type: 'link', url: '../works/a b.html?x=1&y=2', children: [{ type: 'text', value: 'works' }] },
      { type: 'link', url: '#s1', children: [{ type: 'text', value: 'below' }] },
    ],
  },
  {
    type: 'captionList',
    children: [{ type: 'caption', credit: null, children: [{ type: 'text', value: 'A lamp.' }] }],
  },
  paragraph('It stopped.'),
);

/** What a page is of; `root` is the text of its stories, where it isn't the one above. */
type Contents = Partial<PageContext> & { readonly root?: Root };

/** Writes a page in a format and gives the file's text. */
export function written(format: string, path: string, { root = text, ...context }: Contents = {}): string {
  const own = contextOf(path);
  const page: FormatPage = { path: outputPath(path), format, context: { ...own, site: paper(), ...context } };
  const [file] = render([page], { theme: themeOf({}), bodies: () => root });
  return decode(file);
}
