import type { Person } from '../../model/article.js';
import type { Language } from '../languages/language.js';
import { alternatives, perLanguage } from '../per-language.js';
import { isOutlet } from './outlet.js';

/** Particles that stand small inside a name: Ludwig van Beethoven, María de la Cruz. */
const particles = new Set(
  'von van der den de del della di da das do dos du la le las los el al bin bint ibn abu ben ter ten zu zur und y e af av vom'.split(
    ' ',
  ),
);

/** Small words behind a name: what follows them is a place or a paper. */
const afterName =
  /\s(?:reports? from|reporting from|in|im|at|aus|from|für|for|à|en|em|dans|på|i|til|te|op|on|из|в)\s.*$/iu;

const parting = /\s*(?:[,;|•·/،؛]|\s[-–—]\s|\n|\.?\s(?=\p{Lu}\p{Ll}{2,12}:\s))\s*/u;

/**
 * Reads a byline of a script that parts words by spaces.
 *
 *     By Ana Pérez and Li van der Berg, Staff Writers   → two people, each `Staff Writers`
 *     Von Felix Brandt, dpa                             → one person, outlet `dpa`
 *     Text: Ana Pérez, Photographs: Wren Halloran       → the second one's role is `Photographs`
 *
 * @returns the people, in order; a role behind a name belongs to all names before it that have none
 */
export function readSpacedPeople(text: string, language: Language): Person[] {
  const people: Person[] = [];
  for (const part of partsOf(text, language)) {
    const [label, name] = takeLabel(part);
    const titled = isName(name, language) ? { name, role: label } : takeTitle(name, language);
    if (titled !== null) people.push({ ...titled, outlet: null });
    else addToLast(people, part, language);
  }
  return people;
}

function partsOf(text: string, language: Language): string[] {
  const { begin, between } = patternsOf(language);
  return text
    .replace(/\S+@\S+/gu, ' ')
    .split(between)
    .map((part) =>
      part
        .replace(begin, '')
        .replace(afterName, '')
        .replace(/^[\s.:]+|[\s.:]+$/gu, ''),
    )
    .filter((part) => part !== '');
}

/** What a byline, or another name in it, begins with (`By`, `avec`, `Ein Kommentar von`), and what stands between names. */
const patternsOf = perLanguage(({ by, and }) => {
  const first = alternatives([...by, ...and]);
  const words = and.length === 0 ? '' : `|\\s+(?:${alternatives(and)}|&)\\s+`;
  return {
    begin: first === '' ? /$^/ : new RegExp(`^\\s*(?:${first})(?![\\p{L}])\\s*[:：]?\\s*`, 'iu'),
    between: new RegExp(`${parting.source}|\\s*[()\\[\\]【】]\\s*${words}`, 'iu'),
  };
});

/** What somebody did, before a colon: `Photographs: Wren Halloran`. */
function takeLabel(part: string): [role: string | null, name: string] {
  const found = /^(\p{L}[\p{L} ]{2,24}):\s+(.+)$/u.exec(part);
  return found === null ? [null, part] : [found[1] ?? null, found[2] ?? ''];
}

/** A role that follows the name without a comma: `Imogen Farrant Environment Correspondent`. */
function takeTitle(part: string, language: Language): { name: string; role: string } | null {
  const words = part.split(/\s+/u);
  for (const length of [2, 3]) {
    const [name, role] = [words.slice(0, length).join(' '), words.slice(length).join(' ')];
    if (role !== '' && isRole(role, language) && isName(name, language)) return { name, role };
  }
  return null;
}

/** Gives what stands behind a name to the people before it: a role to all without one, an outlet likewise. */
function addToLast(people: Person[], text: string, language: Language): void {
  const field = isRole(text, language) ? 'role' : isOutlet(text, language) || isSign(text) ? 'outlet' : null;
  if (field === null) return;
  for (let at = people.length - 1; at >= 0; at--) {
    const person = people[at];
    if (person === undefined || person[field] !== null) return;
    people[at] = { ...person, [field]: text };
  }
}

/** The short sign of an agency or a desk: dpa, APA, LUSA. */
function isSign(text: string): boolean {
  return /^(?:\p{Lu}{2,6}|\p{Ll}{2,4})$/u.test(text);
}

function isRole(text: string, { roles }: Language): boolean {
  const lower = text.toLowerCase();
  return roles.some((role) => lower === role || lower.endsWith(` ${role}`) || lower.startsWith(`${role} `));
}

/** Two to five words, each a capital one or a particle; in scripts without capitals two to four words. */
function isName(text: string, language: Language): boolean {
  if (/[\d@:!?"“”]/u.test(text) || isRole(text, language) || isOutlet(text, language)) return false;
  const words = text.split(/\s+/u);
  if (words.length < 2 || words.length > 6) return false;
  const bare = words.filter((word) => !particles.has(word.toLowerCase()));
  if (!/\p{Lu}|\p{Ll}/u.test(text))
    return words.length <= 4 && words.every((word) => /^[\p{L}\p{M}'’.-]+$/u.test(word));
  return bare.length >= 2 && bare.every((word) => /^(?:\p{Lu}|[dDOoLl]['’]\p{Lu}|Mc)[\p{L}\p{M}.'’-]*$/u.test(word));
}
