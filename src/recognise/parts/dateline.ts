const shapes: ReadonlyArray<RegExp> = [
  /^(\p{Lu}[\p{Lu}\p{M}.'’ -]{2,30}(?:,\s[^—–()-]{2,30})?(?:\s*\([^)]{2,30}\))?)\s*[—–-]{1,2}\s/u,
  /^(\p{Lu}[^—–()\n]{2,50}\s\([^)]{2,30}\))\s*[—–-]{1,2}\s/u,
  /^([^，。（(\s]{2,14}\d{1,2}月\d{1,2}日[电電讯訊])/u,
  /^([^，。（(\s]{2,14}[讯訊电電])(?=[\s　（(])/u,
];

/**
 * Reads the dateline at a story's first words: place, day and agency. It stays part of the text.
 *
 *     OLDHAVEN, March 1 (Coast News) — The ferry …    → `OLDHAVEN, March 1 (Coast News)`
 *     本报临海5月2日电  （记者许航）市政府……               → `本报临海5月2日电`
 *
 * @returns `null` where the story begins with its text
 */
export function readDateline(lede: string): string | null {
  const head = lede.slice(0, 120);
  for (const shape of shapes) {
    const found = shape.exec(head)?.[1];
    if (found !== undefined) return found.trim();
  }
  return null;
}
