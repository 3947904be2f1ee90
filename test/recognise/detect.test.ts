/** A copy's language, told from its script, from letters that one language has alone, and from little words. */
import { expect, test } from '@jest/globals';
import { detect } from '../../src/recognise/detect.js';
import { languageOf, languages } from '../../src/recognise/languages/index.js';
import type { Language } from '../../src/recognise/languages/language.js';

test.each([
  ['en', 'The ferry to Oldhaven will not run on Sundays, for the sandbank has moved.'],
  ['de', 'Die Fähre nach Altenhafen fährt sonntags nicht, weil die Sandbank gewandert ist.'],
  ['fr', 'Le bac ne circule pas le dimanche, car le banc de sable s’est déplacé dans la passe.'],
  ['es', 'El transbordador no sale los domingos, porque el banco de arena se ha movido.'],
  ['pt', 'A balsa não sai aos domingos, porque o banco de areia mudou de lugar e não há luz.'],
  ['nl', 'De veerpont vaart niet op zondag, want de zandbank heeft zich verplaatst.'],
  ['tr', 'Vapur pazar günleri çalışmıyor, çünkü kum bankı yer değiştirdi ve bu bir sorun.'],
  ['ru', 'Паром не ходит по воскресеньям, потому что мель сместилась, и это объявили вчера.'],
  ['uk', 'Пором не ходить щонеділі, бо мілина змістилася, і її позначать буями.'],
  ['ar', 'لا تعمل العبّارة يوم الأحد لأن الكثيب الرملي تحرّك إلى وسط القناة'],
  ['fa', 'کشتی روزهای یکشنبه کار نمی‌کند چون تپه شنی جابه‌جا شده است'],
  ['he', 'המעבורת אינה פועלת בימי ראשון משום ששרטון החול זז'],
  ['hi', 'नाव रविवार को नहीं चलेगी क्योंकि रेत का टीला खिसक गया है'],
  ['zh-Hans', '渡轮星期天停航，因为沙洲移动了，领航员说他们需要日光。'],
  ['zh-Hant', '渡輪星期天停航，因為沙洲移動了，領航員說他們需要日光。'],
  ['ja', '砂州が動いたため、渡し船は日曜日に運休する。'],
  ['ko', '모래톱이 움직여 나룻배는 일요일에 운항하지 않는다.'],
])('%s: %s', (tag, text) => {
  expect(detect(text, languageOf('en')).tag).toBe(tag);
});

test('a copy that tells no language has the usual one, where that is written in its script', () => {
  expect(detect('12 : 7', languageOf('de')).tag).toBe('de');
  expect(detect('渡口', languageOf('zh-Hant')).tag).toBe('zh-Hant');
  expect(detect('渡口', languageOf('de')).tag).toBe('zh-Hans');
});

test.each([
  ['zh', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['zh-Hans-HK', 'zh-Hans'],
  ['zh-HK', 'zh-Hant'],
  ['zh-TW', 'zh-Hant'],
  ['zh-Hant-CN', 'zh-Hant'],
  ['yue-HK', 'zh-Hant'],
  ['no', 'nb'],
  ['nn-NO', 'nb'],
  ['de-AT', 'de'],
  ['PT-br', 'pt'],
  ['tlh', 'en'],
])('the tag %s is looked up as %s', (tag, found) => {
  expect(languageOf(tag).tag).toBe(found);
});

test('no two languages answer to one tag, or call a letter of one script their own', () => {
  const all: ReadonlyArray<Language> = languages;
  const tags = all.flatMap(({ tag, answersTo = [] }) => [tag.toLowerCase(), ...answersTo]);
  expect(new Set(tags).size).toBe(tags.length);
  const letters = all.flatMap((language) => [...(language.letters ?? '')].map((letter) => language.script + letter));
  expect(new Set(letters).size).toBe(letters.length);
});
