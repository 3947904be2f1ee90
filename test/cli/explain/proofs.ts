/** Proofs for tests, of copy in three scripts. They are made by hand, so that they stay when recognition gets better. */
import { VFile } from 'vfile';
import { type Proof, proofOf } from '../../../src/cli/explain/proof.js';
import type { Article, Reading } from '../../../src/model/article.js';
import { sourcePath } from '../../../src/model/names.js';
import { noNews } from '../../../src/model/news.js';
import { problem } from '../../../src/model/problems.js';
import { report } from '../../../src/model/report.js';
import type { Role } from '../../../src/model/roles.js';

/** An article with a headline and nothing else, but for what is given. */
function article(facts: Partial<Article> = {}): Article {
  return {
    source: sourcePath('lamps.txt'),
    language: 'en',
    kicker: null,
    headline: 'Lamps lit again',
    deck: null,
    byline: null,
    dateline: null,
    dateLine: null,
    date: null,
    desk: null,
    slug: null,
    lede: '',
    words: 0,
    terms: [],
    news: noNews,
    pictures: [],
    notes: [],
    furniture: [],
    body: { type: 'root', children: [] },
    ...facts,
  };
}

/** How a block was read: in percent, and where that's under 50 it was reported as doubtful. */
export type Read = readonly [line: number, role: Role, percent: number, runnerUp: Role | null];

/** What a proof is made from. */
export interface Copy {
  readonly file?: string;
  readonly text: string;
  readonly article?: Partial<Article>;
  /** Blocks of one line each. */
  readonly reads: ReadonlyArray<Read>;
  readonly evidence?: Reading['evidence'];
}

/** Makes a proof. */
export function proof(copy: Copy): Proof {
  const file = new VFile({ path: copy.file ?? 'lamps.txt', value: copy.text });
  const readings = copy.reads.map(([line, role, percent, runnerUp]): Reading => {
    const text = (copy.text.split('\n')[line - 1] ?? '').trim();
    if (percent < 50) report(file, problem('reading-doubtful', role, percent, runnerUp ?? ''), { line, column: 1 });
    return { lines: [line, line], text, role, confidence: percent / 100, evidence: copy.evidence ?? [], runnerUp };
  });
  return proofOf(file, { article: article(copy.article), readings });
}

const english = `Share this story

Lamps lit again in the lanes of the old town
By Ann Lee and Bo Ray, Staff Writer

The lamps in the old town were lit again on Monday evening, a year after the flood had put them out.

A short step back
Not all who live there are glad of the light.
Photo: Cy Dow / Harbour Tidings
`;

const chinese = `老巷换灯，先问窗里的人
望潮巷112盏路灯全部更新，217户居民参与“调光”，换灯之前先把每一户的意见问了一遍

潮信报记者 林疏桐 通讯员 郑小满

2月28日傍晚6时10分，汐门区望潮巷的灯亮了。没有往年那种一下子泼下来的白光，光先在石板上晕开一圈，过了十来秒，才慢慢抬到门楣。
先问
责任编辑：汤若溪
`;

const arabic = `---
desk: city
---
سوق السمك تسهر حتى السحور
كتبت: سلمى الحوراني
قبل أذان العشاء بقليل يعود الهدوء إلى رصيف الميناء القديم، ثم تُضاء المصابيح واحداً بعد آخر.
للتواصل: city@harbourtidings.example
`;

/** A proof in each of three scripts. */
export const proofs = {
  en: proof({
    file: 'articles/city/lamps.txt',
    text: english,
    article: {
      headline: 'Lamps lit again in the lanes of the old town',
      byline: {
        text: 'By Ann Lee and Bo Ray, Staff Writer',
        people: [
          { name: 'Ann Lee', role: null, outlet: null },
          { name: 'Bo Ray', role: 'Staff Writer', outlet: 'Harbour Tidings' },
        ],
      },
    },
    reads: [
      [1, 'furniture', 97, 'kicker'],
      [3, 'headline', 99, 'kicker'],
      [4, 'byline', 100, 'deck'],
      [6, 'paragraph', 100, 'deck'],
      [8, 'header', 41, 'caption'],
      [9, 'paragraph', 88, 'caption'],
      [10, 'caption', 93, 'furniture'],
    ],
    evidence: [
      { name: 'length: columns 2', weight: 0.7 },
      { name: 'ending above: stop', weight: -1.84 },
    ],
  }),
  zh: proof({
    file: 'articles/城事/老巷换灯.txt',
    text: chinese,
    article: {
      language: 'zh-Hans',
      headline: '老巷换灯，先问窗里的人',
      deck: '望潮巷112盏路灯全部更新，217户居民参与“调光”，换灯之前先把每一户的意见问了一遍',
      byline: {
        text: '潮信报记者 林疏桐 通讯员 郑小满',
        people: [
          { name: '林疏桐', role: '记者', outlet: '潮信报' },
          { name: '郑小满', role: '通讯员', outlet: null },
        ],
      },
      date: '2026-03-01',
    },
    reads: [
      [1, 'headline', 96, 'deck'],
      [2, 'deck', 45, 'paragraph'],
      [4, 'byline', 96, 'caption'],
      [6, 'paragraph', 100, 'date'],
      [7, 'header', 100, null],
      [8, 'furniture', 100, 'byline'],
    ],
    evidence: [{ name: 'ending: stop', weight: 1.8 }],
  }),
  ar: proof({
    file: 'articles/city/fish.txt',
    text: arabic,
    article: {
      language: 'ar',
      headline: 'سوق السمك تسهر حتى السحور',
      byline: { text: 'كتبت: سلمى الحوراني', people: [{ name: 'سلمى الحوراني', role: null, outlet: null }] },
      desk: 'city',
    },
    reads: [
      [4, 'headline', 100, 'kicker'],
      [5, 'byline', 99, 'deck'],
      [6, 'paragraph', 99, 'caption'],
      [7, 'furniture', 33, 'note'],
    ],
  }),
} as const;
