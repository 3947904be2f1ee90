/** Behind a place: a dash with a space before it, or a long one. A hyphen at a word is a word's: CDU- und SPD-Politiker. */
const dash = '(?:\\s+-{1,2}|\\s*[—–]{1,2}|\\s*--)\\s';

/** A place, in capitals, with a day or a region behind it. */
const place = "\\p{Lu}[\\p{Lu}\\p{M}.'’ -]{2,30}(?:,\\s[^—–()-]{2,30})?";

const shapes: ReadonlyArray<RegExp> = [
  // OLDHAVEN, March 1 (Coast News) —
  new RegExp(`^(${place}(?:\\s*\\([^)]{2,30}\\))?)${dash}`, 'u'),
  // Berlin (dpa) –, دمشق، سوريا (CNN) --
  new RegExp(`^([\\p{Lu}\\p{Lo}][^—–()\\n]{2,50}\\s\\([^)]{2,30}\\))${dash}`, 'u'),
  // NORDERSUM (red).
  new RegExp(`^(${place}\\s\\([^)]{2,30}\\))\\.\\s`, 'u'),
  // 本报临海5月2日电
  /^([^，。（(\s]{2,14}\d{1,2}月\d{1,2}日[电電讯訊])/u,
  // 本报讯, 汀原在线讯
  /^([^，。（(\s]{1,12}[^，。（(\s短通资資音简簡喜][讯訊电電])(?=[\s（(])/u,
  // 【ロンドン共同】
  /^(【[^】＝]{2,12}(?:共同|時事)】)/u,
  // (서울=연합뉴스)
  /^(\([가-힣]{2,8}=[가-힣]{2,8}\))/u,
];

/** How far into the story a dateline may reach, in UTF-16 units. */
const reach = 120;

/**
 * Reads the dateline at a story's first words: place, day and agency. It stays part of the text.
 *
 *     OLDHAVEN, March 1 (Coast News) — The ferry …    → `OLDHAVEN, March 1 (Coast News)`
 *     本报临海5月2日电  （记者许航）市政府……               → `本报临海5月2日电`
 *
 * @returns `null` where the story begins with its text
 */
export function readDateline(lede: string): string | null {
  const head = lede.slice(0, reach);
  for (const shape of shapes) {
    const found = shape.exec(head)?.[1];
    if (found !== undefined) return found.trim();
  }
  return null;
}
