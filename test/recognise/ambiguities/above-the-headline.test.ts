/**
 * The first line isn't always the headline. Above it may stand a kicker, the label of a page or a column, a hotline, a line
 * to share by, a date.
 */
import { expect, test } from '@jest/globals';
import { expectRoles } from './sheet.js';

test('a hotline, then a kicker that is a clause of its own (眉题)', () => {
  const { kicker, headline } = expectRoles(`
    furniture | 新闻热线：0555-5550100
              |
    kicker    | 青禾县推行老街修缮
              |
    headline  | 小巷亮起来
              |
    deck      | 三百盏旧路灯换新，电费反而少了一半
              |
    byline    | 本报记者 周宁
              |
              | 傍晚六点半，青禾县东门老街的路灯一盏接一盏亮起来。修鞋的老李把摊子往外挪了半米，说这是他摆摊三十年来头一回在天黑以后还看得清针脚。
              |
              | 老街长四百二十米，路灯都是三十年前装的，坏了三分之一。县里这次换灯，先让住户挑灯的颜色和亮度，再动工，前后用了四个月。
  `);
  expect([kicker, headline]).toEqual(['青禾县推行老街修缮', '小巷亮起来']);
});

test('a date and a line to share by', () => {
  const { headline, date } = expectRoles(`
    date      | 2026年3月1日 08:30
              |
    furniture | 分享到：微信 微博 QQ空间
              |
    headline  | 渡口的旧船坞改成了图书馆
              |
    byline    | 海州晚报记者 陈一
              |
              | 3月1日上午，海州渡口的旧船坞重新开门，里面不再修船，改放书。六十个座位沿着船台排开，最靠海的一排对着灯塔，涨潮的时候能听见水在地板底下走。
              |
              | 船坞建于1953年，梁是杉木的，被桐油浸了七十年。设计师说，工人先给每根梁编了号，再一根一根擦干净，原样放回去。
  `);
  expect([headline, date]).toEqual(['渡口的旧船坞改成了图书馆', '2026-03-01T08:30']);
});

test('a section label of one word is kicker or furniture, as the page has it', () => {
  const { headline } = expectRoles(`
    kicker/furniture | OPINION
              |
    headline  | The ferry is a road, and we should pay for it like one
              |
    byline    | By Tom Wexley
              |
              | Nobody on the mainland is asked to buy a ticket before driving to the dentist. On Great Marl we are, twice a day, and if the wind is over thirty knots we are asked to come back tomorrow.
              |
              | I have heard every argument for the fare, and most of them were made by people who have a bridge. The ferry is our bridge, and a bridge that closes at nine in the evening is a poor one.
  `);
  expect(headline).toBe('The ferry is a road, and we should pay for it like one');
});

test('in French, and in traditional characters, the name of a column', () => {
  const french = expectRoles(`
    kicker/furniture | Reportage
              |
    headline  | À Port-Marle, la dernière conserverie rouvre ses portes
              |
    byline    | Par Agathe Morin
              |
              | Onze ans après sa fermeture, la conserverie du quai nord a remis en marche une chaîne sur quatre. On y met de nouveau la sardine en boîte, à la main, et l'on y embauche celles qui savaient déjà le faire.
              |
              | Les anciennes ont formé les jeunes en une semaine. Le plus dur, disent-elles, n'est pas de ranger les poissons tête-bêche, mais de se taire quand le patron croit avoir eu l'idée.
  `);
  const chinese = expectRoles(`
    kicker/furniture | 街坊故事
              |
    headline  | 福安里最後一檔補鞋匠決定不退休
              |
    byline    | 記者 關子朗
              |
              | 七十六歲的梁伯在福安里口補鞋五十一年，上月貼出告示說要退休，三日後又把告示撕下。他說，那三日裡有八十個人拿鞋來，每個人都說是最後一次。
              |
              | 補鞋檔只有一張摺椅那麼大，工具掛在牆上，最舊的一把錐子是師父留下的。他如今收了一個徒弟，是個學建築的女孩。
  `);
  expect([french.headline.slice(0, 12), chinese.headline.slice(0, 3)]).toEqual(['À Port-Marle', '福安里']);
});

// Not yet: the Dachzeile of one word is taken for furniture, and the words between bars for a deck.
test.failing('in German, a Dachzeile above and a line to share by below', () => {
  const { kicker, headline } = expectRoles(`
    kicker    | Hochwasserschutz
              |
    headline  | Der Deich bei Marlow wird nun doch höher
              |
    furniture | Teilen | Drucken | Merken
              |
    byline    | Von Jette Harms
              |
              | Nach drei Jahren Streit hat der Kreistag am Montag beschlossen, den Deich bei Marlow um achtzig Zentimeter zu erhöhen. Die Bauern am Unterlauf geben dafür elf Hektar Wiese her und bekommen dafür Land am Hang.
              |
              | Der Beschluss fiel mit einer Stimme Mehrheit, und die kam von einem Mann, der bis zuletzt dagegen gewesen war. Er habe sich die alten Karten noch einmal angesehen, sagte er danach auf dem Flur.
  `);
  expect([kicker, headline]).toEqual(['Hochwasserschutz', 'Der Deich bei Marlow wird nun doch höher']);
});
