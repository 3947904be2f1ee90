import { nearest } from '../../model/nearest.js';
import { problem } from '../../model/problems.js';
import { storiesBy } from '../groups.js';
import type { Remarker } from './remark.js';

/** How many series of one part are compared with all others. */
const mostSearches = 50;

/** Stories that are alone in a series whose name is nearly that of another: it's a slip, as a rule. */
export const series: Remarker = ({ edition }) => {
  const parts = storiesBy(edition.stories, (story) => (story.series === null ? [] : [story.series]));
  const counted = edition.series.map(({ name, path }) => ({ name, stories: parts.get(path) ?? [] }));
  const long = counted.filter(({ stories }) => stories.length > 1).map(({ name }) => name);
  const alone = counted.filter(({ stories }) => stories.length === 1).slice(0, mostSearches);
  return alone.flatMap(({ name, stories: [story] }) => {
    const near = nearest(
      name,
      long.filter((other) => digitsOf(other) === digitsOf(name)),
    );
    if (near === null || story === undefined) return [];
    return [{ source: story.source, problem: problem('series-alone', name, near) }];
  });
};

/** The elections of two years are two series, however alike their names are. */
function digitsOf(name: string): string {
  return name.replace(/\P{N}/gu, '');
}
