/** The papers that are built: the same articles in several folders, each with the configuration that a row is for. */
import { cpSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Article, articleOf, desks, markdown, plainText } from './corpus.js';

/** The papers, by the names of their folders. */
export type SiteName = 'text' | 'full' | 'markdown' | 'hugo';

const paper = `name: The Measured Tidings
url: https://tidings.example/
cards: 0
desks:
${desks.map((desk) => `  ${desk}: ${desk}`).join('\n')}
`;

/** Leaves out all that Hugo, as it is configured here, does not make. */
const pagesOfPeers = `pages:
  authors: false
  archive: false
  editions: false
  corrections: false
  series: false
  search: false
  atom: false
  jsonFeed: false
  newsSitemap: false
  robots: false
  opensearch: false
  manifest: false
  redirects: false
`;

interface Kind {
  /** The folder of articles in the site's. */
  readonly articles: string;
  /** What is written besides articles, by path. */
  readonly files: Readonly<Record<string, string>>;
  readonly ending: string;
  text(article: Article): string;
}

const kinds: Readonly<Record<SiteName, Kind>> = {
  text: {
    articles: 'articles',
    files: { 'newsgen.config.yaml': paper + pagesOfPeers },
    ending: '.txt',
    text: plainText,
  },
  full: { articles: 'articles', files: { 'newsgen.config.yaml': paper }, ending: '.txt', text: plainText },
  markdown: {
    articles: 'articles',
    files: { 'newsgen.config.yaml': paper + pagesOfPeers },
    ending: '.md',
    text: (article) => markdown(article, 'newsgen'),
  },
  hugo: { articles: 'content', files: {}, ending: '.md', text: (article) => markdown(article, 'hugo') },
};

/**
 * Makes a paper.
 *
 * @param room the folder that it gets its own folder in
 * @param name which paper
 * @param count how many articles it has
 * @returns the paper's folder
 */
export function makeSite(room: string, name: SiteName, count: number): string {
  const site = join(room, name);
  const { articles, files } = kinds[name];
  for (const desk of desks) mkdirSync(join(site, articles, desk), { recursive: true });
  if (name === 'hugo') cpSync(fileURLToPath(new URL('peers/hugo', import.meta.url)), site, { recursive: true });
  for (const [path, text] of Object.entries(files)) writeFileSync(join(site, path), text);
  for (let number = 0; number < count; number++) write(site, name, articleOf(number));
  return site;
}

function write(site: string, name: SiteName, article: Article): void {
  const { articles, ending, text } = kinds[name];
  writeFileSync(join(site, articles, article.desk, article.name + ending), text(article));
}

/** Sets the times of all articles anew, as a fresh checkout does. */
export function touchAll(site: string, name: SiteName, moment: Date): void {
  const folder = join(site, kinds[name].articles);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) utimesSync(join(entry.parentPath, entry.name), moment, moment);
  }
}

/** Gives one article another last paragraph. Each turn makes another one. */
export function editOne(site: string, name: SiteName, edit: { readonly number: number; readonly turn: number }): void {
  const article = articleOf(edit.number);
  const { blocks: later } = articleOf(edit.number + 1_000_000 + 2 * edit.turn);
  write(site, name, { ...article, blocks: [...article.blocks.slice(0, -1), ...later.slice(-1)] });
}
