/** Captions as papers set them, and the credit at their end; a null where no source is named for sure. */
import { describe, expect, test } from '@jest/globals';
import type { PhrasingContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Block } from '../../../src/recognise/blocks/block.js';
import { languageOf } from '../../../src/recognise/languages/index.js';
import { readCaption } from '../../../src/recognise/parts/caption.js';

function block(...children: PhrasingContent[]): Block {
  return {
    type: 'block',
    children,
    text: textOf(children),
    lines: [1, 1],
    indent: 0,
    above: 1,
    below: 1,
    markup: null,
  };
}

const text = (value: string): PhrasingContent => ({ type: 'text', value });

test.each([
  ['en', 'The new lamp in Rope Lane. (Photo: Mara Ortiz)', 'The new lamp in Rope Lane.', 'Photo: Mara Ortiz'],
  ['en', 'The log of 1974. Photograph: Wren Halloran', 'The log of 1974.', 'Photograph: Wren Halloran'],
  ['en', 'Tallawonga on Friday CREDIT: JOEL PARTRIDGE', 'Tallawonga on Friday', 'CREDIT: JOEL PARTRIDGE'],
  ['en', 'A boat in the mist | Ann Lee/Harbour Archive', 'A boat in the mist', 'Ann Lee/Harbour Archive'],
  ['en', 'Smoke. Ann Lee/PA Images via Getty Images', 'Smoke.', 'Ann Lee/PA Images via Getty Images'],
  ['en', 'The vote is counted. (AP)', 'The vote is counted.', 'AP'],
  ['en', 'A train in the cold. (CNA Photo/Renata Voss)', 'A train in the cold.', 'CNA Photo/Renata Voss'],
  ['en', 'Moss on stone. Illustration by Wes Okonjo', 'Moss on stone.', 'Illustration by Wes Okonjo'],
  ['en', 'Ropes at Clare Point. —Photo: TREVON JOSEPH', 'Ropes at Clare Point.', 'Photo: TREVON JOSEPH'],
  ['nl', 'De fietsen bij het station. FOTO ANP/Ruud Ploeg', 'De fietsen bij het station.', 'FOTO ANP/Ruud Ploeg'],
  ['pl', 'Wieloryb leży przy wejściu. / Fot. PAP/Adam Karsz', 'Wieloryb leży przy wejściu.', 'Fot. PAP/Adam Karsz'],
  ['is', 'Í dómshúsinu í gær. Ljósmynd/Aðsend', 'Í dómshúsinu í gær.', 'Ljósmynd/Aðsend'],
  ['de', 'Der neue Kran am Hafen. Foto: Jonas Brandt/dpa', 'Der neue Kran am Hafen.', 'Foto: Jonas Brandt/dpa'],
  ['de', 'Der Kran im HafenFoto: Jonas Brandt', 'Der Kran im Hafen', 'Foto: Jonas Brandt'],
  ['de', 'Der Kran © IMAGO/Beautiful Boats/ R.Schmitt', 'Der Kran', '© IMAGO/Beautiful Boats/ R.Schmitt'],
  ['de', 'Die Polizei sucht Zeugen. (Symbolfoto)', 'Die Polizei sucht Zeugen.', 'Symbolfoto'],
  [
    'es',
    'El campamento, el 11 de octubre. Florion Goga (REUTERS)',
    'El campamento, el 11 de octubre.',
    'Florion Goga (REUTERS)',
  ],
  [
    'fr',
    'Le pont de la Tuilerie. Photo L’Écho/Marc Tessandier',
    'Le pont de la Tuilerie.',
    'Photo L’Écho/Marc Tessandier',
  ],
  ['vi', 'Bà Lụa hứng nước trước nhà. Ảnh: Hoàng Lâm', 'Bà Lụa hứng nước trước nhà.', 'Ảnh: Hoàng Lâm'],
  ['ru', 'Боцман проверяет трос. Фото: Матвей Зоричев', 'Боцман проверяет трос.', 'Фото: Матвей Зоричев'],
  ['ar', 'سوق السمك بعد الإفطار. تصوير: نديم قرطاس', 'سوق السمك بعد الإفطار.', 'تصوير: نديم قرطاس'],
  ['he', 'התנור ברחוב הדייגים | צילום: עודד שרביט', 'התנור ברחוב הדייגים', 'צילום: עודד שרביט'],
  ['zh', '工人检修水闸。　　张三摄', '工人检修水闸。', '张三摄'],
  ['zh', '工人检修水闸。张三摄（东澜社发）', '工人检修水闸。', '张三摄（东澜社发）'],
  ['zh', '茶农在茶园里采茶。东澜社记者 梅林 摄', '茶农在茶园里采茶。', '东澜社记者 梅林 摄'],
  ['zh', '王秀冰在清理渔排上的油污 受访者供图', '王秀冰在清理渔排上的油污', '受访者供图'],
  ['zh', '值班日志装满了三只木箱。图 / 受访者提供', '值班日志装满了三只木箱。', '图 / 受访者提供'],
  ['zh-Hant', '市議員持手電筒質詢。（記者巫承翰攝）', '市議員持手電筒質詢。', '記者巫承翰攝'],
  ['ja', '防潮堤の模型＝21日、港町公民館で、三輪桃子撮影', '防潮堤の模型＝21日、港町公民館で、三輪桃子撮影', null],
  ['ja', '折り紙で作った五人ばやし＝鏑木透撮影', '折り紙で作った五人ばやし', '鏑木透撮影'],
  ['ko', '책방 주인들이 끓이는 보리차. 사진=남궁솔 기자', '책방 주인들이 끓이는 보리차.', '사진=남궁솔 기자'],
])('%s: %s', (language, caption, words, credit) => {
  const read = readCaption(block(text(caption)), languageOf(language));
  expect([textOf(read), read.credit]).toEqual([words, credit]);
});

