/**
 * Questions. In an interview question and answer take turns, marked by a speaker or not at all, and both are paragraphs. As
 * subheads, a few questions stand far apart, each above a text that nobody is speaking.
 */
import { expect, test } from '@jest/globals';
import { expectRoles, headersOf } from './sheet.js';

test('问 and 答 take turns: no line is a header', () => {
  const article = expectRoles(`
    headline  | 守塔人说灯
              |
    byline    | 本报记者 林舟
              |
              | 海州外岛的灯塔今年满一百岁。守塔人卫东海在塔上住了二十六年，上个月交班下岛。本报记者在渡口见到了他，请他讲讲灯塔上的日子。
              |
    paragraph | 问：塔上最难的是什么？
              |
    paragraph | 答：不是风浪，是雾。雾一来，灯照不出去，只能敲钟，一敲就是一整夜。有一年春天连着敲了九个晚上，下来的时候手抬不起来。
              |
    paragraph | 问：一个人怕不怕？
              |
    paragraph | 答：头两年怕，后来习惯了。夜里有船从底下过，会拉一声汽笛，那就是跟我打招呼，我把灯罩转一下，算是回话。
              |
    paragraph | 问：以后还上去吗？
              |
    paragraph | 答：上去。新来的小伙子不会修那台老发电机，我答应每个月上去一趟，把它拆开教他看，看到他自己会装为止。
  `);
  expect(headersOf(article)).toEqual([]);
});

test('in English, speakers by name', () => {
  const article = expectRoles(`
    headline  | ‘I have never finished a map’
              |
    byline    | By Jon Bell
              |
              | Ines Calder has drawn the sandbanks of the Marl estuary every spring since 1988. We met her on the quay with a roll of paper under her arm and mud up to her knees.
              |
    paragraph | Tidings: Why draw them again every year?
              |
    paragraph | Calder: Because they move. The bank that I drew in March will be forty metres further east by October, and whoever trusts last year's map will spend the night on it. I have done so myself, twice.
              |
    paragraph | Tidings: Could a satellite do it?
              |
    paragraph | Calder: It does, and it is very good at telling me where the sand was on Tuesday. It can't feel with a pole how soft it is, and that is what a skipper wants to know.
              |
    paragraph | Tidings: Who follows you?
              |
    paragraph | Calder: My niece has come along for two springs. She draws better than I do and swears worse, and I think that she will stay.
  `);
  expect(headersOf(article)).toEqual([]);
});

test('questions far apart, above text that nobody speaks, are subheads', () => {
  const article = expectRoles(`
    headline  | Was Mieter über die neue Wärmeabgabe wissen müssen
              |
    byline    | Von Jette Harms
              |
              | Ab Juli zahlen alle Haushalte in Marlow eine Abgabe auf Fernwärme. Der Rat hat sie im Februar beschlossen, und seither steht das Telefon der Stadtwerke nicht mehr still. Ein Überblick über das, was feststeht.
              |
    header    | Wer muss zahlen?
              |
              | Zahlen müssen alle, deren Wohnung am Netz hängt, also rund neuntausend Haushalte. Wer mit Holz oder mit einer Wärmepumpe heizt, ist befreit. Vermieter dürfen die Abgabe umlegen, müssen sie aber einzeln ausweisen.
              |
              | Für Heime und Schulen gilt bis Ende des Jahres eine Ausnahme. Danach zahlen auch sie, allerdings nur die Hälfte, denn sie geben im Sommer Wärme an das Netz zurück und nehmen im Winter weniger ab.
              |
    header    | Was kostet es?
              |
              | Eine Wohnung von siebzig Quadratmetern kostet die Abgabe im Jahr etwa vierundachtzig Euro. Abgerechnet wird im November, zusammen mit dem Wasser, und wer weniger verbraucht als im Vorjahr, bekommt ein Fünftel zurück.
              |
              | Wer das nicht bezahlen kann, soll sich vor dem Oktober melden. Die Stadt hat dafür einen Topf mit sechzigtausend Euro, und nach den Worten des Kämmerers ist er noch nie leer geworden.
  `);
  expect(headersOf(article)).toEqual([['Wer muss zahlen?'], ['Was kostet es?']]);
});

test('and so in Chinese: questions of a guide are subheads', () => {
  const article = expectRoles(`
    headline  | 老旧电梯怎么换？住户最关心的三件事
              |
    byline    | 本报记者 许航
              |
              | 从4月1日起，全市用了二十年以上的住宅电梯都可以申请更换。三千多部电梯、十一万户居民，谁来申请，谁来出钱，换的时候怎么上楼，记者采访了有关部门。
              |
    header    | 谁来申请？
              |
              | 申请由业主委员会提出，没有业主委员会的，由社区居委会代办。三分之二以上的住户同意就可以递交，一楼住户也要参加表决，但是不用出钱。
              |
              | 材料只要三样：同意书、电梯的检验报告和一张楼道的照片。社区收齐之后统一送到区里，十五个工作日之内答复，不同意的要说明理由。
              |
    header    | 钱从哪里来？
              |
              | 费用由财政补贴一半，其余可以从维修资金里支取。按一部十一层的电梯计算，每户平均拿出一千八百元，分三年付清，不收利息。
              |
              | 低保家庭和八十岁以上的独居老人不用付钱，由区里的专项资金承担。去年试点的六个小区里，一共有四十二户人家免了这笔费用。
  `);
  expect(headersOf(article)).toEqual([['谁来申请？'], ['钱从哪里来？']]);
});
