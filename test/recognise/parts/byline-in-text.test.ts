/** Bylines that stand inside a story's first or last words, as Chinese, Japanese and Korean papers have them. */
import { expect, test } from '@jest/globals';
import { languageOf } from '../../../src/recognise/languages/index.js';
import { bylineInText } from '../../../src/recognise/parts/byline-in-text.js';

test.each([
  ['zh', '本报临海5月2日电  （记者许航、江月）市政府昨日公布方案。', '灯亮了。', '许航, 江月'],
  ['zh', '本报讯（通讯员 夏小丽）渡口的灯亮了。', '灯亮了。', '夏小丽'],
  ['zh', '渡口的灯亮了。', '岸上的人散了。（本报记者孙立整理）', '孙立'],
  ['zh', '渡口的灯亮了。', '岸上的人散了。（张二）', '张二'],
  ['zh-Hant', '〔記者江以澄、程郁文／雲嶼報導〕五層樓高的風。', '燈亮了。', '江以澄, 程郁文'],
  ['zh-Hant', '渡口的燈亮了。', '燈亮了。（記者陳一心）', '陳一心'],
  ['ja', '【帆立沢＝丹生谷航平】砂州が動いた。', '灯がついた。', '丹生谷航平'],
  ['ja', '砂州が動いた。', '灯がついた。【丹生谷航平】', '丹生谷航平'],
  ['ja', '砂州が動いた。', '灯がついた。（記者・雁屋澪）', '雁屋澪'],
  ['ko', '[해솔=홍길동 기자] 나룻배는 쉰다.', '불이 켜졌다.', '홍길동'],
])('%s: %s … %s', (language, first, last, people) => {
  const byline = bylineInText(first, last, languageOf(language));
  expect(byline?.people.map(({ name }) => name).join(', ')).toBe(people);
});

test.each([
  ['zh', '（2026年3月）渡口的灯亮了。', '票价三元（含税）。'],
  ['zh', '记者昨日从市政府获悉，渡口的灯亮了。', '“灯亮了。”他说。'],
  ['zh', '渡口的灯亮了（见右图），岸上的人散了。', '开放时间见公告（周一闭馆，节假日除外）。'],
  ['zh', '渡口的灯亮了。', '岸上的人散了。（待续）'],
  ['ja', '【写真】砂州が動いた。', '灯がついた。'],
  ['ko', '나룻배는 쉰다(사진).', '불이 켜졌다.'],
  ['en', 'The lamp (by Ann Lee) is lit.', 'It is lit. (Ann Lee)'],
])('%s, nobody: %s … %s', (language, first, last) => {
  expect(bylineInText(first, last, languageOf(language))).toBeNull();
});
