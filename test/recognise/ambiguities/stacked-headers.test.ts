/**
 * Stacked subheads: two short lines above a paragraph are one header of two lines. The first says who, where or what, the
 * second what about it; or they are a pair of equal length (对仗).
 */
import { expect, test } from '@jest/globals';
import { expectRoles, headersOf } from './sheet.js';

test('a name, then what is said of it', () => {
  const article = expectRoles(`
    headline  | 三个村子怎样留住一条溪
              |
    byline    | 本报记者 何远山
              |
              | 入夏以来，青禾县下了四场大雨，溪水涨了又退，没有一户人家的地窖进水。县里人说，这是十年前栽下的那片柳林帮的忙，也是三个村子的人一锹一锹挖出来的。
              |
    header    | 上坪村
    header    | 柳林替堤坝挡水
              |
              | 上坪村在溪的最上游，从前每逢大雨，泥沙就冲进稻田。村里老人凑钱买了两千株柳苗，沿着溪岸栽了三里地，第三年起泥沙就少了一半。
              |
    header    | 中坪村
    header    | 旧磨坊改成水闸
              |
              | 中坪村的磨坊停了二十年，石槽还在。村民照着老图纸给石槽装上木闸，水大时放，水小时关，守闸的人一天要走四趟。
  `);
  expect(headersOf(article)).toEqual([
    ['上坪村', '柳林替堤坝挡水'],
    ['中坪村', '旧磨坊改成水闸'],
  ]);
});

test('a pair of equal length, with blank lines between', () => {
  const article = expectRoles(`
    headline  | 老茶厂的第二个春天
              |
    byline    | 本报记者  苏  岚
              |
              | 停产九年之后，白石镇的老茶厂在清明前一天重新生火。头一锅茶炒出来，厂门口排队的人从晒场一直站到了桥头，最早的一位凌晨四点就来了。
              |
    header    | 理清家底
              |
    header    | 用好老屋
              |
              | 厂里先请来三位退休的制茶师傅，把二十六间旧屋一间一间看过去，哪间的梁还能用，哪间的灶还能烧，都记在一本账上，贴在门口给大家看。
              |
    header    | 请回老人
              |
    header    | 教会新人
              |
              | 师傅们定下规矩，每人带两个徒弟，炒满一百锅才算出师。今年春天出师的有五个人，最小的十九岁，最大的四十七岁，从前是开渡船的。
  `);
  expect(headersOf(article)).toEqual([
    ['理清家底', '用好老屋'],
    ['请回老人', '教会新人'],
  ]);
});

test('in English, a place and then a claim', () => {
  const article = expectRoles(`
    headline  | Three harbours that learnt to live without herring
              |
    byline    | By Ana Pérez
              |
              | When the herring left the coast in the winter of 2019, three harbours had nothing else to sell. Six years later all three are busy again, each in a way that nobody had planned.
              |
    header    | Skerry Haven
    header    | Where the boats carry seaweed
              |
              | The first to change was Skerry Haven, where two brothers cut a winch from a herring boat and bolted it to a raft. They now harvest eleven tonnes of seaweed in a good month, and they employ nine people who once mended nets.
              |
    header    | Port Maddow
    header    | Where the ice house became a school
              |
              | At Port Maddow the old ice house stood empty for two winters before the parish bought it for a pound. It has thick walls and no windows, which is why the children who learn to play the drums there disturb nobody at all.
  `);
  expect(headersOf(article)).toEqual([
    ['Skerry Haven', 'Where the boats carry seaweed'],
    ['Port Maddow', 'Where the ice house became a school'],
  ]);
});

test('in traditional characters, a question and then its answer', () => {
  const article = expectRoles(`
    headline  | 碼頭街市的一年
              |
    byline    | 記者 葉佩儀
              |
              | 碼頭街市重開剛滿一年，檔主由四十二個增至五十七個，最舊的一檔賣魚，最新的一檔修單車。管理處說，這一年收到的投訴，比搬遷前一個月還要少。
              |
    header    | 租金貴不貴？
    header    | 先付半年，餘下的賣出再付
              |
              | 新檔主只需先付半年租金，其餘按每月生意計算，生意差時可以少付。賣鹹魚的陳太說，去年風季一連三個星期沒有船回來，她一元租金也沒有交。
              |
    header    | 地面滑不滑？
    header    | 鋪了舊船板，雨天也能走
              |
              | 從前街市的地面終日積水，老人家不敢入內。翻新時工人拆下十六條舊船的甲板，刨平之後鋪在通道上，雨天行走也不怕滑倒。
  `);
  expect(headersOf(article)).toHaveLength(2);
});
