import type { Person } from '../../model/article.js';
import { unexpected } from './filter.js';

/** A piece of a byline: somebody's name, or the words around names. */
export interface Credit {
  readonly text: string;
  readonly isName: boolean;
}

/**
 * Parts a byline into names and the words around them, so that a page can print it as the paper did and still show who
 * is who: `By `, `Ana Pérez`, ` and `, `Li Wei`, `, Staff Writer`.
 *
 * @param byline the byline of a story
 * @returns its pieces in order; from the people alone where the printed text doesn't have their names word for word
 */
export function credits(byline: unknown): ReadonlyArray<Credit> {
  if (!isByline(byline)) throw unexpected(byline, 'the byline of a story');
  return asPrinted(byline.text, byline.people) ?? asRead(byline.people);
}

/** Cuts the names out of the printed text; `null` where one isn't found after the one before. */
function asPrinted(text: string, people: ReadonlyArray<Person>): ReadonlyArray<Credit> | null {
  const credits: Credit[] = [];
  let end = 0;
  for (const { name } of people) {
    const start = text.indexOf(name, end);
    if (start < 0 || name === '') return null;
    credits.push({ text: text.slice(end, start), isName: false }, { text: name, isName: true });
    end = start + name.length;
  }
  credits.push({ text: text.slice(end), isName: false });
  return credits.filter((credit) => credit.text !== '');
}

function asRead(people: ReadonlyArray<Person>): ReadonlyArray<Credit> {
  return people.flatMap((person, index) => [
    { text: [index > 0 ? ' ' : '', person.outlet, person.role, ' '].join(''), isName: false },
    { text: person.name, isName: true },
  ]);
}

function isByline(value: unknown): value is { text: string; people: ReadonlyArray<Person> } {
  if (typeof value !== 'object' || value === null || !('text' in value) || !('people' in value)) return false;
  return typeof value.text === 'string' && Array.isArray(value.people);
}
