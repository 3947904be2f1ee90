/** Names of papers, agencies and desks, which are nobody's name. */
import { expect, test } from '@jest/globals';
import { languageOf } from '../../../src/recognise/languages/index.js';
import { isOutlet } from '../../../src/recognise/parts/outlet.js';

test.each([
  ['en', 'Coast News'],
  ['en', 'The Harbour Post'],
  ['en', 'Associated Press'],
  ['en', 'AFP'],
  ['en', 'PAPER.COM'],
  ['en', 'harbour-tidings.example.org'],
  ['de', 'Salzach-Nachrichten'],
  ['de', 'AFP Deutschland'],
  ['de', 'dpa'],
  ['es', 'Europa Press'],
  ['ru', 'РИА Новости'],
  ['ar', 'وكالة الأنباء'],
  ['ar', 'أ ف ب'],
  ['tr', 'İSTANBUL HABER MERKEZİ'],
  ['zh', '海州晚报'],
  ['zh', '新华社'],
  ['ja', '共同通信'],
  ['ja', '朝霧新聞'],
  ['ko', '연합뉴스'],
])('%s: %s', (language, text) => {
  expect(isOutlet(text, languageOf(language))).toBe(true);
});

test.each([
  ['en', 'Ana Pérez'],
  ['en', 'Ben Postlethwaite'],
  ['en', 'Apta Rao'],
  ['en', 'J.Smith'],
  ['en', 'Ph.D.'],
  ['de', 'Anna Schmidt'],
  ['es', 'María de la Cruz'],
  ['zh', '陈一'],
  ['ja', '雁屋澪'],
  ['ko', '홍길동'],
])('%s, somebody: %s', (language, text) => {
  expect(isOutlet(text, languageOf(language))).toBe(false);
});
