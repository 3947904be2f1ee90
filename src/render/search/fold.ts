/** How text is folded for search. The script of the search page, `assets/search.js`, folds what readers ask for in the same way. */

/** Accents, the vowel points of Hebrew and Arabic, which most texts leave out, and marks that show nothing. */
const unwritten =
  /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0640\u064b-\u0655\u0670\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

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

/**
 * Makes upper case, accents and forms of width the same as what is plain, and takes the English possessive away. What is
 * folded stays so.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(unwritten, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => spelled[letter] ?? letter)
    .replace(/['’]s(?![a-z])/g, '')
    .normalize('NFC');
}
