import type { Person } from '../../model/article.js';
import { languages } from '../languages/index.js';
import type { Language } from '../languages/language.js';
import { lowerCase } from '../lower-case.js';
import { alternatives, never, perLanguage } from '../per-language.js';
import { isOutlet } from './outlet.js';

/** Particles that stand small inside a name, of all languages: Ludwig van Beethoven, María de la Cruz. */
const particles = new Set(languages.flatMap((language) => language.particles));

/** Those that are given names as well, where the language isn't theirs: Ben Price, Van Morrison. */
const givenNames = new Set(languages.flatMap((language: Language) => language.givenNames ?? []));

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
  const { begin, between, behind } = patternsOf(language);
  const plain = text.includes('@') ? text.replace(/\S+@\S+/gu, ' ') : text;
  return plain
    .split(between)
    .map((part) =>
      part
        .replace(begin, '')
        .replace(behind, '')
        .replace(/^[\s.:]+|[\s.:]+$/gu, ''),
    )
    .filter((part) => part !== '');
}

/**
 * What a byline, or another name in it, begins with (`By`, `avec`, `Ein Kommentar von`), what stands between names, and
 * what behind one (`in New York`).
 */
const patternsOf = perLanguage(({ by, and, afterName }) => {
  const first = alternatives([...by, ...and]);
  const words = and.length === 0 ? '' : `|\\s+(?:${alternatives(and)}|&)\\s+`;
  return {
    begin: first === '' ? never : new RegExp(`^\\s*(?:${first})(?![\\p{L}])\\s*[:：]?\\s*`, 'iu'),
    between: new RegExp(`${parting.source}|\\s*[()\\[\\]【】]\\s*${words}`, 'iu'),
    behind: afterName.length === 0 ? never : new RegExp(`\\s(?:${alternatives(afterName)})\\s.*$`, 'iu'),
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
    if (particles.has(lowerCase(words[length - 1] ?? ''))) continue;
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

const rolesOf = perLanguage(({ roles }) => new Set(roles));

/** Says whether a text is a role, or begins or ends with the words of one. */
function isRole(text: string, language: Language): boolean {
  const lower = lowerCase(text);
  const roles = rolesOf(language);
  if (roles.has(lower)) return true;
  for (let at = lower.indexOf(' '); at >= 0; at = lower.indexOf(' ', at + 1)) {
    if (roles.has(lower.slice(0, at)) || roles.has(lower.slice(at + 1))) return true;
  }
  return false;
}

/** Two to five words, each a capital one or a particle; in scripts without capitals two to four words. */
function isName(text: string, language: Language): boolean {
  if (/[\d@:!?"“”]/u.test(text) || isRole(text, language) || isOutlet(text, language)) return false;
  const words = text.split(/\s+/u);
  if (words.length < 2 || words.length > 6) return false;
  const bare = withoutParticles(words, language);
  if (!/\p{Lu}|\p{Ll}/u.test(text))
    return words.length <= 4 && words.every((word) => /^[\p{L}\p{M}'’.-]+$/u.test(word));
  return bare.length >= 2 && bare.every((word) => /^(?:\p{Lu}|[dDOoLl]['’]\p{Lu}|Mc)[\p{L}\p{M}.'’-]*$/u.test(word));
}

/**
 * The words of a name but for the particles that join them. With a capital, the last word is a family name, and the first
 * one may be a given name.
 *
 *     Ahmed ben Bella · Juan De La Cruz                 → Ahmed, Bella · Juan, Cruz
 *     Ben Price · Bijoy Das                             → Ben, Price · Bijoy, Das
 */
function withoutParticles(words: ReadonlyArray<string>, language: Language): ReadonlyArray<string> {
  const last = words.length - 1;
  return words.filter((word, index) => {
    const lower = lowerCase(word);
    if (!particles.has(lower)) return true;
    const isGiven = index === 0 && givenNames.has(lower) && !language.particles.includes(lower);
    return (isGiven || index === last) && /^\p{Lu}/u.test(word);
  });
}
