/** Dates as the papers of each language write them, and what they tell; a null is text that tells no day for sure. */
import { describe, expect, test } from '@jest/globals';
import { languageOf, languages } from '../../../src/recognise/languages/index.js';
import type { Language } from '../../../src/recognise/languages/language.js';
import { readDate } from '../../../src/recognise/parts/date.js';

type Row = readonly [language: string, text: string, date: string | null];

function expectDates(rows: ReadonlyArray<Row>): void {
  test.each(rows)('%s: %s', (language, text, date) => {
    expect(readDate(text, languageOf(language))).toBe(date);
  });
}

describe('each language has its own forms', () => {
  expectDates([
    ['ar', '5 مارس 2026', '2026-03-05'],
    ['ar', 'الخميس 5 آذار 2026', '2026-03-05'],
    ['ar', 'الثلاثاء 14 تشرين الأول 2025', '2025-10-14'],
    ['ar', '5 مارس/آذار 2026', '2026-03-05'],
    ['ar', 'نشر في: 22 يوليو 2025، 11:45 م', '2025-07-22T23:45'],
    ['cs', '5. března 2026 14:05', '2026-03-05T14:05'],
    ['cs', 'čtvrtek 5. 3. 2026', '2026-03-05'],
    ['da', '4. marts 2026 kl. 15.20', '2026-03-04T15:20'],
    ['da', 'Torsdag den 5. mar. 2026', '2026-03-05'],
    ['de', 'Donnerstag, 5. März 2026', '2026-03-05'],
    ['de', '1. Jänner 2026', '2026-01-01'],
    ['de', 'Stand: 05.03.2026 21:04 Uhr', '2026-03-05T21:04'],
    ['de', 'Veröffentlicht am 04.03.2026 um 05:00 Uhr', '2026-03-04T05:00'],
    ['en', 'Published April 25, 2026', '2026-04-25'],
    ['en', 'Thursday 5 March 2026', '2026-03-05'],
    ['en', 'Sept. 5, 2026', '2026-09-05'],
    ['en', 'Mar 03, 2026, 08:12 IST', '2026-03-03T08:12'],
    ['en', 'Tue, March 3, 2026 at 5:41 PM EST · 2 min read', '2026-03-03T17:41'],
    ['es', '6 de marzo de 2026 • 07:15', '2026-03-06T07:15'],
    ['es', 'Jueves, 5 de marzo del 2026', '2026-03-05'],
    ['es', '5 sept. 2026, 6:15 p. m.', '2026-09-05T18:15'],
    ['fa', '۵ مارس ۲۰۲۶', '2026-03-05'],
    ['fr', 'Publié le 5 mars 2026 à 18h32', '2026-03-05T18:32'],
    ['fr', 'Samedi 28 févr. 2026, 7 h 30', '2026-02-28T07:30'],
    ['he', '5 במרץ 2026', '2026-03-05'],
    ['he', 'עודכן ב-3.10.2025, 14:22', '2025-10-03T14:22'],
    ['hi', 'अपडेटेड: 28 अक्टूबर 2025, 06:15 PM', '2025-10-28T18:15'],
    ['hi', '५ मार्च २०२६', '2026-03-05'],
    ['hi', 'Updated Sat, 06 Dec 2025 09:15 PM IST', '2025-12-06T21:15'],
    ['id', 'Rabu, 11 Maret 2026 | 14:27 WIB', '2026-03-11T14:27'],
    ['is', '5. mars 2026 kl. 10:30', '2026-03-05T10:30'],
    ['it', '8 Marzo 2026 alle 11:02 — 4 minuti di lettura', '2026-03-08T11:02'],
    ['it', 'giovedì 5 marzo 2026', '2026-03-05'],
    ['ja', '2026年3月5日 05時05分', '2026-03-05T05:05'],
    ['ja', '2026年（令和8年）3月5日', '2026-03-05'],
    ['ja', '2026年3月5日午後3時05分', '2026-03-05T15:05'],
    ['ko', '2026년 3월 5일', '2026-03-05'],
    ['ko', '입력 2026.03.01. 오후 6:00', '2026-03-01T18:00'],
    ['lt', '2026 m. kovo 5 d.', '2026-03-05'],
    ['nb', 'Publisert 13. mars 2026 kl. 21:37', '2026-03-13T21:37'],
    ['nl', 'donderdag 5 mrt. 2026 om 9.05', '2026-03-05T09:05'],
    ['pl', 'czwartek, 5 marca 2026, godz. 10:30', '2026-03-05T10:30'],
    ['pt', '4.mar.2026 às 12h40', '2026-03-04T12:40'],
    ['pt', 'Quinta-feira, 5 de Março de 2026, 7:04', '2026-03-05T07:04'],
    ['ru', '8 марта 2026 г. в 14:20', '2026-03-08T14:20'],
    ['ru', '5 сент. 2026', '2026-09-05'],
    ['sv', 'Publicerad 2026-02-27 06.00', '2026-02-27T06:00'],
    ['sv', 'torsdagen den 5 mars 2026', '2026-03-05'],
    ['tr', '20 Nisan 2026', '2026-04-20'],
    ['tr', '5 KASIM 2025', '2025-11-05'],
    ['tr', '5 NİSAN 2026', '2026-04-05'],
    ['tr', '05 Mar 2026', '2026-03-05'],
    ['uk', '4 листопада 2025 року', '2025-11-04'],
    ['vi', 'Thứ năm, 12/3/2026, 06:30 (GMT+7)', '2026-03-12T06:30'],
    ['vi', 'ngày 5 tháng 12 năm 2026', '2026-12-05'],
    ['xh', '5 Matshi 2026', '2026-03-05'],
    ['zh', '2026年3月1日 星期日 08:30', '2026-03-01T08:30'],
    ['zh', '《海州日报》（2026年03月20日第 07 版）', '2026-03-20'],
    ['zh', '2026-03-01 下午3:05', '2026-03-01T15:05'],
    ['zh-Hant', '2026/03/05 05:30', '2026-03-05T05:30'],
    ['zu', '5 Mashi 2026', '2026-03-05'],
  ]);

  test('for every month that it has a name for', () => {
    for (const language of languages satisfies ReadonlyArray<Language>) {
      const read = language.months.map((forms, index) => {
        const wanted = `2026-${String(index + 1).padStart(2, '0')}-05`;
        return forms.split(' ').every((form) => readDate(`5 ${form} 2026`, language) === wanted);
      });
      expect([language.tag, ...read]).toEqual([language.tag, ...language.months.map(() => true)]);
    }
  });
});

