/** What machines read on a whole site. */
import { describe, expect, test } from '@jest/globals';
import { VFile } from 'vfile';
import { sourcePath } from '../../src/model/names.js';
import { type Options, resolve } from '../../src/model/settings.js';
import { publish } from '../../src/publish.js';
import { readTheme } from '../../src/read/index.js';

const theme = await readTheme(null);

const body = [
  'The hundred and twelve lamps of Rope Lane were lit again on Saturday evening, after three months of work and some talk.',
  '',
  'Nobody wanted the old light back, but one household asked for its old lamp, and it got it.',
].join('\n');

function front(fields: Readonly<Record<string, string>>): string {
  const lines = Object.entries(fields).map(([key, value]) => `${key}: ${value}`);
  return ['---', ...lines, '---', body].join('\n');
}

const copy: Readonly<Record<string, string>> = {
  'city/2026-03-01-lamps.txt': front({
    headline: 'The lamps of Rope Lane are lit again',
    byline: 'By Ana Pérez',
    tags: '[Light]',
    lang: 'en',
  }),
  'city/2026-03-01-lampes.txt': front({
    headline: 'Les lampes brillent de nouveau',
    lang: 'fr',
    translationOf: 'city/2026-03-01-lamps.txt',
  }),
  'undated.txt': front({ headline: 'The ferry sleeps', lang: 'en' }),
};

function build(options: Options): ReadonlyMap<string, string> {
  const { settings } = resolve({ name: 'Harbour Post', ...options });
  if (settings === null) throw new Error('The settings of this test are wrong');
  const files = Object.entries(copy).map(
    ([path, value]) => new VFile({ cwd: '/', path, value, data: { source: sourcePath(path) } }),
  );
  const { files: made } = publish({ copy: files, theme, settings });
  return new Map([...made].map(({ path, bytes }) => [String(path), new TextDecoder().decode(bytes)]));
}

function pages(site: ReadonlyMap<string, string>): ReadonlyArray<readonly [path: string, html: string]> {
  return [...site].filter(([path]) => path.endsWith('.html'));
}

const online: Options = { url: 'https://harbour.example/', pages: { ninjs: true, llms: true } };

describe('a site that says where it stands', () => {
  const site = build(online);

  test('has a graph that can be read on each page that search engines look at', () => {
    const shown = pages(site).filter(([, html]) => !html.includes('content="noindex"'));
    expect(shown.length).toBeGreaterThan(4);
    for (const [, html] of shown) {
      const graphs = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
      expect(graphs.length).toBeLessThanOrEqual(1);
      for (const [, json = ''] of graphs) expect(JSON.parse(json)['@context']).toBe('https://schema.org');
    }
  });

  test('names an article in all its languages on the page of each', () => {
    const listed = ['lamps', 'lampes'].map((name) => {
      const html = site.get(`2026/03/01/${name}/index.html`) ?? '';
      return [...html.matchAll(/rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)].map(
        ([, language, address]) => `${language} ${address}`,
      );
    });
    expect(listed[0]).toEqual([
      'en https://harbour.example/2026/03/01/lamps/',
      'fr https://harbour.example/2026/03/01/lampes/',
      'x-default https://harbour.example/2026/03/01/lamps/',
    ]);
    expect(listed[1]).toEqual(listed[0]);
  });

  test('has ninjs beside each article, and llms.txt', () => {
    const beside = [...site.keys()].filter((path) => path.endsWith('.ninjs.json')).sort();
    expect(beside).toEqual([
      '2026/03/01/lampes/article.ninjs.json',
      '2026/03/01/lamps/article.ninjs.json',
      'undated/article.ninjs.json',
    ]);
    expect(JSON.parse(site.get(beside[1] ?? '') ?? '')).toMatchObject({
      uri: 'tag:harbour.example,2026-03-01:city/2026-03-01-lamps',
      people: [{ name: 'Ana Pérez', rel: 'author' }],
    });
    expect(site.get('llms.txt')).toMatch(/^# Harbour Post\n/);
  });

  test('says nothing of a day that a story doesn’t have', () => {
    const html = site.get('undated/index.html') ?? '';
    expect(html).not.toContain('datePublished');
    expect(html).not.toContain('published_time');
  });

  test('is the same twice', () => {
    expect([...build(online)]).toEqual([...site]);
  });
});

test('a paper has no ninjs and no llms.txt that hasn’t asked for them', () => {
  const names = [...build({ url: 'https://harbour.example/' }).keys()];
  expect(names.filter((name) => /ninjs|llms/.test(name))).toEqual([]);
});

test('a site that doesn’t say where it stands makes up no address', () => {
  const site = build({ pages: { ninjs: true, llms: true } });
  expect([...site.keys()].filter((name) => /ninjs|llms/.test(name))).toEqual([]);
  for (const [path, html] of pages(site)) {
    expect(`${path} ${/ld\+json|rel="canonical"|og:url|rel="alternate" hreflang|example/.exec(html)?.[0]}`).toBe(
      `${path} undefined`,
    );
  }
});
