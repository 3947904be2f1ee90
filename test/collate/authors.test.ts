import { describe, expect, test } from '@jest/globals';
import { collate } from '../../src/collate/index.js';
import type { Summary } from '../../src/model/article.js';
import { type Options, resolve } from '../../src/model/settings.js';
import { summary } from './summary.js';

/** An article by somebody, and by others, of a day in March. */
function by(day: number, ...names: ReadonlyArray<string>): Summary {
  const people = names.map((name) => ({ name, role: null, outlet: null }));
  return summary(`2026-03-0${day}-story.txt`, { byline: { text: names.join(', '), people } });
}

function edition(articles: ReadonlyArray<Summary>, options: Options = {}) {
  const { settings } = resolve(options);
  if (settings === null) throw new Error('The settings of this test are wrong');
  return collate(articles, settings);
}

describe('authors', () => {
  test('are the people of the bylines, each once, however their names are set', () => {
    const { authors } = edition([by(1, 'Ana Pérez', '顾　澜'), by(2, 'ANA PÉREZ'), by(3, 'Ana Pérez', '顾澜')]);
    expect(authors.map(({ name, path }) => `${name} ${path}`)).toEqual([
      'Ana Pérez authors/ana-perez/index.html',
      '顾澜 authors/gu-lan/index.html',
    ]);
  });

  test('stand with each story in the order of its byline', () => {
    const [story] = edition([by(1, 'Mae', 'Ana')]).stories;
    expect(story?.authors.map(({ name }) => name)).toEqual(['Mae', 'Ana']);
  });

  test('with a name in two scripts and a pen name have one page, if the configuration says so', () => {
    const lin = { slug: 'lin', names: ['Lin Shutong', 'The Night Walker'], role: '记者', biography: '跑城事。' };
    const articles = [by(1, '林疏桐'), by(2, 'Lin Shutong'), by(3, 'The night walker', '林疏桐')];
    const { authors, stories } = edition(articles, { authors: { 林疏桐: lin } });
    expect(authors).toEqual([
      expect.objectContaining({ name: '林疏桐', path: 'authors/lin/index.html', role: '记者', biography: '跑城事。' }),
    ]);
    expect(stories.map((story) => story.authors)).toEqual([authors, authors, authors]);
  });

  test('whose names sound the same have two pages: the one who came first has the plain address', () => {
    const before = edition([by(2, '李莉')]).authors;
    const after = edition([by(2, '李莉'), by(3, '李丽')]).authors;
    expect(after.find(({ name }) => name === '李莉')).toEqual(before[0]);
    expect(after.find(({ name }) => name === '李丽')?.slug).toMatch(/^li-li-[0-9a-f]{8}$/);
  });

  test('are no papers and no agencies', () => {
    const people = [{ name: 'Jo Reed', role: null, outlet: 'Coast Wire' }];
    const first = summary('a.txt', { byline: { text: 'Jo Reed, Coast Wire', people } });
    const rest = [by(2, 'Coast Wire'), by(3, 'Harbour Post'), by(4, 'Tide FM')];
    const { authors } = edition([first, ...rest], { name: 'Harbour Post', house: { outlets: ['Tide FM'] } });
    expect(authors.map(({ name }) => name)).toEqual(['Jo Reed']);
  });

  test('have no page where the paper wants none, nor links to one', () => {
    const { authors, stories } = edition([by(1, 'Ana')], { pages: { authors: false } });
    expect([authors, stories[0]?.authors]).toEqual([[], []]);
  });
});
