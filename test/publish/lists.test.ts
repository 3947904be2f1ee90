/** The lists of a paper, whole sites in memory: what there is, that no link leads nowhere, and what a new story changes. */
import { describe, expect, test } from '@jest/globals';
import { VFile } from 'vfile';
import { collate, plan } from '../../src/collate/index.js';
import { sourcePath } from '../../src/model/names.js';
import { noNews } from '../../src/model/news.js';
import { type Options, resolve, type Settings } from '../../src/model/settings.js';
import { publish } from '../../src/publish.js';
import { readTheme } from '../../src/read/index.js';
import { summary } from '../collate/summary.js';

const theme = await readTheme(null);

const about = '---\nheadline: About us\nstanding: true\n---\n\nThis paper is made up.\n';

function settingsOf(options: Options): Settings {
  const { settings } = resolve({ name: 'Harbour Post', ...options });
  if (settings === null) throw new Error('The settings of this test are wrong');
  return settings;
}

/** Publishes copy, and gives the site's files by their paths. */
function site(copy: Readonly<Record<string, string>>, options: Options = {}): ReadonlyMap<string, string> {
  const files = Object.entries(copy).map(
    ([path, value]) => new VFile({ cwd: '/', path, value, data: { source: sourcePath(path) } }),
  );
  const made = publish({ copy: files, theme, settings: settingsOf(options) }).files;
  return new Map([...made].map(({ path, bytes }) => [String(path), new TextDecoder().decode(bytes)]));
}

function story(name: string, front = ''): string {
  return `---\nheadline: ${name}\nbyline: By Ana Pérez\n${front}---\n\nThe hundred lamps of Rope Lane were lit again.\n`;
}

const paper = {
  'city/2026-03-01-lamps.txt': story('Lamps', 'tags: [Light, LIGHT, Streets]\nseries: Rope Lane\n'),
  'city/2026-03-02-poles.txt': story('Poles', 'tags: light\nseries: Rope Lane\n'),
  'sport/2025-12-31-final.txt': story('Final'),
  'notes.txt': story('Notes'),
  'standing/about.md': about,
};

/** Lists links that lead nowhere, as `page → address`. */
function deadLinks(files: ReadonlyMap<string, string>): ReadonlyArray<string> {
  return [...files].flatMap(([path, text]) => {
    if (!path.endsWith('.html')) return [];
    const found = [...text.matchAll(/(?:href|src)="([^"#:]+)"/g)].map((match) => match[1] ?? '');
    const targets = found.map((href) => new URL(href, `http://x/${path}`).pathname.slice(1));
    return targets.filter((target) => !files.has(decodeURI(target))).map((target) => `${path} → ${target}`);
  });
}

describe('a paper', () => {
  const files = site(paper);

  test.each([
    'tags/index.html',
    'tags/light/index.html',
    'authors/index.html',
    'authors/ana-perez/index.html',
    'series/rope-lane/index.html',
    'archive/index.html',
    'archive/2026/index.html',
    'archive/2026/03/index.html',
    'archive/2026/03/01/index.html',
    'archive/2025/12/31/index.html',
    'about/index.html',
  ])('has %s', (path) => {
    expect([...files.keys()]).toContain(path);
  });

  test('has no link that leads nowhere', () => {
    expect(deadLinks(files)).toEqual([]);
  });

  test('counts the stories of a tag once each, however it is written', () => {
    expect(files.get('tags/index.html')).toContain('Stories: 2');
    expect([...files.keys()].filter((path) => path.startsWith('tags/'))).toHaveLength(3);
  });

  test('shows a series oldest first, with the number of its parts', () => {
    const page = files.get('series/rope-lane/index.html') ?? '';
    expect(page).toContain('Parts: 2');
    expect(page.indexOf('>Lamps<')).toBeLessThan(page.indexOf('>Poles<'));
    expect(page.indexOf('>Lamps<')).toBeGreaterThan(0);
  });

  test('lists what has no date at the end of the archive, and in no year', () => {
    expect(files.get('archive/index.html')).toMatch(/Undated[\s\S]*>Notes</);
    expect(files.get('archive/2026/03/index.html')).not.toContain('>Notes<');
  });

  test('has its standing pages in the foot of every page, and in no list', () => {
    expect(files.get('2026/03/01/lamps/index.html')).toContain('href="../../../../about/index.html"');
    expect(files.get('archive/index.html')?.split('>About us<')).toHaveLength(2);
    expect(files.get('about/index.html')).not.toContain('<time');
  });
});

describe('what a paper switches off', () => {
  test.each([
    ['tags', 'tags/'],
    ['authors', 'authors/'],
    ['archive', 'archive/'],
    ['series', 'series/'],
    ['desks', 'city/'],
  ])('%s: neither pages nor links to them', (feature, folder) => {
    const files = site(paper, { pages: { [feature]: false } });
    expect([...files.keys()].filter((path) => path.startsWith(folder))).toEqual([]);
    expect(deadLinks(files)).toEqual([]);
  });
});

test('a desk may be called as a list of the paper is: it stands beside it', () => {
  const files = site({ 'archive/2026-03-01-lamps.txt': story('Lamps') });
  expect([...files.keys()]).toEqual(expect.arrayContaining(['archive/index.html', 'archive-desk/index.html']));
});

describe('a new story', () => {
  /** Lists the files of one desk that differ between a paper of so many stories and one of one more. */
  function changed(count: number): ReadonlyArray<string> {
    const stories = Array.from({ length: count + 1 }, (_, at) => {
      const day = `2026-0${1 + Math.floor(at / 28)}-${String((at % 28) + 1).padStart(2, '0')}`;
      return [`city/${day}-s${at}.txt`, story(`Story ${at}`)] as const;
    });
    const before = site(Object.fromEntries(stories.slice(0, -1)));
    const after = site(Object.fromEntries(stories));
    const lists = [...after.keys()].filter((path) => path.startsWith('city/') && path.endsWith('.html'));
    return lists.filter((path) => before.get(path) !== after.get(path)).sort();
  }

  test('changes the newest page of its desk and no older one', () => {
    expect(changed(75)).toEqual(['city/index.html']);
  });

  test('that fills it gives the oldest there a page of their own, to which the page before links', () => {
    expect(changed(99)).toEqual(['city/index.html', 'city/page/2/index.html', 'city/page/3/index.html']);
  });
});

test('ten thousand stories are planned in about a second', () => {
  const articles = Array.from({ length: 10_000 }, (_, at) => {
    const date = `${2000 + (at % 25)}-${String(1 + (at % 12)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}`;
    const people = [{ name: `Author ${at % 300}`, role: null, outlet: null }];
    const news = {
      ...noNews,
      tags: [`Tag ${at % 500}`, `Theme ${at % 7}`],
      series: at % 20 === 0 ? `S ${at % 90}` : null,
    };
    return summary(`desk-${at % 12}/s${at}.txt`, { date, byline: { text: '', people }, news });
  });
  const settings = settingsOf({});
  const edition = collate(articles, settings);
  const start = performance.now();
  const pages = plan(edition, settings);
  const milliseconds = performance.now() - start;
  expect(pages.length).toBeGreaterThan(14_000);
  // Five times what it takes on a small machine that does other things, too.
  expect(milliseconds).toBeLessThan(5000);
});
