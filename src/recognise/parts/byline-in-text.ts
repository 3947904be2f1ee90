import type { Byline } from '../../model/article.js';
import type { Language } from '../languages/language.js';
import { readByline } from './byline.js';

/** Reporters in brackets at the lede's beginning, behind a dateline: 本报临海5月2日电（记者许航、江月）. */
const inLede =
  /^[^。]{0,60}?[（(【〔]([^（）()【】〔〕]{0,24}(?:记者|記者|通讯员|通訊員)[^（）()【】〔〕]{1,40})[）)】〕]/u;

/** The Japanese papers' way: 【帆立沢＝丹生谷航平】 at the head or the foot of the text. */
const japanese = /[【]([^【】＝]{1,12}＝)?([^【】]{2,40})[】](?:$|(?=\S))/u;

/** The Korean papers' way: [해솔=홍길동 기자] before the text. */
const korean = /^[[(【]?([^\]）)】]{0,12}[가-힣]{2,4} (?:기자|특파원))[\]）)】/]/u;

/** Somebody in brackets at the very end: （记者唐一）, （本报记者孙立整理）, （张二）. */
const atEnd = /[（(]([^（）()。]{2,40})[）)][。.]?$/u;

const roleWord = /记者|記者|通讯员|通訊員|整理|采写|採寫|报道|報道|報導/u;

/**
 * Finds a byline inside the text of a story that has none of its own: Chinese and Japanese papers put it in brackets into
 * the lede or at the end.
 *
 * @param first the story's first paragraph
 * @param last its last one
 */
export function bylineInText(first: string, last: string, language: Language): Byline | null {
  if (!/^(?:zh|ja|ko)/.test(language.tag)) return null;
  const head = first.slice(0, 120);
  const tail = last.slice(-60);
  const candidates = [
    inLede.exec(head)?.[1],
    language.tag === 'ko' ? korean.exec(head)?.[1] : undefined,
    language.tag === 'ja' ? (japanese.exec(head.slice(0, 50)) ?? japanese.exec(tail))?.[0] : undefined,
    signOff(tail),
  ];
  for (const text of candidates) {
    if (text === undefined) continue;
    const byline = readByline([text], language);
    if (byline.people.length > 0) return byline;
  }
  return null;
}

/** A name alone in the last brackets is a byline only where it is shaped like one person's name. */
function signOff(tail: string): string | undefined {
  const text = atEnd.exec(tail)?.[1];
  if (text === undefined) return undefined;
  return roleWord.test(text) || /^\p{Script=Han}{2,3}$/u.test(text) ? text : undefined;
}
