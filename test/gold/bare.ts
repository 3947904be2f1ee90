import { VFile } from 'vfile';
import type { Block } from '../../src/recognise/blocks/block.js';
import { parseCopy } from '../../src/recognise/parse.js';
import { type Answer, alignRoles } from './align.js';
import type { GoldCase } from './gold.js';

/**
 * Takes the byline and the date lines out of the head of a gold article. Without them only its place tells a deck from the
 * story's first paragraph, and copy of many papers comes so.
 *
 * @returns the same article with less copy; `null` where there is nothing to take out
 */
export function bare(gold: GoldCase): GoldCase | null {
  const tree = parseCopy(new VFile({ cwd: '/', path: gold.file, value: gold.text }));
  const blocks: Block[] = tree.children.filter((node) => node.type === 'block');
  const answers = alignRoles(blocks, gold.truth);
  const story = answers.findIndex((answer) => isOnly(answer, 'paragraph'));
  const head = blocks.slice(0, Math.max(0, story));
  const taken = head.filter((_, at) => isOnly(answers[at], 'byline') || isOnly(answers[at], 'date'));
  if (taken.length === 0) return null;
  const lines = gold.text.split(/\r\n?|\n/);
  const kept = lines.filter((_, at) => !taken.some((block) => block.lines[0] <= at + 1 && at + 1 <= block.lines[1]));
  return { ...gold, text: kept.join('\n') };
}

function isOnly(answer: Answer | undefined, role: 'paragraph' | 'byline' | 'date'): boolean {
  return answer?.size === 1 && answer.has(role);
}
