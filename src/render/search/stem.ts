/**
 * Takes the endings of inflected English off, so that `ferries` and `ferry`, `stopped` and `stop`, `hoping` and `hope`
 * become one. What is left need be no word. Words of other languages in plain Latin letters are cut alike wherever they
 * stand: some of their forms fall together, too, and none is lost. The script of the search page does the same.
 */
export function stem(word: string): string {
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
