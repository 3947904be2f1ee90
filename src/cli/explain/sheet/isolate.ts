/** Letters of scripts that run from right to left. */
const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/**
 * Keeps text that runs from right to left from turning what stands beside it around, in terminals that turn text at
 * all. See Unicode Standard Annex 9, on isolates. Other text stays as it is.
 *
 * @param text one line, without controls of its own
 */
export function isolate(text: string): string {
  return rightToLeft.test(text) ? `\u2068${text}\u2069` : text;
}
