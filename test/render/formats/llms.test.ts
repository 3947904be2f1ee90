import { expect, test } from '@jest/globals';
import { outputPath } from '../../../src/model/names.js';
import type { PageContext } from '../../../src/model/page.js';
import { llms } from '../../../src/render/formats/llms.js';
import { city, contextOf, siteWith, storyWith, textOf } from '../samples.js';

function write(context: Partial<PageContext>): string {
  const path = outputPath('llms.txt');
  return llms.write({ path, format: 'llms', context: { ...contextOf(path), ...context } }, () => textOf());
}

const site = siteWith({ url: 'https://example.org/' });

test('llms.txt is a head, a quotation and lists of links', () => {
  const standing = [
    { path: outputPath('about/index.html'), language: 'en', headline: 'About us', deck: 'Who we are', date: null },
  ];
  const stories = [storyWith({ deck: 'Twelve stay lit' }), storyWith({ path: outputPath('b/index.html') })];
  expect(write({ site: { ...site, desks: [city], standing }, stories })).toBe(
    [
      '# The Tideline',
      '',
      '> City',
      '',
      '## Latest',
      '',
      '- [Lamps go out on Cable Street](https://example.org/2026/03/01/lamps/): Twelve stay lit',
      '- [Lamps go out on Cable Street](https://example.org/b/): The last lamplighter hung up his pole.',
      '',
      '## Desks',
      '',
      '- [City](https://example.org/city/)',
      '',
      '## More of this paper',
      '',
      '- [About us](https://example.org/about/): Who we are',
      '',
    ].join('\n'),
  );
});

test('an empty paper has its name in it and nothing more', () => {
  expect(write({ site })).toBe('# The Tideline\n');
});

test('a headline is text and never markup', () => {
  const story = storyWith({ headline: 'A [link](x) <b>\n# and _more_', lede: '' });
  expect(write({ site, stories: [story] })).toContain(
    '- [A \\[link\\](x) \\<b\\> # and \\_more\\_](https://example.org/',
  );
});
