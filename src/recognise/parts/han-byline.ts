import type { Person } from '../../model/article.js';
import type { Language } from '../languages/language.js';
import { alternatives, never, perLanguage } from '../per-language.js';
import { isOutlet } from './outlet.js';

/** Where names part, but for the space inside a Latin name. */
const parting = /(?<!\p{Script=Latin})[\s\u3000]+|[、，,;；/／|｜•&:：·・]+/u;

/**
 * Reads a byline in Chinese, Japanese or Korean, where a role word governs the names until the next one.
 *
 *     海州晚报·港城记者 陈一 通讯员 夏小丽    → 陈一, 记者, 海州晚报·港城 · 夏小丽, 通讯员
 *     本报记者  王  青  李小川              → 王青 and 李小川, both 本报记者
 *     홍길동 기자                          → 홍길동, 기자
 */
export function readHanPeople(text: string, language: Language): Person[] {
  const people: Person[] = [];
  let governing: Pick<Person, 'role' | 'outlet'> = { role: null, outlet: null };
  let ungoverned = 0;
  for (const token of tokensOf(text, language)) {
    if (token.role === null) people.push({ name: token.name, ...governing });
    else governing = { role: token.role, outlet: token.outlet };
    if (governing.role === null) continue;
    // A role behind names that have none is theirs: 陈一 记者.
    for (; ungoverned < people.length; ungoverned++) {
      const person = people[ungoverned];
      if (person?.role === null) people[ungoverned] = { ...person, ...governing };
    }
  }
  return people;
}

type Token = { readonly role: string; readonly outlet: string | null } | { readonly role: null; readonly name: string };

function tokensOf(text: string, language: Language): Token[] {
  const roles = rolePattern(language);
  const tokens: Token[] = [];
  for (const piece of piecesOf(text, language)) {
    if (language.by.includes(piece)) {
      tokens.push({ role: piece, outlet: null });
      continue;
    }
    let rest = piece;
    for (let found = roles.exec(rest); found !== null; found = roles.exec(rest)) {
      tokens.push(...roleTokens(rest.slice(0, found.index), found[0], language));
      rest = rest.slice(found.index + found[0].length);
    }
    if (isName(rest, language)) tokens.push({ role: null, name: rest.trim() });
  }
  return tokens;
}

/** What stands before a role word in one piece with it: an outlet, or in Korean and at a byline's end a name. */
function roleTokens(before: string, role: string, language: Language): Token[] {
  const outlet = before.replace(/^[·・\s]+|[·・\s]+$/gu, '');
  if (outlet === '') return [{ role, outlet: null }];
  if (/^本[报報社刊网網台]$/u.test(outlet)) return [{ role: outlet + role, outlet: null }];
  if (outlet.length <= 3 && isName(outlet, language))
    return [
      { role: null, name: outlet },
      { role, outlet: null },
    ];
  return [{ role, outlet }];
}

/** Stand for a space inside a name and a dot inside an outlet, while a byline is parted. */
const innerSpace = '\u2060';
const innerDot = '\u2061';

/** Parts a byline at blanks and marks. */
function piecesOf(text: string, language: Language): string[] {
  const people = cleaned(text).replace(placePattern(language), ' ');
  const kept = withOutlets(withFullNames(people, language), language);
  return joinSingles(kept.split(parting)).map((piece) => piece.replaceAll(innerSpace, ' ').replaceAll(innerDot, '·'));
}

/** Keeps an outlet with a dot inside together: 海州晚报·港城记者. */
function withOutlets(text: string, language: Language): string {
  if (!/[·・]/u.test(text)) return text;
  const roles = rolePattern(language);
  return text.replace(/([^\s\u3000·・]{2,})[·・](?=([^·・\s\u3000]*))/gu, (whole, before: string, after: string) =>
    isOutlet(before, language) && roles.test(after) ? before + innerDot : whole,
  );
}

/** Keeps a family name and a given name together, but never a name and the role behind it. */
function withFullNames(text: string, language: Language): string {
  if (language.fullName === undefined) return text;
  const { roles, names } = fullNamePatterns(language);
  return text.replace(roles, '\u3000$&\u3000').replace(names, (name) => name.replace(' ', innerSpace));
}

const fullNamePatterns = perLanguage(({ roles, fullName }) => ({
  roles: new RegExp(alternatives(roles), 'giu'),
  names: fullName === undefined ? never : new RegExp(`(?<!\\p{L})${fullName.source}(?!\\p{L})`, 'gu'),
}));

/** Takes out what isn't about people: titles of papers, dates and pages, addresses, and a place before `=`. */
function cleaned(text: string): string {
  return text
    .replace(/\uFE30/gu, ':')
    .replace(/丨/gu, '|')
    .replace(/^[^\p{L}\p{N}（(【〔[]+/u, '')
    .replace(/[文图圖]\s?[/／]?\s?[图摄圖攝影片]{1,2}(?=\s|$)/gu, ' ')
    .replace(/\S+@\S+/gu, ' ')
    .replace(/《[^》]*》/gu, ' ')
    .replace(/[（(][^）)]*\d[^）)]*[）)]/gu, ' ')
    .replace(/\d{2,4}\s?[-年./]\s?\d{1,2}\s?[-月./]\s?\d{1,2}\s?日?(?:\s*\d{1,2}:\d{2})?/gu, ' ')
    .replace(/[（(【】）)[\]<>〔〕]/gu, ' ')
    .replace(/(?:^|(?<=[\s/／]))[^\s=＝/／]{1,10}[=＝]/gu, ' ')
    .replace(/[-—–―]+/gu, ' ');
}

/** Two single characters in a row are one name that was padded: 王  青. */
function joinSingles(pieces: ReadonlyArray<string>): string[] {
  const joined: string[] = [];
  let open: string | null = null;
  for (const piece of pieces.filter((candidate) => candidate !== '')) {
    const single = /^\p{Script=Han}$/u.test(piece);
    if (open !== null) joined.push(single ? open + piece : open);
    if (!single) joined.push(piece);
    open = single && open === null ? piece : null;
  }
  return open === null ? joined : [...joined, open];
}

/** Behind a role and its names and a stroke, the place that they report from: 記者甲一、乙二／台北報導. */
const placePattern = perLanguage(({ roles, filed = [] }) =>
  filed.length === 0
    ? never
    : new RegExp(
        `(?<=(?:${alternatives(roles)})[\\s\\u3000]?[\\p{Script=Han}、\\s]{2,24}[／/])\\s?\\p{Script=Han}{2,6}?(?:${alternatives(filed)})`,
        'gu',
      ),
);

const rolePattern = perLanguage(({ roles }) => new RegExp(alternatives(roles), 'iu'));

const shapes: ReadonlyArray<RegExp> = [
  /^\p{Script=Han}{2,4}$/u,
  /^[\uac00-\ud7a3]{2,4}$/u,
  /^\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]*){0,3}$/u,
  /^\p{Script=Han}{1,8}[·・]\p{Script=Han}{1,8}$/u,
];

function isName(piece: string, language: Language): boolean {
  const text = piece.trim();
  if (text === '' || isOutlet(text, language) || /[摄攝]$/u.test(text)) return false;
  const { fullName } = language;
  return fullName?.exec(text)?.[0] === text || shapes.some((shape) => shape.test(text));
}
