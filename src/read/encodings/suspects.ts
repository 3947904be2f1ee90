import { misreadings } from './misreadings.js';

/** Controls that no text needs: all but tabs, line ends and page breaks. */
export const controls = /[^\P{Cc}\t\n\v\f\r]/gu;

const suspects = new RegExp(
  [controls, /\ufffd/, ...misreadings.map(({ hint }) => hint)].map(({ source }) => source).join('|'),
  'u',
);

/** Says at one look whether something may be wrong with the characters of a text. */
export function isSuspect(text: string): boolean {
  return suspects.test(text);
}
