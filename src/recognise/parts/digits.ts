/** The zeros of scripts with digits of their own that papers date by: Arabic, Persian, Devanagari. */
const zeros = [0x660, 0x6f0, 0x966];

const plain = /^[ -~]*$/;

/** Marks of direction, which have no width and stand between digits in Arabic and Hebrew copy. */
const directions = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Evens out what numbers are written with: digits of any width and of other scripts become 0 to 9, spaces and marks of any
 * width the plain ones.
 */
export function evenDigits(text: string): string {
  if (plain.test(text)) return text;
  return text
    .normalize('NFKC')
    .replace(directions, '')
    .replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/gu, (digit) => {
      const code = digit.charCodeAt(0);
      return String(code - (zeros.findLast((zero) => zero <= code) ?? code));
    });
}
