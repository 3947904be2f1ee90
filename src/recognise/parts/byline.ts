import type { Byline, Person } from '../../model/article.js';
import type { Language, Script } from '../languages/language.js';
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
  const people = isUnspaced ? readHanPeople(names.join(' '), language) : readSpacedPeople(names.join('\n'), language);
  return { text: lines.join(isUnspaced ? ' ' : ', '), people: withoutDoubles(people) };
}

function withoutDoubles(people: ReadonlyArray<Person>): ReadonlyArray<Person> {
  return people.filter((person, index) => people.findIndex(({ name }) => name === person.name) === index);
}
