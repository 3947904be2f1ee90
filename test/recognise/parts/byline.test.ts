import { expect, test } from '@jest/globals';
import { languageOf } from '../../../src/recognise/languages/index.js';
import { readByline } from '../../../src/recognise/parts/byline.js';

/** A byline, and who is in it: name, role, outlet. */
test.each([
  [
    'en',
    'By Ana Pérez and Li van der Berg, Staff Writers',
    'Ana Pérez (Staff Writers), Li van der Berg (Staff Writers)',
  ],
  ['en', 'By Ana Pérez in New York', 'Ana Pérez'],
  ['en', 'Imogen Farrow Transport Correspondent', 'Imogen Farrow (Transport Correspondent)'],
  ['en', 'Words: Edna Firth. Pictures: Ken Lumb', 'Edna Firth (Words), Ken Lumb (Pictures)'],
  ['en', 'Associated Press', ''],
  ['en', 'Aashish Rao / PAPER.COM / Sep 2, 2026, 17:07 IST', 'Aashish Rao (- PAPER.COM)'],
  ['en', 'Aashish Rao / TNN / Updated: Sep 2, 2026', 'Aashish Rao (- TNN)'],
  ['en', 'By Ursula von der Leyen and Juan de la Cruz for Coast News', 'Ursula von der Leyen, Juan de la Cruz'],
  ['fr', 'Par Solène Kermadec, avec Bastien Aubrelle à Port-Valmier', 'Solène Kermadec, Bastien Aubrelle'],
  ['sv', 'Av Karin Nordlöf i Norrvik', 'Karin Nordlöf'],
  ['ru', 'Автор: Матвей Зоричев из Тихоморска', 'Матвей Зоричев'],
  ['de', 'Von Anna Schmidt und Ursula von der Leyen', 'Anna Schmidt, Ursula von der Leyen'],
  ['de', 'Ludwig von Mises', 'Ludwig von Mises'],
  ['de', 'Von Felix Brandt, dpa', 'Felix Brandt (- dpa)'],
  ['de', 'Kolumne von Lars Brunckhorst', 'Lars Brunckhorst'],
  ['nl', 'Door Jan Jansen en Piet van den Berg', 'Jan Jansen, Piet van den Berg'],
  ['it', 'di Anna Rossi e Giulia di Marco', 'Anna Rossi, Giulia di Marco'],
  ['zh', '海州晚报·港城记者 陈一 通讯员 夏小丽', '陈一 (记者 海州晚报·港城), 夏小丽 (通讯员)'],
  ['zh', '本报记者  王  青  李小川', '王青 (本报记者), 李小川 (本报记者)'],
  ['zh', '□本报记者 何一帆 实习生 罗小蝶 文/图', '何一帆 (本报记者), 罗小蝶 (实习生)'],
  ['zh-Hant', '記者：甲一｜編輯：乙二｜攝影：丙三', '甲一 (記者), 乙二 (編輯), 丙三 (攝影)'],
  ['zh-Hant', '實習記者陳一心', '陳一心 (實習記者)'],
  ['zh-Hant', '記者江以澄、程郁文／雲嶼報導', '江以澄 (記者), 程郁文 (記者)'],
  ['zh-Hant', '記者甲一／綜合報導', '甲一 (記者)'],
  ['zh-Hant', '記者甲一 乙二報導', '甲一 (記者), 乙二 (記者)'],
  ['ko', '홍길동 기자', '홍길동 (기자)'],
  ['ja', '記者　雁屋澪 撮影　鏑木透', '雁屋澪 (記者), 鏑木透 (撮影)'],
])('%s: %s', (language, line, people) => {
  const { people: found } = readByline([line], languageOf(language));
  const told = found.map(({ name, role, outlet }) => {
    const rest = [role ?? (outlet === null ? '' : '-'), outlet ?? ''].filter((part) => part !== '').join(' ');
    return rest === '' ? name : `${name} (${rest})`;
  });
  expect(told.join(', ')).toBe(people);
});

test('a paragraph that somebody calls a byline names nobody, and costs no time', () => {
  const { people } = readByline(['(1'.repeat(20_000)], languageOf('zh'));
  expect(people).toEqual([]);
});
