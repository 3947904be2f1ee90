import type { Person } from '../../model/article.js';
import { freeze } from '../freeze.js';
import { unexpected } from './filter.js';

/** A piece of a byline: somebody's name, or the words around names. */
export interface Credit {
  readonly text: string;
  readonly isName: boolean;
  /** The page of who has the name, where there is one. */
  readonly path?: string;
}

/** Somebody with a page, and the names that lead to it. */
interface Author {
  readonly name: string;
  readonly names: ReadonlyArray<string>;
  readonly path: string;
}

/** A byline, as a story has it. */
interface PrintedByline {
  readonly text: string;
  readonly people: ReadonlyArray<Person>;
}

/** Bylines that have been parted, with the authors that they were for: a story is on many pages. */
const parted = new WeakMap<object, { readonly authors: unknown; readonly pieces: ReadonlyArray<Credit> }>();

const nobody: ReadonlyArray<Author> = [];

/**
 * Parts a byline into names and the words around them, so that a page can print it as the paper did and still show who
 * is who: `By `, `Ana Pérez`, ` and `, `Li Wei`, `, Staff Writer`.
 *
 * @param byline the byline of a story
 * @param authors those of its people who have a page; none where not given
 * @returns its pieces in order; from the people alone where the printed text doesn't have their names word for word
 */
export function credits(byline: unknown, authors: unknown = nobody): ReadonlyArray<Credit> {
  if (!isByline(byline)) throw unexpected(byline, 'the byline of a story');
  const known = parted.get(byline);
  if (known !== undefined && known.authors === authors) return known.pieces;
  if (!Array.isArray(authors) || !authors.every(isAuthor)) throw unexpected(authors, 'the authors of a story');
  const pieces = freeze(part(byline, authors));
  parted.set(byline, { authors, pieces });
  return pieces;
}

function part({ text, people }: PrintedByline, authors: ReadonlyArray<Author>): ReadonlyArray<Credit> {
  const pieces = asPrinted(text, people) ?? asRead(people);
  if (authors.length === 0) return pieces;
  const paths = new Map(authors.flatMap(({ name, names, path }) => [name, ...names].map((one) => [keyOf(one), path])));
  return pieces.map((piece) => {
    const path = piece.isName ? paths.get(keyOf(piece.text)) : undefined;
    return path === undefined ? piece : { ...piece, path };
  });
}

/** A name as one is known by, whatever its case, width and blanks. */
function keyOf(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
}

/** Cuts the names out of the printed text; `null` where one isn't found after the one before. */
function asPrinted(text: string, people: ReadonlyArray<Person>): ReadonlyArray<Credit> | null {
  const pieces: Credit[] = [];
  let end = 0;
  for (const { name } of people) {
    const start = text.indexOf(name, end);
    if (start < 0 || name === '') return null;
    pieces.push({ text: text.slice(end, start), isName: false }, { text: name, isName: true });
    end = start + name.length;
  }
  pieces.push({ text: text.slice(end), isName: false });
  return pieces.filter((piece) => piece.text !== '');
}

function asRead(people: ReadonlyArray<Person>): ReadonlyArray<Credit> {
  return people.flatMap((person, index) => [
    { text: [index > 0 ? ' ' : '', person.outlet, person.role, ' '].join(''), isName: false },
    { text: person.name, isName: true },
  ]);
}

function isByline(value: unknown): value is PrintedByline {
  if (typeof value !== 'object' || value === null || !('text' in value) || !('people' in value)) return false;
  return typeof value.text === 'string' && Array.isArray(value.people);
}

function isAuthor(value: unknown): value is Author {
  if (typeof value !== 'object' || value === null || !('name' in value && 'names' in value && 'path' in value))
    return false;
  return typeof value.name === 'string' && Array.isArray(value.names) && typeof value.path === 'string';
}
