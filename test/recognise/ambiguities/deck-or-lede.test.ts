/**
 * A deck stands between headline and story and sums it up; a lede begins the story. With a byline between them it is plain.
 * Without one, length tells, and whether it ends like a sentence.
 */
import { expect, test } from '@jest/globals';
import { expectRoles } from './sheet.js';

test('a line with a dash under the headline is a deck (副题)', () => {
  const { deck } = expectRoles(`
    headline  | 老窑重燃
              |
    deck      | ——白石镇复烧青瓷记
              |
    byline    | 本报记者 何远山
              |
    paragraph | 立夏前一天，白石镇的龙窑点了火。窑有四十二米长，依山而建，上一次冒烟是1979年，当年的窑工如今只剩三位，最小的七十八岁。
              |
              | 三位老人坐在窑口，一个看火，一个听声，一个什么也不做。不做事的那位说，他从前管开窑，开窑的日子还没有到。
  `);
  expect(deck).toContain('白石镇复烧青瓷记');
});

test('with no deck, the first long line below the headline is the lede', () => {
  const { deck } = expectRoles(`
    headline  | Harbour clock right for the first time since 1931
              |
    paragraph | The clock on the harbour office told the right time on Tuesday for the first time in ninety-five years, after two repairers found a coin wedged in its works and took it out with a hairpin.
              |
    paragraph | The coin is a penny of 1931. Nobody knows who put it there, though the harbour master of that year is known to have been fond of a long lunch.
  `);
  expect(deck).toBeNull();
});

test('in English and German, a deck may be a whole sentence, and the byline below it tells', () => {
  expectRoles(`
    headline  | The village that bought its own hill
              |
    deck      | When a quarry wanted the summit, four hundred people found three months to raise a million.
              |
    byline    | By Mara Ortiz
              |
    paragraph | On the last day of the sale the village of Tarrant was still eleven thousand pounds short, and the treasurer had gone to bed. What happened next has been told in the pub in at least six ways.
              |
              | The treasurer's own is the shortest. He says that he heard a knock at five in the morning and found a biscuit tin on the step, with the sum in it and a note that said it was for the larks.
  `);
  expectRoles(`
    headline  | Die Stille nach dem Sägewerk
              |
    deck      | Hundertzehn Jahre lang hat in Osterby die Säge gekreischt. Nun fehlt sie allen.
              |
    byline    | Von Lene Voss
              |
    paragraph | Um sieben Uhr früh, wenn früher die Säge anlief, ist es in Osterby jetzt so still, dass man die Ampel umschalten hört. Die Leute wachen davon auf, sagt die Ärztin, und kommen müde in ihre Praxis.
              |
              | Das Sägewerk hat im Januar geschlossen, nachdem der letzte Besitzer keinen Nachfolger fand. Die Säge selbst hat ein Museum geholt, das sie sonntags um elf für zwei Minuten laufen lässt.
  `);
});

test('with no byline, in English, a line without a full stop is a deck', () => {
  const { deck, lede } = expectRoles(`
    headline  | Marl ferries to sail all night
              |
    deck      | A boat every forty minutes until dawn, at the same fare as by day
              |
    paragraph | From tonight the last ferry to Great Marl is no longer the last. After eleven a boat will leave every forty minutes until dawn, at the fare that is paid by day, and bicycles go free.
              |
              | The company has hired fourteen hands for it and put a heater into the ticket hall. The first to use the night boat were the men of the distillery, who used to go round by the bridge.
  `);
  expect([deck?.slice(0, 6), lede.slice(0, 12)]).toEqual(['A boat', 'From tonight']);
});

// Not yet: where the deck is much longer than the headline, it is taken for the headline, and the headline for furniture.
test.failing('with no byline, a short line without a full stop is a deck, the long one after it the lede', () => {
  const { deck, lede } = expectRoles(`
    headline  | 渡口今晚起通宵开船
              |
    deck      | 末班时间取消，夜里每四十分钟一班，票价不变
              |
    paragraph | 从今天晚上开始，海州渡口不再有末班船。夜里十一点以后，轮渡每四十分钟开一班，一直开到天亮，票价和白天一样，带自行车的不另收钱。
              |
              | 轮渡公司为此多雇了十四名船员，又给候船室装了暖气。头一个乘夜船的是对岸酒厂的夜班工人，他从前下班要绕三十公里的桥。
  `);
  expect([deck?.slice(0, 6), lede.slice(0, 6)]).toEqual(['末班时间取消', '从今天晚上开']);
});
