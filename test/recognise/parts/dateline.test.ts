/** Datelines as papers set them; a null is a story that begins with its text. */
import { expect, test } from '@jest/globals';
import { readDateline } from '../../../src/recognise/parts/dateline.js';

test.each([
  ['SALTMERE — The people who ride the night bus', 'SALTMERE'],
  ['OLDHAVEN, March 1 (Coast News) — The ferry', 'OLDHAVEN, March 1 (Coast News)'],
  ['NEW YORK (AP) -- The bridge', 'NEW YORK (AP)'],
  ['FORT DUQUETTE - The girls of', 'FORT DUQUETTE'],
  ["SANT'ELMO – Il ponte", "SANT'ELMO"],
  ['Berlin (dpa) - Der Hafen', 'Berlin (dpa)'],
  ['NORDERSUM (red). Ein bislang unbekannter Fahrer', 'NORDERSUM (red)'],
  ['ТИХОМОРСК, 8 марта — Буксир', 'ТИХОМОРСК, 8 марта'],
  ['دمشق، سوريا (CNN) -- أكدت جهات', 'دمشق، سوريا (CNN)'],
  ['本报临海5月2日电  （记者许航）市政府', '本报临海5月2日电'],
  ['新华社北京11月17日电 记者', '新华社北京11月17日电'],
  ['本报讯（记者许航）昨日', '本报讯'],
  ['汀原在线讯 昨日下午', '汀原在线讯'],
  ['本報訊　昨日', '本報訊'],
  ['体坛纵览讯 昨晚', '体坛纵览讯'],
  ['【ロンドン共同】英国の', '【ロンドン共同】'],
  ['(서울=연합뉴스) 홍길동 기자 = 서울시는', '(서울=연합뉴스)'],
])('%s', (lede, dateline) => {
  expect(readDateline(lede)).toBe(dateline);
  expect(lede.startsWith(dateline)).toBe(true);
});

test.each([
  'The ferry to Oldhaven — and back — is late',
  'CDU- und SPD-Politiker haben',
  'EU-Kommission und Rat',
  'A. B. Khan (52) is the harbour master',
  'The council (all 15 of it) sat late - and long',
  '他收到一封短讯 说船要停',
  '从三月起，渡轮停航',
  '【帆立沢＝丹生谷航平】砂州が',
  '(사진) 나룻배는',
])('no dateline: %s', (lede) => {
  expect(readDateline(lede)).toBeNull();
});

test('a long line costs no time', () => {
  expect(readDateline('A '.repeat(100_000))).toBeNull();
});
