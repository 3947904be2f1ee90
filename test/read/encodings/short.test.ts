import { expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { readText } from '../../../src/read/encodings/index.js';

test.each([
  ['gb18030', '今日头条'],
  ['gb18030', '中国新闻'],
  ['gb18030', '北京晚报'],
  ['gb18030', '上海天气'],
  ['gb18030', '路灯亮了'],
  ['gb18030', '学校放假'],
  ['gb18030', '医院开业'],
  ['gb18030', '市民广场'],
  ['gb18030', '经济观察'],
  ['gb18030', '体育快讯'],
  ['big5', '今日新聞'],
  ['big5', '台灣新聞'],
  ['big5', '香港天氣'],
  ['big5', '學校放假'],
  ['big5', '經濟觀察'],
  ['big5', '市民廣場'],
  ['shift_jis', '今日の話題'],
  ['shift_jis', '東京都庁'],
  ['shift_jis', 'ニュース'],
  ['euc-jp', '今日の話題'],
  ['euc-jp', '東京都庁'],
  ['euc-jp', 'ニュース'],
  ['euc-kr', '오늘뉴스'],
  ['euc-kr', '서울신문'],
  ['windows-1251', 'Новости дня'],
  ['koi8-r', 'Новости дня'],
  ['windows-1253', 'Νέα της ημέρας'],
  ['windows-1255', 'חדשות היום'],
  ['windows-1256', 'أخبار اليوم'],
  ['windows-1252', 'Größere Brücke für Köln'],
  ['windows-1252', '25°C in the shade'],
  ['windows-1252', '“Fish & chips”'],
])('a few words in %s are read right: %s', async (name, text) => {
  expect((await readText(iconv.encode(text, name), null)).value).toBe(text);
});

test('what could be something else is said to be a guess, with the other encoding and the byte where they differ', async () => {
  const { value, flaws } = await readText(Buffer.concat([Buffer.from('Go: '), iconv.encode('澄遊', 'big5')]), null);
  expect(value).toMatch(/^Go: ..$/);
  expect(flaws).toHaveLength(1);
  expect(flaws[0]).toMatchObject({
    index: 4,
    problem: {
      id: 'copy-encoding-guessed',
      severity: 'warning',
      reason: expect.stringMatching(
        /^Not sure of the encoding: taken as \S+, might be \S+, which differs from byte offset 4 on$/,
      ),
      remedy: expect.stringContaining('encoding'),
    },
  });
});
