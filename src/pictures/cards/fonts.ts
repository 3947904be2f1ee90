/** Families for headlines by language, after the theme's; where none of them is there, whatever has the letters is used. */
const headlineFamilies = {
  'zh-hans': ['Noto Serif CJK SC', 'Source Han Serif SC', 'Noto Serif SC', 'Songti SC', 'SimSun'],
  'zh-hant': ['Noto Serif CJK TC', 'Source Han Serif TC', 'Noto Serif TC', 'Songti TC', 'PMingLiU'],
  ja: ['Noto Serif CJK JP', 'Source Han Serif JP', 'Noto Serif JP', 'Hiragino Mincho ProN', 'Yu Mincho'],
  ko: ['Noto Serif CJK KR', 'Source Han Serif KR', 'Noto Serif KR', 'AppleMyungjo', 'Batang'],
  ar: ['Noto Naskh Arabic', 'Geeza Pro'],
  fa: ['Noto Naskh Arabic', 'Geeza Pro'],
  ur: ['Noto Naskh Arabic', 'Geeza Pro'],
  he: ['Noto Serif Hebrew', 'Frank Ruehl'],
  hi: ['Noto Serif Devanagari', 'Kohinoor Devanagari'],
  th: ['Noto Serif Thai', 'Thonburi'],
} as const satisfies Readonly<Record<string, ReadonlyArray<string>>>;

const others = ['Noto Serif', 'Georgia', 'DejaVu Serif', 'serif'] as const;

/** Lists families for a headline, the best first. @param language a BCP 47 tag */
export function familiesFor(language: string): ReadonlyArray<string> {
  const tag = language.toLowerCase();
  const [primary = ''] = tag.split('-');
  const key = primary === 'zh' ? (/hant|tw|hk|mo/.test(tag) ? 'zh-hant' : 'zh-hans') : primary;
  const own = Object.entries(headlineFamilies).find(([name]) => name === key)?.[1] ?? [];
  return [...own, ...others];
}
