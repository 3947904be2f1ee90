/** The people of bylines, each with one page whatever bylines call them. */
import type { Person, Summary } from '../model/article.js';
import type { Author } from '../model/edition.js';
import { outputPath, type Slug, slug } from '../model/names.js';
import type { Settings } from '../model/settings.js';
import { countNames, keyOf, slugsFor } from './groups.js';

/** What the configuration knows of one person. */
type Entry = Settings['authors'][string];

/** A person whom the configuration knows, with the name that they have there. */
interface Known {
  readonly name: string;
  readonly entry: Entry;
}

const nothing: Entry = { names: [], links: [] };

/**
 * Makes the authors of an edition. Somebody with several names, in two scripts or as a pen name, is one author where the
 * configuration says so. A paper or an agency is none, even where a byline has it in the place of a name.
 *
 * @param articles oldest first: of two people whose slugs would be the same, who came first keeps it
 * @returns the authors by what each of their names is known by, in the order of their names
 */
export function makeAuthors(articles: ReadonlyArray<Summary>, settings: Settings): ReadonlyMap<string, Author> {
  const known = registryOf(settings);
  const outlets = outletsOf(articles, settings);
  const named = articles.flatMap(peopleOf).filter(({ name }) => !outlets.has(keyOf(name)));
  const people = countNames(named.map(({ name }) => known.get(keyOf(name))?.name ?? name));
  const asked = [...known.values()].flatMap(({ entry }) => (entry.slug === undefined ? [] : [slug(entry.slug)]));
  const slugs = slugsFor(
    people.map(({ key }) => key).filter((key) => known.get(key)?.entry.slug === undefined),
    asked,
  );
  const authors = people.flatMap(({ key, name }): ReadonlyArray<[string, Author]> => {
    const { entry, name: registered } = known.get(key) ?? { name, entry: nothing };
    const own = entry.slug === undefined ? slugs.get(key) : slug(entry.slug);
    return own === undefined ? [] : [[key, authorOf({ name: registered, entry }, own)]];
  });
  return withOtherNames(new Map(authors.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))), known);
}

/** Lists the people of an article's byline. */
export function peopleOf({ byline }: Pick<Summary, 'byline'>): ReadonlyArray<Person> {
  return byline?.people ?? [];
}

/** Finds each person whom the configuration knows by every name; a name that is somebody's own is nobody's pen name. */
function registryOf({ authors }: Settings): ReadonlyMap<string, Known> {
  const entries = Object.entries(authors).map(([name, entry]) => ({ name, entry }));
  const known = new Map(entries.map((one) => [keyOf(one.name), one]));
  for (const one of entries) {
    for (const key of one.entry.names.map(keyOf)) if (!known.has(key)) known.set(key, one);
  }
  return known;
}

/** Finds what is no person: the paper itself, its partners, and whatever a byline names as somebody's paper. */
function outletsOf(articles: ReadonlyArray<Summary>, { name, organisation, house }: Settings): ReadonlySet<string> {
  const own = [name, organisation.name ?? '', ...house.outlets];
  const named = articles.flatMap(peopleOf).flatMap(({ outlet }) => outlet ?? []);
  return new Set([...own, ...named].map(keyOf).filter((key) => key !== ''));
}

function authorOf({ name, entry }: Known, own: Slug): Author {
  const { names, role = null, biography = null, portrait = null, email = null, links } = entry;
  const path = outputPath(`authors/${own}/index.html`);
  return { slug: own, name, path, names, role, biography, portrait, email, links };
}

function withOtherNames(
  authors: ReadonlyMap<string, Author>,
  known: ReadonlyMap<string, Known>,
): ReadonlyMap<string, Author> {
  const others = [...known].flatMap(([key, { name }]): ReadonlyArray<[string, Author]> => {
    const author = authors.get(keyOf(name));
    return author === undefined ? [] : [[key, author]];
  });
  return new Map([...authors, ...others]);
}
