import type { Person } from '../../model/article.js';
import { agencies } from '../label/agencies.js';
import type { Language } from '../languages/language.js';

/** What ends the name of a paper, an agency, a station: an outlet, and nobody's name. */
const outletEnd = /(?:报|報|社|网|網|台|臺|刊|周末|週刊|新闻|新聞|传媒|傳媒|客户端|客戶端|融媒|中心|新聞部|支局|総局|壹点|日报|晚报)$/u;
/** Where names part, but for the space inside a Latin name. */
const parting = /(?<!\p{Script=Latin})[\s\u3000]+|[、，,;；/／|｜•&:：=＝]+/u;

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
  let waiting = 0;
  for (const token of tokensOf(text, language)) {
    if (token.role !== null) {
      governing = { role: token.role, outlet: token.outlet };
      // A role behind names that have none is theirs: 陈一 记者.
      for (; waiting < people.length; waiting++) {
        const person = people[waiting];
        if (person?.role === null) people[waiting] = { ...person, ...governing };
      }
    } else people.push({ name: token.name, ...governing });
    if (governing.role !== null) waiting = people.length;
  }
  return people;
}

type Token = { readonly role: string; readonly outlet: string | null } | { readonly role: null; readonly name: string };

function tokensOf(text: string, language: Language): Token[] {
  const roles = rolePattern(language);
  const tokens: Token[] = [];
  for (const piece of joinSingles(cleaned(text).split(parting))) {
    let rest = piece;
    for (let found = roles.exec(rest); found !== null; found = roles.exec(rest)) {
      const before = rest.slice(0, found.index);
      tokens.push(...roleTokens(before, found[0]));
      rest = rest.slice(found.index + found[0].length);
    }
    if (isName(rest)) tokens.push({ role: null, name: rest.trim() });
  }
  return tokens;
}

/** What stands before a role word in one piece with it: an outlet, or in Korean and at the end of a byline a name. */
function roleTokens(before: string, role: string): Token[] {
  const outlet = before.replace(/^[·・\s]+|[·・\s]+$/gu, '');
  if (outlet === '') return [{ role, outlet: null }];
  if (/^本[报報社刊网網台]$/u.test(outlet)) return [{ role: outlet + role, outlet: null }];
  if (isName(outlet) && !outletEnd.test(outlet) && !/^(?:实习|實習|见习|見習)$/u.test(outlet) && outlet.length <= 3) {
    return [{ role: null, name: outlet }, { role, outlet: null }];
  }
  return [{ role, outlet }];
}

/** Takes out what isn't about people: brackets around the whole, papers' titles, dates and pages. */
function cleaned(text: string): string {
  return text
    .replace(/《[^》]*》/gu, ' ')
    .replace(/[（(][^）)]*\d[^）)]*[）)]/gu, ' ')
    .replace(/\d{2,4}\s?[-年./]\s?\d{1,2}\s?[-月./]\s?\d{1,2}\s?日?(?:\s*\d{1,2}:\d{2})?/gu, ' ')
    .replace(/[（(【】）)\[\]<>〔〕]/gu, ' ')
    .replace(/[-—–]+/gu, ' ');
}

/** Two single characters in a row are one name that was padded: 王  青. */
function joinSingles(pieces: ReadonlyArray<string>): string[] {
  const joined: string[] = [];
  let open: string | null = null;
  for (const piece of pieces.filter((candidate) => candidate !== '')) {
    const single = /^\p{Script=Han}$/u.test(piece);
    if (open !== null && single) {
      joined.push(open + piece);
      open = null;
    } else if (single) open = piece;
    else if (open !== null) {
      joined.push(open, piece);
      open = null;
    } else joined.push(piece);
  }
  return open === null ? joined : [...joined, open];
}

function rolePattern(language: Language): RegExp {
  const roles = [...language.roles].sort((a, b) => b.length - a.length);
  return new RegExp(roles.join('|'), 'iu');
}

const hanName = /^\p{Script=Han}{2,4}$/u;
const kanaName = /^[\p{Script=Han}\u3041-\u30ff々ー]{2,8}$/u;
const hangulName = /^[\uac00-\ud7a3]{2,4}$/u;
const latinName = /^\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]*){0,3}$/u;
const dottedName = /^[\p{Script=Han}]{1,8}[·・][\p{Script=Han}]{1,8}$/u;

function isName(piece: string): boolean {
  const text = piece.trim();
  if (agencies.includes(text) || outletEnd.test(text)) return false;
  return [hanName, hangulName, latinName, dottedName, kanaName].some((shape) => shape.test(text));
}
