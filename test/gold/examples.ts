import { toString as textOf } from 'mdast-util-to-string';
import { VFile } from 'vfile';
import type { Block } from '../../src/recognise/blocks/block.js';
import { detect } from '../../src/recognise/detect.js';
import { type State, states } from '../../src/recognise/label/grammar.js';
import { look } from '../../src/recognise/label/line.js';
import { signsOf } from '../../src/recognise/label/signs.js';
import { languageOf } from '../../src/recognise/languages/index.js';
import { parseCopy } from '../../src/recognise/parse.js';
import { alignRoles, allowedStates } from './align.js';
import { bare } from './bare.js';
import type { GoldCase } from './gold.js';

/** An article as a fit sees it: the signs of each line, and for each line the states that the truth leaves it. */
export interface Example {
  readonly signs: ReadonlyArray<ReadonlyArray<string>>;
  /** Line times the number of states, plus state: 1 where allowed. */
  readonly allowed: Uint8Array;
  /** How much it counts: 1 is a whole article. */
  readonly weight: number;
}

/**
 * What an article counts that was written as gold: such articles show difficulties more often than papers do. In Chinese they
 * count whole, since there are few others.
 */
const written = 0.5;

/**
 * What an article counts once more without its byline and date lines. Not in Chinese, where a line of that place is a headline
 * below its kicker.
 */
const stripped = 0.3;

/** Makes examples of gold articles; those whose headline isn't in the copy teach nothing and are left out. */
export function examplesOf(cases: ReadonlyArray<GoldCase>): Example[] {
  return cases.flatMap((gold) => {
    const { source, language } = gold.truth;
    const weight = source === undefined && language !== 'zh' ? written : 1;
    const less = language === 'zh' ? null : bare(gold);
    const whole = exampleOf(gold, weight);
    return less === null ? whole : [...whole, ...exampleOf(less, weight * stripped)];
  });
}

function exampleOf(gold: GoldCase, weight: number): Example[] {
  const tree = parseCopy(new VFile({ cwd: '/', path: gold.file, value: gold.text }));
  const blocks: Block[] = tree.children.filter((node) => node.type === 'block');
  const answers = alignRoles(blocks, gold.truth);
  if (!answers.some((answer) => answer.has('headline'))) return [];
  const signs = signsOf(look(blocks, detect(textOf(tree), languageOf('en'))));
  return [{ signs, allowed: layOut(allowedStates(answers)), weight }];
}

function layOut(allowed: ReadonlyArray<(state: State) => boolean>): Uint8Array {
  return Uint8Array.from(allowed.flatMap((mayBe) => states.map((state) => (mayBe(state) ? 1 : 0))));
}
