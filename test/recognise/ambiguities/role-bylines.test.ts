/**
 * Bylines with roles. A role word governs the names that follow it, until the next role word: `记者 甲 乙 通讯员 丙` are two
 * reporters and one correspondent. Behind a name, a role governs that name.
 */
import { expect, test } from '@jest/globals';
import { expectRoles, peopleOf } from './sheet.js';

test('记者 governs two names, 通讯员 the third', () => {
  const article = expectRoles(`
    headline  | 旧厂房里开起了夜校
              |
    byline    | 海州晚报记者 林疏桐 何远山 通讯员 郑小满
              |
              | 晚上七点，海州第三纺织厂的老车间亮起灯来。四十台织机搬走以后，这里摆上了四十张课桌，来上课的人里有外卖员、护士，也有从前在这里织布的女工。
              |
              | 夜校今年开了十一门课，最抢手的是修表和方言。教修表的老师傅说，他带过的徒弟都改了行，没想到退休以后又收了三十个。
  `);
  expect(peopleOf(article)).toEqual(['记者 林疏桐', '记者 何远山', '通讯员 郑小满']);
});

test('padded names of two characters are one name each', () => {
  const article = expectRoles(`
    headline  | 盐滩上种出了菠菜
              |
    byline    | 本报记者  王  青  李小川  通讯员  金  豆
              |
              | 盐汀村的滩涂上，去年还只长碱蓬，今年春天种出了菠菜。头一茬收了六千斤，叶子比别处的厚，吃起来带一点咸，县城的饭馆抢着要。
              |
              | 教村民种菜的是一位退休的农艺师，他用牡蛎壳粉压住盐碱，再铺一层稻草。村里人起先不信，第一年只有三户肯把地借给他。
  `);
  expect(peopleOf(article)).toEqual(['本报记者 王青', '本报记者 李小川', '通讯员 金豆']);
});

test('in traditional characters, roles with colons, joined by bars', () => {
  const article = expectRoles(`
    headline  | 山頂纜車停駛前的最後一夜
              |
    byline    | 記者：陳一心｜攝影：何志遠
              |
              | 晚上十時，最後一班舊纜車由山腳開出，車上坐了一百二十人，另有三百人在站外目送。司機響了三次笛，乘客鼓掌，有人唱起歌來。
              |
              | 這部纜車行駛了三十三年，載過的乘客足以坐滿一個大城市。新車明年春天運到，車廂大一倍，窗也大一倍，舊車則會送到博物館。
  `);
  expect(peopleOf(article)).toEqual(['記者 陳一心', '攝影 何志遠']);
});

test('in English, by one and photographed by another', () => {
  const article = expectRoles(`
    headline  | The last dry dock on the river is wet again
              |
    byline    | By Ana Pérez and Li Wei, photographs by Mara Ortiz
              |
              | The gates of the dry dock at Rope Lane opened on Monday for the first time in nineteen years, and for a while nothing happened. Then the river found the sill, and two hundred people on the wall began to cheer.
              |
              | The dock was closed when its pump failed, and nobody could be found who knew how to mend it. The man who mended it in the end is twenty-four and learnt how from the drawings.
  `);
  expect(article.byline?.people.map(({ name }) => name)).toEqual(['Ana Pérez', 'Li Wei', 'Mara Ortiz']);
});

test('in German, a role before the colon', () => {
  const article = expectRoles(`
    headline  | Das Freibad macht eine Woche früher auf
              |
    byline    | Von Jette Harms (Text) und Ole Brandt (Fotos)
              |
              | Weil das Wasser schon neunzehn Grad hat, öffnet das Freibad am Stadtwald in diesem Jahr am 8. Mai. Die Bademeister haben sich das gewünscht, und der Förderverein zahlt für die erste Woche den Strom.
              |
              | Neu ist in diesem Sommer die Rutsche, alt ist der Eintritt: drei Euro, für Kinder einer. Wer eine Jahreskarte vom letzten Jahr noch hat, kann damit am ersten Tag umsonst schwimmen.
  `);
  expect(article.byline?.people.map(({ name }) => name)).toEqual(['Jette Harms', 'Ole Brandt']);
});
