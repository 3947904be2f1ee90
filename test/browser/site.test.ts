/** What holds of a built site without a browser: markup, links, weight. */
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { HtmlValidate } from 'html-validate';
import { base, buildPaper, pagesOf, redirectsOf, type Site, textOf } from './paper.js';

describe('the example paper', () => {
  let site: Site;
  beforeAll(async () => {
    site = await buildPaper();
  }, 240_000);

  test('is valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
      rules: { 'doctype-style': ['error', { style: 'lowercase' }], 'require-sri': 'off', 'long-title': 'off' },
    });
    const found: string[] = [];
    for (const page of pagesOf(site)) {
      const { results } = await validator.validateString(textOf(site, page));
      for (const { messages } of results) {
        found.push(...messages.map(({ ruleId, message, line }) => `${page}:${line} ${ruleId} ${message}`));
      }
    }
    expect(found.slice(0, 20)).toEqual([]);
  }, 240_000);

  test('has no link that leads nowhere, and no page that nothing leads to', () => {
    const files = new Set(site.files);
    const reached = new Set(['index.html', '404.html']);
    const broken: string[] = [];
    for (const page of pagesOf(site)) {
      for (const link of linksOf(textOf(site, page))) {
        const [path = '', anchor] = link.split('#');
        const target = targetOf(decodeURIComponent(path), page);
        const file = target.endsWith('/') ? `${target}index.html` : target;
        if (!files.has(file)) broken.push(`${page}: ${link}`);
        else if (anchor !== undefined && anchor !== '' && !textOf(site, file).includes(`id="${anchor}"`))
          broken.push(`${page}: ${link}`);
        if (file !== page) reached.add(file);
      }
    }
    expect(broken.slice(0, 20)).toEqual([]);
    const redirects = new Set(redirectsOf(site));
    const orphans = pagesOf(site).filter((page) => !reached.has(page) && !redirects.has(page));
    expect(orphans).toEqual([]);
  });

  test('weighs little, compressed: the style of an article 6 KB, with the article 20 KB, the front page 30 KB', () => {
    const weigh = (path: string) => gzipSync(readFileSync(join(site.folder, path)), { level: 9 }).length;
    const style = weigh('assets/news.css');
    const articles = pagesOf(site).filter((page) => page.startsWith('2026/'));
    expect(style).toBeLessThanOrEqual(6 * 1024);
    expect(Math.max(...articles.map(weigh)) + style).toBeLessThanOrEqual(20 * 1024);
    expect(weigh('index.html') + style + weigh('assets/lists.css')).toBeLessThanOrEqual(30 * 1024);
  });
});

/** The file that a link leads to; one that begins with a slash stands below the path of the site's address. */
function targetOf(path: string, page: string): string {
  if (path === '') return page;
  return path.startsWith(base) ? path.slice(base.length) : posix.join(posix.dirname(page), path);
}

/** Links to files of the site itself. */
function linksOf(html: string): ReadonlyArray<string> {
  const found = html.matchAll(/\s(?:href|src)="([^"]*)"/g);
  return [...found]
    .map(([, link = '']) => link.replaceAll('&amp;', '&').replace(/\?[^#]*/, ''))
    .filter((link) => link !== '' && !/^[a-z][a-z0-9+.-]*:/i.test(link));
}
