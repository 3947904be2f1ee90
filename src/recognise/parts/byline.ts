import type { Byline, Person } from '../../model/article.js';
import type { Language, Script } from '../languages/language.js';
import { perLanguage } from '../per-language.js';
import { readHanPeople } from './han-byline.js';
import { readSpacedPeople } from './spaced-byline.js';

/**
 * Says whether a line names people of the desk and nobody else: they put the page together and didn't make the story, and
 * in a line of their own they are no byline.
 */
export function isDeskLine(line: string, language: Language): boolean {
  const { deskRoles = [] } = language;
  if (deskRoles.length === 0) return false;
  const { people } = readByline([line], language);
  return people.length > 0 && people.every(({ role }) => deskRoles.some((desk) => role?.includes(desk)));
}

/** A byline of more characters than this names nobody: it is a paragraph that somebody calls one. */
const longest = 300;

/** Scripts that write names without spaces between their parts. */
const unspaced: ReadonlySet<Script> = new Set<Script>(['Han', 'Kana', 'Hangul']);

/**
 * Reads a byline: who made the story, what they are, and for whom. Better none than wrong: what isn't surely a name is
 * left in the text.
 *
 * @param lines the byline's lines
 * @param language whose words count
 * @param names what of each line holds the names, where that is known
 */
export function readByline(lines: ReadonlyArray<string>, language: Language, names = lines): Byline {
  const isUnspaced = unspaced.has(language.script);
  if (names.some((line) => line.length > longest)) return { text: lines.join(' '), people: [] };
  return { text: lines.join(isUnspaced ? ' ' : ', '), people: peopleIn(names.join(isUnspaced ? ' ' : '\n'), language) };
}

/** So many bylines are kept: one is asked for as evidence and again as the article's, and next day's has the same people. */
const mostKept = 200;

const keptOf = perLanguage(() => new Map<string, ReadonlyArray<Person>>());

function peopleIn(text: string, language: Language): ReadonlyArray<Person> {
  const kept = keptOf(language);
  const known = kept.get(text);
  if (known !== undefined) return known;
  const read = unspaced.has(language.script) ? readHanPeople : readSpacedPeople;
  const people = withoutDoubles(read(text, language));
  if (kept.size === mostKept) kept.clear();
  kept.set(text, people);
  return people;
}

function withoutDoubles(people: ReadonlyArray<Person>): ReadonlyArray<Person> {
  return people.filter((person, index) => people.findIndex(({ name }) => name === person.name) === index);
}
