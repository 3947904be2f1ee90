/** A party before a place in a Chinese dateline: 本报, 新华社, 中央社. */
const chinese = /^(?:本[报報社台网網]|\p{Script=Han}{1,4}?社)(\p{Script=Han}{2,8}?)\d{1,2}月\d{1,2}日/u;

/** 【ロンドン共同】 and (서울=연합뉴스). */
const bracketed = /^(?:【(.+?)(?:共同|時事)】|\((.+?)=.+\))$/u;

/**
 * Takes the place out of a dateline, without day and agency.
 *
 *     `OLDHAVEN, March 1 (Coast News)`  → `OLDHAVEN`
 *     `本报临海5月2日电`                  → `临海`
 *     `本报讯`                           → `null`
 *
 * @param dateline as printed
 * @returns `null` where it has no place, or none that can be told from the rest
 */
export function locatedIn(dateline: string): string | null {
  const [, japanese, korean] = bracketed.exec(dateline) ?? [];
  const found = chinese.exec(dateline)?.[1] ?? japanese ?? korean;
  if (found !== undefined) return found;
  if (/[讯訊电電】]$/u.test(dateline)) return null;
  const segments = dateline.replace(/\s*\([^)]*\)\s*$/u, '').split(/\s*([,،])\s*/u);
  const places = segments.filter((segment, index) => index === 0 || (index % 2 === 0 && !/\p{N}/u.test(segment)));
  const place = places.join(segments.includes('،') ? '، ' : ', ').trim();
  return place === '' || /\p{N}/u.test(place) ? null : place;
}
