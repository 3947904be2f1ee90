/** How stories are cut: in one pass, as the script of the page cuts what is asked for with patterns. */
import { expect, test } from '@jest/globals';
import { termsBeside } from '../../../src/render/search/record.js';
import { termOf, walk } from '../../../src/render/search/walk.js';
import { cutByScript } from './script.js';

/** Cuts a text as newsgen does. */
function cutByNewsgen(text: string): ReadonlySet<string> {
  const terms = new Set<string>();
  walk(termsBeside(text), {
    word: ({ text: words, from, to }) => terms.add(words.slice(from, to)),
    pair: (first, second) => terms.add(termOf(first, second)),
  });
  return terms;
}

/** Lists the texts that the two cut differently. */
function differences(texts: ReadonlyArray<string>): ReadonlyArray<unknown> {
  const byScript = cutByScript(texts);
  return texts.flatMap((text, index) => {
    const [ours, theirs] = [[...cutByNewsgen(text)].sort(), [...(byScript[index] ?? [])].sort()];
    return ours.join(' ') === theirs.join(' ') ? [] : [{ text, ours, theirs }];
  });
}

/** Random numbers that are the same in every run: whole ones from 0 to before a bound. */
function makeChance(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

const scripts = {
  Latin: 'aeiousstnrlABCDEFÀÉÎÕÜßæœøłđðþıİſẞçñŉšžǆﬁ',
  Greek: 'αβγδεζηθικλμνξοπρσςτυφχψωΑΒΓΣΣΩάέήϊΐ',
  Cyrillic: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюяЁЙЇЎ',
  Hebrew: 'אבגדהוזחטיכלמנסעפצקרשתָּֽׁ',
  Arabic: 'ابتثجحخدذرزسشصضطظعغفقكلمنهويىءآأؤإئةًٌٍَُِّْٰـ',
  Devanagari: 'अआइईउकखगघचजटडतदनपबमयरलवशसहािीुूेैोौ्ंँ़',
  Bengali: 'অআইকখগঘচজটডতদনপবমযরলশসহািীুেোৌ্ং়ৗ',
  Tamil: 'அஆஇஈகஙசஞடணதநபமயரலவாிீுெேைொோ்ௗ',
  Georgian: 'აბგდევზთიკლმნოპჟრსტუფქᲐᲑᲒ',
  Armenian: 'աբգդեզէըթժիլխծկհձղճմյնԱԲԳԴԵև',
  Ethiopic: 'ሀለሐመሠረሰቀበተኀነአከወዐዘየደገ',
  Thai: 'กขคงจชซญฎดตถทนบปพมยรลวสหอะาิีึืุูเแโใไ็่้๊๋ำ',
  Lao: 'ກຂຄງຈຊຍດຕຖທນບປພມຢຣລວສຫອະາິີຶືຸູເແໂໃໄ່້ຳ',
  Khmer: 'កខគឃងចឆជឈញដឋឌឍណតថទធនបផពភមយរលវសហឡអាិីឹឺុូួើ្',
  Myanmar: 'ကခဂဃငစဆဇဈညတထဒဓနပဖဗဘမယရလဝသဟအာိီုူေဲံ့း္်ျြွှ',
  Han: '的一是不了人我在有他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可她里后小么𠀀𠮷豈﨑',
  Kana: 'あいうえおかがきくけこさしすせそたちつてとなにカガキクケコサシスセソﾊﾟｶﾞｱーｰ゙゚',
  Hangul: '가나다라마바사아자차카타파하각난달람밥삿앙ᄀᄂ다ᅥᅩᆨᆫㄱㅏ',
  Figures: '0123456789０１２３٠١٢०१२½²①Ⅳ',
} as const;

const betweens = [
  ' ',
  ' ',
  ' ',
  '. ',
  ', ',
  '-',
  '’',
  "'",
  "'s",
  '’s ',
  '’S',
  "'s'",
  '。',
  '，',
  '…',
  '／',
  '＇s',
  '\u00ad',
  '\u200b',
  '\u202a',
  '😀',
  '\ud800',
];

test.each(
  Object.entries(scripts),
)('random words in %s, and words of it beside others, are cut as the script cuts them', (name, letters) => {
  const chance = makeChance(name.length * 7919);
  const pick = (list: ReadonlyArray<string>) => list[chance(list.length)] ?? '';
  const own = Array.from(letters);
  const all = Array.from(Object.values(scripts).join(''));
  const word = (from: ReadonlyArray<string>) => Array.from({ length: 1 + chance(8) }, () => pick(from)).join('');
  const texts = Array.from({ length: 400 }, () =>
    Array.from({ length: 1 + chance(6) }, () => word(chance(4) === 0 ? all : own) + pick(betweens)).join(''),
  );
  expect(new Set(texts.flatMap((text) => [...cutByNewsgen(text)])).size).toBeGreaterThan(200);
  expect(differences(texts)).toEqual([]);
});

/** Characters of the first plane that are alike by the thousand: Han, Hangul, halves of surrogate pairs, those for private use. */
const isOfMany = (unit: number) =>
  (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xac00 && unit <= 0xd7a3) || (unit >= 0xd800 && unit <= 0xf8ff);

test('every character of the first plane is cut as the script cuts it, among Latin letters, characters, and possessives', () => {
  const units = Array.from({ length: 0x10000 }, (_, unit) => unit);
  // A text is cut in another way as soon as one of its characters asks for it: so each has its own, but for those of many.
  const alone = units.filter((unit) => !isOfMany(unit) || unit % 64 === 0).map((unit) => String.fromCharCode(unit));
  const texts = alone.map((one) => `x${one}y 的${one}国 ${one} Ann's${one} Bob${one}s -${one}s' 的${one} ${one}${one}`);
  expect(differences(texts)).toEqual([]);
  const rows = units.filter((unit) => isOfMany(unit) && unit % 32 === 0);
  const lists = rows.map((row) => Array.from({ length: 32 }, (_, low) => String.fromCharCode(row + low)));
  expect(differences(lists.map((list) => list.map((one) => `x${one}y 的${one} `).join('')))).toEqual([]);
});

test('every character beyond it is, too', () => {
  const texts = Array.from({ length: 0x3400 }, (_, index) =>
    Array.from({ length: 16 }, (_, low) => `${String.fromCodePoint(0x10000 + index * 16 + low)}的 `).join(''),
  );
  expect(differences(texts)).toEqual([]);
});

test('a word is cut at forty units, wherever it stands', () => {
  const long = 'xa'.repeat(30);
  expect([...cutByNewsgen(`${long} 防${long}防 ${long.toUpperCase()}`)]).toEqual(['xa'.repeat(20), '防']);
});