describe('ordinals', () => {
  expectDates([
    ['en', 'March 1st, 2026', '2026-03-01'],
    ['en', 'the 2nd of March 2026', '2026-03-02'],
    ['en', '3rd March 2026', '2026-03-03'],
    ['en', '11th of March, 2026', '2026-03-11'],
    ['fr', '1er mars 2026', '2026-03-01'],
    ['es', '1º de marzo de 2026', '2026-03-01'],
    ['it', '1° marzo 2026', '2026-03-01'],
    ['pt', '1.º de março de 2026', '2026-03-01'],
    ['sv', 'den 5:e mars 2026', '2026-03-05'],
    ['ru', '5-го марта 2026', '2026-03-05'],
  ]);
});

describe('numbers', () => {
  expectDates([
    ['en', '2026-03-01', '2026-03-01'],
    ['en', '2026-03-01T08:30:00+08:00', '2026-03-01T08:30'],
    ['en', '2026-03-01T08:30:00.000Z', '2026-03-01T08:30'],
    ['en', '05-Mar-2026', '2026-03-05'],
    ['en', '25/3/2026', '2026-03-25'],
    ['en', '3/25/2026', '2026-03-25'],
    ['de', '1.3.2026', '2026-03-01'],
    ['zh', '２０２６年３月１日　０８：３０', '2026-03-01T08:30'],
    ['ja', '２０２６／３／１', '2026-03-01'],
    ['ar', '٥/٣/٢٠٢٦ ١٠:٣٠', '2026-03-05T10:30'],
    ['ar', '٢٠٢٦\u200f/٣\u200f/٥', '2026-03-05'],
    ['hi', '०५.०३.२०२६', '2026-03-05'],
  ]);
});

describe('a time belongs to the date beside it', () => {
  expectDates([
    ['en', 'Updated 10:30 March 5, 2026', '2026-03-05T10:30'],
    ['en', 'Published: 22:14, 3 March 2026 | Updated: 07:52, 4 March 2026', '2026-03-03T22:14'],
    ['en', '10:30 am GMT, Thu 5 March 2026', '2026-03-05T10:30'],
    ['en', 'Updated March 6, 2026 — 6.48pm, first published at 9.10am', '2026-03-06T18:48'],
    ['en', '9:00 AM PDT · September 24, 2026', '2026-09-24T09:00'],
    ['tr', '11:03 / 19.02.2026', '2026-02-19T11:03'],
    ['en', '12:05 a.m., March 5, 2026', '2026-03-05T00:05'],
    ['en', 'March 5, 2026 12:05 pm', '2026-03-05T12:05'],
    ['en', '3 March 2026, updated 07:52', '2026-03-03'],
    ['en', '3 March 2026. The council met in the old customs house at 07:52', '2026-03-03'],
    ['cs', '3. března 2026    Aktualizováno 16:30', '2026-03-03'],
    ['ja', '2026年3月5日 最終更新 16:30', '2026-03-05'],
    ['zh', '2026年3月5日 更新于 16:30', '2026-03-05'],
  ]);
});

describe('nothing is invented', () => {
  expectDates([
    ['en', 'Updated 10:30 March 5', null],
    ['en', '31 February 2026', null],
    ['en', '2026-02-29', null],
    ['en', '29 February 2028', '2028-02-29'],
    ['de', '31.04.2026', null],
    ['de', '00.03.2026', null],
    ['en', '2026-13-01', null],
    ['en', 'March 2026', null],
    ['en', 'May 2026 was warm, with 31 days of sun', null],
    ['en', '3-5 March 2026', null],
    ['nl', '17-02-26, 16:41', null],
    ['ja', '令和8年3月5日', null],
    ['ja', '平成三十年三月五日', null],
    ['zh-Hant', '民國115年3月5日', null],
    ['zh', '2026年第9期', null],
    ['zh', '5月10日 22:47', null],
    ['fa', '۱۴ اسفند ۱۴۰۴', null],
    ['fa', '۱۴۰۴/۱۲/۱۴', null],
    ['en', 'Call 0800 12 3 2026 now', null],
    ['en', 'version 1.2.3.2026', null],
    ['ar', '١٤ رمضان ١٤٤٧', null],
  ]);
});

test('a long line costs no time', () => {
  expect(readDate('1 '.repeat(50_000), languageOf('en'))).toBeNull();
  expect(readDate('5 de '.repeat(20_000), languageOf('es'))).toBeNull();
  expect(readDate(`${' '.repeat(50_000)}1`, languageOf('en'))).toBeNull();
});
