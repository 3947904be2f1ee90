import type { Edition, Group, Story } from '../../model/edition.js';
import { outputPath, slug } from '../../model/names.js';
import type { Page, PageContext, PageKind } from '../../model/page.js';
import { groupBy } from '../group-by.js';

/** The most stories of a month whose page shows them; that of a larger one leads to its days only. */
const mostOfMonth = 300;

/** A year, a month or a day: its date as far as that goes, and its stories, newest first. */
interface Span {
  readonly date: string;
  readonly stories: ReadonlyArray<Story>;
}

/** The archive: its years, the months of each, their days, and the stories of each day. Undated stories end its first page. */
export const archive: PageKind = {
  name: 'archive',
  *plan(edition, site) {
    if (!site.features.archive || edition.stories.length === 0) return;
    const to = (path: Group['path'], title: string | null, context: Partial<PageContext>): Page => {
      const page = { path, language: edition.language, title, description: null };
      return { path, template: 'archive.njk', context: { page, site, ...context } };
    };
    const dated = edition.stories.filter(({ date }) => date !== null);
    const years = spansOf(dated, 'YYYY'.length);
    yield to(outputPath('archive/index.html'), null, {
      groups: years.map(entry),
      stories: edition.stories.filter(({ date }) => date === null),
    });
    yield* years.flatMap((year) =>
      [...planYear(year)].map(({ group, context }) => to(group.path, group.name, context)),
    );
  },
};

/** Plans the pages of a year: its own, and those of its months and days. */
function* planYear(year: Span): Iterable<{ group: Group; context: Partial<PageContext> }> {
  const months = spansOf(year.stories, 'YYYY-MM'.length);
  yield { group: groupOf(year), context: { group: groupOf(year), groups: months.map(entry) } };
  for (const month of months) {
    const days = spansOf(month.stories, 'YYYY-MM-DD'.length);
    const isShown = month.stories.length <= mostOfMonth;
    const groups = days.map((day) => (isShown ? { ...entry(day), stories: day.stories } : entry(day)));
    yield { group: groupOf(month), context: { group: groupOf(month), groups } };
    for (const day of days) {
      yield { group: groupOf(day), context: { group: groupOf(day), stories: day.stories } };
    }
  }
}

/** Parts stories by as many characters of their dates. */
function spansOf(stories: Edition['stories'], length: number): ReadonlyArray<Span> {
  const spans = groupBy(stories, ({ date }) => (date ?? '').slice(0, length));
  return [...spans].map(([date, of]) => ({ date, stories: of }));
}

function entry(span: Span): Group & { readonly count: number } {
  return { ...groupOf(span), count: span.stories.length };
}

function groupOf({ date }: Span): Group {
  return { slug: slug(date), name: date, path: outputPath(`archive/${date.replaceAll('-', '/')}/index.html`) };
}
