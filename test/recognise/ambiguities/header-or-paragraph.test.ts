/**
 * A short line inside the story is a subhead, or a paragraph that happens to be short: a question thrown in, a turn of the
 * tale, a quotation of one line. A subhead governs the text below it and rarely ends in a full stop.
 */
import { expect, test } from '@jest/globals';
import { expectRoles, headersOf } from './sheet.js';

test('in Chinese, a turn of one sentence is a paragraph beside true subheads', () => {
  const article = expectRoles(`
    headline  | 一座山村的邮路
              |
    byline    | 本报记者 江月
              |
              | 早上七点，邮递员老秦把最后一袋报纸绑上摩托车。从镇上到云顶村二十八公里，路上有九十一个弯，他跑了十七年，闭着眼也能数出来。
              |
    header    | 弯道上的信箱
              |
              | 每个弯道的石头上都钉着一只铁皮信箱，那是老秦自己做的。冬天路面结冰，车上不去，他就把信放进最近的一只，再打电话请人下来取。
              |
    paragraph | 难题不止一个。
              |
              | 去年秋天，村里的年轻人都下了山，信箱里的信越来越少，药却越来越多。老秦又在车后架上加了一只保温箱，专门送胰岛素。
              |
    header    | 送药比送信多
              |
              | 如今他每天送二十三份药，只送五封信。镇上的卫生院给他发了一件红马甲，他舍不得穿，叠好放在邮袋最底下。
              |
              | 问他什么时候退休，他指指车后的保温箱，说等到村里人不用吃药的那一天。旁边等着取药的老太太听见了，笑着说那你得骑到一百岁。
  `);
  expect(headersOf(article)).toEqual([['弯道上的信箱'], ['送药比送信多']]);
});

test('a quotation of one line is a paragraph, whoever says it', () => {
  const article = expectRoles(`
    headline  | The bell that rang for nobody
              |
    byline    | By Mara Ortiz
              |
              | For eleven nights in February the bell of the old customs house rang at ten past three. The police came twice, the fire brigade once, and a man with a recorder slept on the stairs for the whole of a weekend.
              |
    paragraph | “I thought it was the wind.”
              |
              | That is what Joan Tarrant told the officers, and she has lived across the square for fifty-one years. The wind, it turned out, had not rung the bell since the frame was bolted to the wall in 1974.
              |
    header    | A rope through the wall
              |
              | On the twelfth night somebody followed the rope. It ran through a hole in the wall, along the gutter of the bakery and into a yard where a goat was tied to the end of it, eating what the baker had thrown away.
              |
    paragraph | It was not a large goat.
              |
              | The council has asked the owner to tie it elsewhere, and the owner has asked the council to take back its rope, which he says was left in his yard by the workmen who bolted the frame.
  `);
  expect(headersOf(article)).toEqual([['A rope through the wall']]);
});

test('in German, an interjection is a paragraph, a subhead without a stop a header', () => {
  const article = expectRoles(`
    headline  | Wie ein Dorf seinen Bäcker behielt
              |
    byline    | Von Lene Voss
              |
              | Als der letzte Bäcker von Osterby vor zwei Jahren den Ofen ausmachte, fuhr das Dorf zum Brotkaufen elf Kilometer weit. Heute steht an der Kirche wieder eine Schlange, und im Ofen brennt wieder Buchenholz.
              |
    header    | Achtzig Familien kaufen einen Ofen
              |
              | Achtzig Familien haben je dreihundert Euro gegeben, mehr durfte keine. Der Ofen stammt aus einer Kaserne und wog so viel, dass der Kran am ersten Tag unverrichteter Dinge wieder abzog.
              |
    paragraph | Geklappt hat es trotzdem.
              |
              | Am zweiten Tag kam ein Landwirt mit zwei Treckern und einer Rampe aus Eisenbahnschwellen. Der Ofen stand um vier Uhr nachmittags, und um sechs Uhr früh gab es die ersten Brötchen.
              |
    header    | Ein Lehrling aus Lissabon
              |
              | Gebacken wird nun von einem Meister im Ruhestand und einem Lehrling aus Lissabon, der das Brot zu dunkel findet und es trotzdem so bäckt, wie Osterby es will. Nur samstags gibt es seine Törtchen.
  `);
  expect(headersOf(article)).toEqual([['Achtzig Familien kaufen einen Ofen'], ['Ein Lehrling aus Lissabon']]);
});

test('in traditional characters, a whole quotation set as a subhead is one', () => {
  const article = expectRoles(`
    headline  | 最後一間手造涼茶舖
              |
    byline    | 記者 關子朗
              |
              | 朝早五點，福安里的涼茶舖已經開火。八十一歲的馮伯把二十四味藥材逐一秤過，倒進銅鍋，然後坐在門口等天亮，這樣的早晨他過了六十二年。
              |
    header    | 「不如自己來」
              |
              | 舖頭原本請了兩個夥計，疫情那年生意淡，馮伯說不如自己來，從此秤藥、煲茶、洗杯都是他一個人。女兒勸他退休，他只是搖頭。
              |
    header    | 銅鍋比人老
              |
              | 那口銅鍋是他父親從省城挑回來的，鍋底補過七次。最近一次補鍋的師傅已經九十歲，補完之後說，下次不知道找誰了。
  `);
  expect(headersOf(article)).toEqual([['「不如自己來」'], ['銅鍋比人老']]);
});
