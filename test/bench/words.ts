/** Words that nobody ever wrote, made of syllables: as many as a paper uses, and some much more often than others. */
import { type Random, randomFrom } from '../hard/seeds.js';

/** The words of a language. */
export interface Lexicon {
  /** The small words that every sentence is held together by. */
  readonly particles: ReadonlyArray<string>;
  /** All other words, from the most frequent on. */
  readonly words: ReadonlyArray<string>;
  readonly authors: ReadonlyArray<string>;
  readonly tags: ReadonlyArray<string>;
}

/** How many there are of each in one language. */
const sizes = { words: 9000, authors: 150, tags: 120 } as const;

const onsets = 'b c d f g h l m n p r s t v w br cl dr fl gr pl sh st th tr'.split(' ');
const vowels = 'a e i o u a e i o ea ai ou'.split(' ');
const codas = ['', '', '', 'n', 'r', 's', 't', 'l', 'nd', 'm', 'ck'];
const characters = Array.from(
  '天地人山水火木金土日月风云雨雪春夏秋冬东西南北城市街道港口桥梁工厂学校医院车船路灯书店市场居民老师学生孩子' +
    '早晚年会议计划项目服务社区文化体育音乐电影历史新闻经济消费交通安全环境能源技术研究数据平台管理建设发展开放合作' +
    '参与调整完成增加减少提高支持保护改造升级运行试验公布举行介绍表示认为希望问题办法方案标准质量时间空间活动现场' +
    '门窗花园田野江河湖海岸村镇家园饭茶米面鱼果菜衣布纸笔画歌舞球队比赛冠军记录成绩声音色彩光线温度',
);

/** Makes a list of different things. */
function listOf(count: number, make: () => string): ReadonlyArray<string> {
  const made = new Set<string>();
  while (made.size < count) made.add(make());
  return [...made];
}

function syllables(random: Random, count: number): string {
  return Array.from({ length: count }, () => random.pick(onsets) + random.pick(vowels) + random.pick(codas)).join('');
}

function someCharacters(random: Random, count: number): string {
  return Array.from({ length: count }, () => random.pick(characters)).join('');
}

/** Writes a word with a capital. */
export function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

function makeEnglish(random: Random): Lexicon {
  const name = () => capital(syllables(random, 1 + random.below(2)));
  return {
    particles:
      'the of and to in a that for it was on with as he at by from his be had an are this which were or said'.split(
        ' ',
      ),
    words: listOf(sizes.words, () => syllables(random, 1 + random.below(3))),
    authors: listOf(sizes.authors, () => `${name()} ${name()}`),
    tags: listOf(sizes.tags, () => syllables(random, 2)),
  };
}

function makeChinese(random: Random): Lexicon {
  const surnames = Array.from('王李张刘陈杨黄赵周吴徐孙朱马胡林郭何高罗');
  return {
    particles: Array.from('的了在和是也对为从到把被就都还又将与等'),
    words: listOf(sizes.words, () => someCharacters(random, random.below(5) === 0 ? 3 : 2)),
    authors: listOf(sizes.authors, () => random.pick(surnames) + someCharacters(random, 2)),
    tags: listOf(sizes.tags, () => someCharacters(random, 2)),
  };
}

/** The words of both languages, the same ones each time. */
export const lexicons = { en: makeEnglish(randomFrom(1)), zh: makeChinese(randomFrom(2)) } as const;

/**
 * Picks one of a list, the n-th with a chance of 1/n against the first: so, by Zipf's law, words are in natural texts.
 *
 * @throws RangeError where the list is empty
 */
export function pickByRank(list: ReadonlyArray<string>, random: Random): string {
  const rank = Math.floor((list.length + 1) ** (random.below(2 ** 30) / 2 ** 30));
  const picked = list[rank - 1];
  if (picked === undefined) throw new RangeError('Unexpected empty list, expected words to pick from');
  return picked;
}
