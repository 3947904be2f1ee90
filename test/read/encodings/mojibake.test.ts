import { expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { readText } from '../../../src/read/encodings/index.js';
import { texts } from './texts.js';

/** What UTF-8 becomes that is read as something else. */
function misread(text: string, as: 'latin1' | 'windows-1252' | 'windows-1251' | 'gb18030' | 'shift_jis'): string {
  return iconv.decode(Buffer.from(text), as);
}

test.each([
  ['windows-1252', 'Die schÃ¶ne StraÃŸe', 'Ã¶', 'ö', 7],
  ['windows-1252', 'Itâ€™s late', 'â€™', '’', 2],
  ['windows-1252', 'A cafÃ© on the quay', 'Ã©', 'é', 5],
  ['windows-1252', 'It cost Â£5', 'Â£', '£', 8],
  ['windows-1252', 'ï»¿Lamps', 'ï»¿', 'U+FEFF', 0],
  ['windows-1252', 'Lamps ï¿½', 'ï¿½', '\ufffd', 6],
  ['windows-1252', 'ä¸­æ–‡', 'ä¸­æ–‡', '中文', 0],
  ['windows-1251', 'РќРѕРІРѕСЃС‚Рё', 'РќРѕРІРѕСЃС‚', 'Новост', 0],
  ['gb18030', 'It鈥檚 late', '鈥檚', '’s', 2],
  ['gb18030', 'Die Stra脽e', '脽', 'ß', 8],
  ['gb18030', '路灯 锟斤拷', '锟斤拷', '\ufffd', 7],
  ['euc-kr', '뉴스 占쏙옙', '占쏙옙', '\ufffd', 7],
  ['big5', '新聞 嚙踝蕭', '嚙踝蕭', '\ufffd', 7],
])('UTF-8 that was read as %s is told of: %s', async (as, text, found, meant, offset) => {
  const { value, flaws } = await readText(Buffer.from(text), null);
  expect(value).toBe(text);
  expect(flaws).toHaveLength(1);
  expect(flaws[0]?.problem).toMatchObject({
    id: 'copy-mojibake',
    severity: 'warning',
    reason: expect.stringContaining(`"${found}`),
  });
  expect(flaws[0]?.problem.reason).toContain(`at byte offset ${offset}, which was probably "${meant}`);
  expect(flaws[0]?.problem.reason).toContain(`read as ${as} `);
});

test.each([
  'latin1',
  'windows-1252',
  'gb18030',
] as const)('a text that was encoded twice, through %s, is told of', async (as) => {
  const silent: string[] = [];
  for (const { text } of texts) {
    const { flaws } = await readText(Buffer.from(misread(text, as)), null);
    if (flaws.length === 0) silent.push(misread(text, as));
  }
  expect(silent).toEqual([]);
});

test.each([
  ['windows-1251', 'ru'],
  ['shift_jis', 'ja'],
] as const)('a text that was encoded twice, through %s, is told of where it is read so: %s', async (as, language) => {
  for (const { text } of texts.filter((each) => each.language === language)) {
    expect((await readText(Buffer.from(misread(text, as)), null)).flaws).not.toEqual([]);
  }
});

test.each([
  'Au marché\u00a0», dit-elle. «\u00a0Voilà\u00a0»',
  'They met at the “CAFÉ” and at “MAÇÔ, and said “SÍ”…',
  'La marca «Ñ» y la letra “Ñ” de ESPAÑA',
  'SÃO PAULO: A MAÇÃ, O PÃO E A MANHÃ – À MÃO',
  'ÄÖÜäöüß, Ærø, Åland, Þór, Ýr, Œuvre, Šárka, Žofie',
  'Nescafé® und Müller™ für 25°C bei ½ l',
  'ДЕНЬ РОССИИ: СССР, США, РФ — «РИА», СМИ, РЖД',
  'СРБИЈА ЉУБИ ЊЕГА, ЏЕП И ЋУПРИЈА',
  '涓涓细流，汇成大海；邪不压正，小学校训，选学雪讯',
  'A股大涨，T恤热卖，app猫眼上线，in贸易',
  '锦瑟无端五十弦，璇玑图、銮驾、鏖战、鐵路',
  '繁體字：鐵、鏡、銀、錦、鍋、鎖、鄉、閩、嚴、嚮',
])('what is meant as it stands is let alone: %s', async (text) => {
  expect(await readText(Buffer.from(text), null)).toEqual({ value: text, flaws: [] });
});

test('none of fifty texts is taken for one that was encoded twice', async () => {
  for (const { text } of texts) expect(await readText(Buffer.from(text), null)).toEqual({ value: text, flaws: [] });
});
