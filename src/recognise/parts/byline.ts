import type { Byline, Person } from '../../model/article.js';
import type { Language } from '../languages/language.js';
import { readHanPeople } from './han-byline.js';
import { readSpacedPeople } from './spaced-byline.js';

/** Who put the page together, and didn't make the story; in a line of their own they are no byline. */
const ofTheDesk = /编辑|編輯|责编|責編|校对|校對|审核|審核|监制|監製|统筹|統籌|版式|美编|美編|制图|製圖/u;

/** Says whether a line names people of the desk and nobody else. */
export function isDeskLine(line: string, language: Language): boolean {
  const { people } = readByline([line], language);
  return people.length > 0 && people.every(({ role }) => role !== null && ofTheDesk.test(role));
}

/** A byline of more characters than this names nobody: it is a paragraph that somebody calls one. */
const longest = 300;

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
  if (names.some((line) => line.length > longest)) return { text: lines.join(' '), people: [] };
  const people = isHan ? readHanPeople(names.join(' '), language) : readSpacedPeople(names.join('\n'), language);
  return { text: lines.join(isHan ? ' ' : ', '), people: withoutDoubles(people) };
}

function withoutDoubles(people: ReadonlyArray<Person>): ReadonlyArray<Person> {
  return people.filter((person, index) => people.findIndex(({ name }) => name === person.name) === index);
}
