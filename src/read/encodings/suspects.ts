import { misreadings } from './misreadings.js';

/** Controls that no text needs: all but tabs, line ends and page breaks. */
export const controls = /[^\P{Cc}\t\n\v\f\r]/gu;

/** Marks a character that is wrong in any text. */
const wrong = 1;

/** For each UTF-16 unit: a bit for each misreading whose hint it may begin, and the one for what is wrong anyway. */
const marks = new Uint16Array(0x10000);

for (let unit = 0; unit < 0xa0; unit++) {
  if (String.fromCharCode(unit).search(controls) !== -1) marks[unit] = wrong;
}
marks[0xfffd] = wrong;
const hints = misreadings.map(({ signs, hint }, index) => {
  const bit = 2 << index;
  for (const sign of signs) marks[sign.charCodeAt(0)] = (marks[sign.charCodeAt(0)] ?? 0) | bit;
  return { bit, hint };
});

/**
 * Says at one look whether something may be wrong with the characters of a text. Each file is looked at so: it takes a
 * table, since a regular expression of as many characters takes ten times as long.
 */
export function isSuspect(text: string): boolean {
  let met = 0;
  for (let index = 0; index < text.length; index++) met |= marks[text.charCodeAt(index)] ?? 0;
  return (met & wrong) !== 0 || hints.some(({ bit, hint }) => (met & bit) !== 0 && hint.test(text));
}
