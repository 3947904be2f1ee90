/** The articles that are built for the benchmark: in any number, half English and half Chinese, of some 3 KB. */
import { type Random, randomFrom } from '../hard/seeds.js';
import { capital, lexicons, pickByRank } from './words.js';

/** One article before it is a file. */
export interface Article {
  readonly language: 'en' | 'zh';
  readonly desk: string;
  /** `2021-03-04` */
  readonly date: string;
  /** The name of its file without the ending. It begins with the date. */
  readonly name: string;
  readonly headline: string;
  readonly deck: string;
  readonly authors: ReadonlyArray<string>;
  readonly tags: ReadonlyArray<string>;
  readonly blocks: ReadonlyArray<Block>;
}

/** A paragraph, or the header of a section. */
interface Block {
  readonly kind: 'paragraph' | 'header';
  readonly text: string;
}

/** Who is to read the front matter. Hugo keeps `lang` for itself. */
export type Dialect = 'newsgen' | 'hugo';

/** The desks of the paper, by their folders. */
export const desks = ['city', 'world', 'business', 'science', 'culture', 'sport', 'opinion', 'travel'] as const;

/** How long the body is at least, in bytes of UTF-8. */
const bodySize = 2800;

/** The days that articles are of: six years. */
const days = { first: Date.UTC(2019, 0, 1), count: 2191, milliseconds: 86_400_000 } as const;

/** Makes the n-th article, which is the same however many there are. */
export function articleOf(number: number): Article {
  const random = randomFrom(number * 104_729 + 7);
  const language = number % 2 === 0 ? 'en' : 'zh';
  const { authors, tags } = lexicons[language];
  const date = new Date(days.first + random.below(days.count) * days.milliseconds).toISOString().slice(0, 10);
  const write = writers[language];
  return {
    language,
    desk: random.pick(desks),
    date,
    name: `${date}-${pickByRank(lexicons.en.words, random)}-${String(number).padStart(6, '0')}`,
    headline: write.line(random, 5),
    deck: write.sentence(random),
    authors: [...new Set(Array.from({ length: 1 + random.below(2) }, () => random.pick(authors)))],
    tags: [...new Set(Array.from({ length: 2 + random.below(3) }, () => pickByRank(tags, random)))],
    blocks: blocksOf(random, write),
  };
}

/** Gives an article as a newsroom has it, without any markup, and without tags, for which there is no place in it. */
export function plainText({ language, headline, deck, authors, blocks }: Article): string {
  const byline = language === 'zh' ? `记者 ${authors.join(' ')}` : `By ${authors.join(' and ')}`;
  return `${[headline, deck, byline, ...blocks.map(({ text }) => text)].join('\n\n')}\n`;
}

/** Gives an article as Markdown with front matter. */
export function markdown(article: Article, dialect: Dialect): string {
  const fields = {
    title: article.headline,
    deck: article.deck,
    authors: article.authors,
    date: article.date,
    tags: article.tags,
    [dialect === 'hugo' ? 'tongue' : 'lang']: article.language,
  };
  const front = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  const blocks = article.blocks.map(({ kind, text }) => (kind === 'header' ? `## ${text}` : emphasise(text)));
  return `---\n${front.join('\n')}\n---\n\n${blocks.join('\n\n')}\n`;
}

/** Marks the beginning of some paragraphs up, as Markdown of newspapers does here and there: a link, or stress. */
function emphasise(paragraph: string): string {
  const [start = ''] = /^(?:[a-z]+\b|[^a-z，。]{2})/i.exec(paragraph) ?? [];
  const rest = paragraph.slice(start.length);
  const turn = paragraph.length % 8;
  if (start === '' || turn > 2) return paragraph;
  if (turn === 0) return `[${start}](https://example.org/${paragraph.length})${rest}`;
  return turn === 1 ? `*${start}*${rest}` : `**${start}**${rest}`;
}

interface Writer {
  /** Writes a line of some words without an end. */
  line(random: Random, words: number): string;
  sentence(random: Random): string;
  /** What stands between sentences. */
  readonly between: string;
}

const writers = {
  en: { line: (random, words) => capital(english(random, words)), sentence: englishSentence, between: ' ' },
  zh: { line: chinese, sentence: chineseSentence, between: '' },
} as const satisfies Record<Article['language'], Writer>;

function blocksOf(random: Random, write: Writer): ReadonlyArray<Block> {
  const blocks: Array<Block> = [];
  let size = 0;
  while (size < bodySize) {
    const isLong = blocks.length > 0 && blocks.length % 5 === 0;
    if (isLong) blocks.push({ kind: 'header', text: write.line(random, 3) });
    const text = Array.from({ length: 2 + random.below(3) }, () => write.sentence(random)).join(write.between);
    blocks.push({ kind: 'paragraph', text });
    size += Buffer.byteLength(text);
  }
  return blocks;
}

function english(random: Random, words: number): string {
  const { particles, words: nouns } = lexicons.en;
  const pairs = Array.from({ length: words }, () => {
    const particle = random.below(10) < 6 ? `${pickByRank(particles, random)} ` : '';
    return particle + pickByRank(nouns, random);
  });
  return pairs.join(' ');
}

function englishSentence(random: Random): string {
  const clauses = Array.from({ length: 1 + random.below(3) }, () => english(random, 4 + random.below(4)));
  return `${capital(clauses.join(', '))}.`;
}

function chinese(random: Random, words: number): string {
  const { particles, words: nouns } = lexicons.zh;
  const pairs = Array.from({ length: words }, (_, index) => {
    const particle = index > 0 && random.below(10) < 4 ? pickByRank(particles, random) : '';
    return particle + pickByRank(nouns, random);
  });
  return pairs.join('');
}

function chineseSentence(random: Random): string {
  const clauses = Array.from({ length: 1 + random.below(3) }, () => chinese(random, 4 + random.below(4)));
  return `${clauses.join('，')}。`;
}
