/** Search as its readers have it: a site in memory, and the page's own script over it. */
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { VFile } from 'vfile';
import { sourcePath } from '../../src/model/names.js';
import { type Options, resolve } from '../../src/model/settings.js';
import { publish } from '../../src/publish.js';
import { readTheme } from '../../src/read/index.js';
import { type Made, openSearch } from './reader.js';

const theme = await readTheme(null);

function site(copy: Readonly<Record<string, string>>, options: Options = {}): Made {
  const files = Object.entries(copy).map(
    ([path, value]) => new VFile({ cwd: '/', path, value, data: { source: sourcePath(path) } }),
  );
  const { settings } = resolve({ name: 'Harbour Post', ...options });
  if (settings === null) throw new Error('The settings of this test are wrong');
  const { files: made } = publish({ copy: files, theme, settings });
  return new Map([...made].map(({ path, bytes }) => [String(path), new TextDecoder().decode(bytes)]));
}

/** An article in Markdown, of which nothing has to be guessed. */
function article(headline: string, ...paragraphs: ReadonlyArray<string>): string {
  return [`# ${headline}`, ...paragraphs, ''].join('\n\n');
}

const paper = {
  'city/2026-03-01-lamps.md': article(
    'The lamps of Rope Lane',
    'All hundred lamps burn.',
    'The ferries stopped at nine.',
  ),
  'city/2026-03-02-ferry.md': article('Ferry for sale', 'Nobody wants her.'),
  'city/2026-03-03-pier.md': article('The old pier', 'A ferry lies at it.', 'It rots.'),
  'yaowen/2026-03-04-gonghui.md': article('职工之家挂牌', '工会的工作人员走进小区。', '口罩送到了门口，大家都很感谢。'),
  'yaowen/2026-03-05-zuozhe.md': article('作者的工作', '他是一位作者，每天工作。'),
  'sekai/2026-03-06-minato.md': article('港の朝', 'カモメが鳴いている。'),
  'busan/2026-03-07-hang.md': article('부산항의 아침', '갈매기가 운다.'),
  'akhbar/2026-03-08-mina.md': article('ميناء المدينة القديمة', 'عاد الصيادون إلى الميناء.'),
  'novosti/2026-03-09-port.md': article('Порт просыпается', 'Ещё темно, но лодки уже ушли.'),
  'khabar/2026-03-10-ghat.md': article('घाट की सुबह', 'नावें नदी में हैं।'),
};

const made = site(paper);

async function found(words: string, where: Made = made): Promise<ReadonlyArray<string>> {
  const reader = await openSearch(where);
  return (await reader.search(words)).headlines;
}

describe('what is found', () => {
  test('an inflected word by another of its forms, headlines before decks and ledes, and those before the rest', async () => {
    expect(await found('ferry')).toEqual(['Ferry for sale', 'The old pier', 'The lamps of Rope Lane']);
    expect(await found('ferries')).toEqual(['Ferry for sale', 'The old pier', 'The lamps of Rope Lane']);
    expect(await found('stop')).toEqual(['The lamps of Rope Lane']);
  });

  test.each([
    ['小区', '职工之家挂牌'],
    ['口罩', '职工之家挂牌'],
    ['职', '职工之家挂牌'],
    ['作者', '作者的工作'],
    ['カモメ', '港の朝'],
    ['ｶﾓﾒ', '港の朝'],
    ['港', '港の朝'],
    ['부산항', '부산항의 아침'],
    ['الميناء', 'ميناء المدينة القديمة'],
    ['лодки', 'Порт просыпается'],
    ['еще', 'Порт просыпается'],
    ['नदी', 'घाट की सुबह'],
  ])('%s, in its own script', async (words, headline) => {
    expect(await found(words)).toEqual([headline]);
  });

  test('only what has all words', async () => {
    expect(await found('ferry sale')).toEqual(['Ferry for sale']);
    expect(await found('ferry 口罩')).toEqual([]);
  });

  test('not a run of characters whose pairs stand far apart', async () => {
    expect(await found('工作者', site({ 'a.md': article('港口', '他去工作。', '这位作者很忙。') }))).toEqual([]);
    expect(await found('没有这个词啊')).toEqual([]);
  });

  test('a story by who wrote it, and by its tags', async () => {
    const copy = '---\nbyline: Ana Pérez\ntags: [shipping]\n---\n# The pier\n\nIt stands.\n';
    const where = site({ 'a.md': copy });
    expect(await found('perez', where)).toEqual(['The pier']);
    expect(await found('shipping', where)).toEqual(['The pier']);
  });

  test('nothing by the names of what every object of JavaScript has', async () => {
    expect(await found('constructor')).toEqual([]);
    expect(await found('__proto__')).toEqual([]);
  });
});

