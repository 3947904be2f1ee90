/** What the benchmark prints. */
import type { Cost } from './measure.js';
import type { Row } from './rows.js';

/** What the rounds of one row took, by round. */
export type Costs = ReadonlyArray<Cost>;

/** The costs of all rows of papers of one size. */
export interface Result {
  readonly articles: number;
  readonly costs: ReadonlyMap<Row, Costs>;
}

/** Gives the middle one of figures, or the mean of the middle two; `null` where there is none. */
function median(figures: ReadonlyArray<number>): number | null {
  const sorted = [...figures].sort((a, b) => a - b);
  const upper = sorted[sorted.length >> 1];
  const lower = sorted[(sorted.length - 1) >> 1];
  return upper === undefined || lower === undefined ? null : (upper + lower) / 2;
}

const figures = (costs: Costs, kind: keyof Cost) => costs.flatMap((cost) => cost[kind] ?? []);

/** Gives the median over the rounds of how many times as much one row took as another in the same round. */
function ratio(costs: Costs, others: Costs | undefined, kind: keyof Cost): number | null {
  const ratios = costs.flatMap((cost, round) => {
    const [own, other] = [cost[kind], others?.[round]?.[kind]];
    return typeof own === 'number' && typeof other === 'number' && other > 0 ? [own / other] : [];
  });
  return median(ratios);
}

const show = (figure: number | null, digits: number) => figure?.toFixed(digits) ?? '';

/** Makes the table of one size, in Markdown. */
export function tableOf({ articles, costs }: Result): string {
  const hugo = [...costs].find(([row]) => row.site === 'hugo')?.[1];
  const lines = [...costs].map(([{ name, about }, own]) => [
    `\`${name}\``,
    about,
    own.length,
    show(median(figures(own, 'wall')), 2),
    show(ratio(own, hugo, 'wall'), 2),
    show(median(figures(own, 'cpu')), 2),
    show(ratio(own, hugo, 'cpu'), 2),
    show(own.length > 0 ? Math.max(...figures(own, 'memory'), 0) : null, 0),
  ]);
  const head = ['row', 'what is built', 'rounds', 'seconds', '× hugo', 'CPU seconds', '× hugo', 'MiB at most'];
  const table = [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`);
  return [`${articles.toLocaleString('en-US')} articles:`, '', ...table, ''].join('\n');
}

/**
 * Says how the cost grows from one size to another: 1.00 is as many times the cost as there are times the articles, and less
 * is better.
 */
export function growthOf(small: Result, large: Result): string {
  const factor = large.articles / small.articles;
  const lines = [...large.costs].flatMap(([row, costs]) => {
    const before = small.costs.get(row) ?? [];
    const grown = (kind: keyof Cost) => {
      const [from, to] = [median(figures(before, kind)), median(figures(costs, kind))];
      return from === null || to === null || from === 0 ? null : to / from;
    };
    const share = (kind: keyof Cost) => show((grown(kind) ?? Number.NaN) / factor, 2);
    return [`| \`${row.name}\` | ${share('wall')} | ${share('cpu')} | ${show(grown('memory'), 1)} |`];
  });
  return [
    `From ${small.articles.toLocaleString('en-US')} to ${large.articles.toLocaleString('en-US')} articles, ${factor} times as many:`,
    '',
    '| row | seconds, 1.00 being linear | CPU seconds, 1.00 being linear | times the memory |',
    '| --- | --- | --- | --- |',
    ...lines,
    '',
  ].join('\n');
}
