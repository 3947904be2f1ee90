import type { Byline, Person } from '../../model/article.js';
import type { Language } from '../languages/language.js';
import { readHanPeople } from './han-byline.js';
import { readSpacedPeople } from './spaced-byline.js';

/** Scripts that write names without spaces between their parts. */
const han = new Set(['zh-Hans', 'zh-Hant', 'ja', 'ko']);

/**
 * Reads a byline: who made the story, what they are, and for whom. Better none than wrong: what isn't surely a name is
 * left in the text.
 *
 * @param lines the byline's lines
 * @param language whose words count
 * @param names what of each line holds the names, where that is known
 */
export function readByline(lines: ReadonlyArray<string>, language: Language, names = lines): Byline {
  const isHan = han.has(language.tag);
  const people = isHan ? readHanPeople(names.join(' '), language) : readSpacedPeople(names.join('\n'), language);
  return { text: lines.join(isHan ? ' ' : ', '), people: withoutDoubles(people) };
}

function withoutDoubles(people: ReadonlyArray<Person>): ReadonlyArray<Person> {
  return people.filter((person, index) => people.findIndex(({ name }) => name === person.name) === index);
}