test.each([
  ['en', 'Mayor Ortiz opens the bridge (left)'],
  ['en', 'The chapel choir, with the twins (pictured left) in front'],
  ['en', 'In the picture: the two lamps of Rope Lane'],
  ['en', 'Photo: Mara Ortiz'],
  ['en', '(AP Photo/Mara Ortiz)'],
  ['en', 'The owner drove off. Nobody was hurt'],
  ['de', 'Asta (l.) und Bruno im Bild: zwei Welpen'],
  ['zh', '居民在巷口的“试灯墙”前投票（见图）'],
  ['zh', '旧灯具逐盏编号，收进街道仓库。'],
  ['ja', '子どもたちが折り紙で作った五人ばやし'],
])('%s, without a credit of its own: %s', (language, caption) => {
  const read = readCaption(block(text(caption)), languageOf(language));
  expect([textOf(read), read.credit]).toEqual([caption, null]);
});

describe('markup', () => {
  const strong: PhrasingContent = { type: 'strong', children: [text('Rope Lane')] };

  test('of the words is kept when the credit is taken off', () => {
    const read = readCaption(block(strong, text(' at dusk. (Photo: Mara Ortiz)')), languageOf('en'));
    expect(read).toMatchObject({ credit: 'Photo: Mara Ortiz', children: [strong, text(' at dusk.')] });
  });

  test('of the credit goes with it', () => {
    const credit: PhrasingContent = { type: 'emphasis', children: [text('Photo: Mara Ortiz')] };
    const read = readCaption(block(strong, text(' at dusk. '), credit), languageOf('en'));
    expect(read).toMatchObject({ credit: 'Photo: Mara Ortiz', children: [strong, text(' at dusk.')] });
  });

  test('that runs from the words into the credit is given up', () => {
    const both: PhrasingContent = { type: 'emphasis', children: [text('At dusk. Photo: Mara Ortiz')] };
    expect(readCaption(block(both), languageOf('en'))).toMatchObject({
      credit: 'Photo: Mara Ortiz',
      children: [text('At dusk.')],
    });
  });
});

test('a long line costs no time', () => {
  for (const noise of ['(', 'Photo: ', 'a ', '摄', '. A/', '| ']) {
    readCaption(block(text(`A lamp ${noise.repeat(400).slice(0, 990)}`)), languageOf('en'));
    readCaption(block(text(noise.repeat(100_000))), languageOf('zh'));
  }
});