describe('the page', () => {
  test('has the form hidden until the script runs, and all headlines by day and desk', async () => {
    const page = made.get('search/index.html') ?? '';
    expect(page).toMatch(/<form class="find" id="find" role="search" hidden/);
    expect(page).toMatch(/<h2 class="roll__t"><time datetime="2026-03-04">/);
    expect(page).toContain('href="../2026/03/04/gonghui/index.html">职工之家挂牌</a>');
    expect((await openSearch(made)).isFormShown()).toBe(true);
  });

  test('answers what its address asks for', async () => {
    const reader = await openSearch(made, 'ferry sale');
    expect(reader.see().headlines).toEqual(['Ferry for sale']);
    expect(reader.see().status).toBe('Found: 1');
    expect(reader.see().isListShown).toBe(false);
  });

  test('shows of a result what a reader chooses by', async () => {
    const copy = '---\nbyline: Ana Pérez\ndeck: It needs paint\n---\n# The pier\n\nIt stands.\n';
    const reader = await openSearch(site({ 'city/2026-03-01-a.md': copy }), 'pier');
    expect(reader.see().results).toEqual([['city', 'The pier', 'It needs paint', 'Ana Pérez', 'March 1, 2026']]);
  });

  test('says that there is nothing, and shows the list again', async () => {
    const reader = await openSearch(made);
    const { status, isListShown } = await reader.search('没有这个词啊');
    expect({ status, isListShown }).toEqual({ status: 'Nothing found: 没有这个词啊', isListShown: true });
    expect(await reader.search('')).toMatchObject({ status: '', isListShown: true });
  });

  test('says so where the index is not there', async () => {
    const reader = await openSearch(new Map([...made].filter(([path]) => !path.startsWith('search/terms/'))));
    expect((await reader.search('ferry')).status).toMatch(/^The search index could not be loaded/);
  });

  test('shows ten results, and more when asked, the first of which has the focus', async () => {
    const many = Array.from({ length: 25 }, (_, day) => [
      `2026-03-${String(day + 1).padStart(2, '0')}-a${day}.md`,
      article(`Boat ${day}`, 'x'),
    ]);
    const reader = await openSearch(site(Object.fromEntries(many)));
    const first = await reader.search('boats');
    expect([first.status, first.headlines.length, first.headlines[0], first.hasMore]).toEqual([
      'Found: 25',
      10,
      'Boat 24',
      true,
    ]);
    expect((await reader.askForMore()).headlines.slice(10, 12)).toEqual(['Boat 14', 'Boat 13']);
    expect(reader.focused()).toBe('Boat 14');
    expect((await reader.askForMore()).hasMore).toBe(false);
  });

  test('never takes what an article or a reader says for markup', async () => {
    const evil = site({ 'a.md': '---\nheadline: "<img src=x onerror=alert(1)> boat"\n---\nA boat.\n' });
    expect(await found('boat', evil)).toEqual(['<img src=x onerror=alert(1)> boat']);
    expect(theme.assets.get('assets/search.js')?.toString()).not.toMatch(
      /innerHTML|insertAdjacentHTML|document\.write|eval\(/,
    );
  });
});

describe('the files', () => {
  const files = (where: Made) => [...where.keys()].filter((path) => path.startsWith('search/')).sort();

  test('are one of documents and one of terms for a small paper', () => {
    expect(files(made)).toEqual(['search/documents/0.js', 'search/index.html', 'search/terms/0.js']);
  });

  test('are not there when search is switched off, or there is nothing to search', () => {
    expect(files(site(paper, { pages: { search: false } }))).toEqual([]);
    expect(files(site({}))).toEqual([]);
    expect(site(paper, { pages: { search: false } }).has('assets/search.js')).toBe(false);
  });

  test('change but where an article does: an edit leaves what is shown of it, a new one leaves the older ones', () => {
    const edited = site({
      ...paper,
      'city/2026-03-03-pier.md': article('The old pier', 'A ferry lies at it.', 'It leans.'),
    });
    expect(edited.get('search/documents/0.js')).toBe(made.get('search/documents/0.js'));
    const grown = site({ ...paper, '2026-03-11-new.md': article('新闻', '无') });
    expect(grown.get('search/documents/0.js')).toContain(made.get('search/documents/0.js')?.slice(0, -3));
  });

  test('the script weighs at most 6 KB, compressed', () => {
    expect(gzipSync(made.get('assets/search.js') ?? '', { level: 9 }).length).toBeLessThanOrEqual(6 * 1024);
  });
});
