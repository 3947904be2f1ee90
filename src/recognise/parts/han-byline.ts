import type { Person } from '../../model/article.js';
import type { Language } from '../languages/language.js';
import { alternatives, perLanguage } from '../per-language.js';
import { isOutlet } from './outlet.js';

/** Where names part, but for the space inside a Latin name. */
const parting = /(?<!\p{Script=Latin})[\s\u3000]+|[、，,;；/／|｜•&:：·・]+/u;

/** A family name and a given name parted by a space, as Japanese papers set them. */
const japanese = /(?<![\p{L}])(\p{Script=Han}{1,3}) ([\p{Script=Han}\u3041-\u30ff々]{1,4})(?![\p{L}])/gu;

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

/** Parts a byline at blanks and marks; an outlet may have a dot inside: 海州晚报·港城记者. */
function piecesOf(text: string, language: Language): string[] {
  const plain = cleaned(text);
  const whole = language.tag === 'ja' ? withWholeNames(plain, language) : plain;
  const dotted = whole.replace(/(?<=\p{L}{2})[·・](?=[^·・\s\u3000]*(?:记者|記者|通讯员|通訊員))/gu, '\u2061');
  return joinSingles(dotted.split(parting)).map((piece) => piece.replaceAll('\u2060', ' ').replaceAll('\u2061', '·'));
}

/** Keeps a Japanese family name and given name together, but never a name and the role behind it. */
function withWholeNames(text: string, language: Language): string {
  const apart = text.replace(new RegExp(rolePattern(language).source, 'giu'), '\u3000$&\u3000');
  return apart.replace(japanese, '$1\u2060$2');
}

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

const rolePattern = perLanguage(({ roles }) => new RegExp(alternatives(roles), 'iu'));

const shapes: ReadonlyArray<RegExp> = [
  /^\p{Script=Han}{2,4}$/u,
  /^[\uac00-\ud7a3]{2,4}$/u,
  /^\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]*){0,3}$/u,
  /^\p{Script=Han}{1,8}[·・]\p{Script=Han}{1,8}$/u,
];
const japaneseShape = /^\p{Script=Han}{1,3} ?[\p{Script=Han}\u3041-\u30ff々]{1,5}$/u;

function isName(piece: string, language: Language): boolean {
  const text = piece.trim();
  if (text === '' || isOutlet(text, language) || /[摄攝]$/u.test(text)) return false;
  return (language.tag === 'ja' && japaneseShape.test(text)) || shapes.some((shape) => shape.test(text));
}
