/** How text is cut for search. The script of the search page, `assets/search.js`, cuts what readers ask for in the same way. */

/** Scripts that are written without spaces between words, or whose words change at their ends: they are cut by characters. */
const packed = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー`;

/** A run of characters of such a script, or a word of another. */
const piece = new RegExp(`[${packed}]+|(?:(?![${packed}])[\\p{L}\\p{N}\\p{M}])+`, 'gu');

const isPacked = new RegExp(`^[${packed}]`, 'u');

/** Accents, the vowel points of Hebrew and Arabic, which most texts leave out, and marks that show nothing. */
const unwritten =
  /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0640\u064b-\u0655\u0670\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** Letters that people who don't have them on their keyboard write with others. */
const spelled: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** The longest word that is told from others, in UTF-16 units. */
const longest = 40;

/** A piece of a text. */
export interface Piece {
  readonly text: string;
  readonly isPacked: boolean;
}

/** Cuts a text into words, stemmed, and runs of characters; upper case, accents and forms of width make no difference. */
export function piecesOf(text: string): ReadonlyArray<Piece> {
  return (fold(text).match(piece) ?? []).map((found) =>
    isPacked.test(found) ? { text: found, isPacked: true } : { text: stem(found.slice(0, longest)), isPacked: false },
  );
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(unwritten, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => spelled[letter] ?? letter)
    .replace(/['’]s(?![a-z])/g, '');
}

/**
 * Takes the endings of inflected English off, so that `ferries` and `ferry`, `stopped` and `stop`, `hoping` and `hope`
 * become one. What is left need be no word. Words of other languages in plain Latin letters are cut alike wherever they
 * stand: some of their forms fall together, too, and none is lost.
 */
function stem(word: string): string {
  if (!/^[a-z]{4,}$/.test(word)) return word;
  return word
    .replace(/^(?!news$)(.*[^sui])s$/, '$1')
    .replace(/sis$/, 'se')
    .replace(/^(?=.*[aeiouy].*ing$)(...+)ing$/, '$1')
    .replace(/^(?=.*[aeiouy].*ed$)(..+[^e])ed$/, '$1')
    .replace(/^(.{3,})e$/, '$1')
    .replace(/^(..+)([^aeiou])\2$/, '$1$2')
    .replace(/^(.{2,})y$/, '$1i');
}
