import { VFile } from 'vfile';
import { bodyOf } from '../../src/cli/explain/record.js';
import { resolve } from '../../src/model/settings.js';
import { type Explanation, explainWith } from '../../src/recognise/index.js';
import type { Reader } from '../../src/recognise/label/reader.js';
import { alignRoles } from './align.js';
import type { Judgement } from './calibration.js';
import type { GoldCase } from './gold.js';
import type { Answered } from './score.js';

const { settings } = resolve({});

/** What was read in a gold article's copy, and which of its lines were labelled rightly. */
export interface Answer {
  readonly answered: Answered;
  readonly judgements: ReadonlyArray<Judgement>;
}

/** Reads a gold article's copy as `explain` does, with any weights. */
export function answer(gold: GoldCase, reader?: Reader): Answer {
  const copy = new VFile({ cwd: '/', path: gold.file, value: gold.text });
  const explained = settings === null ? null : explainWith(copy, settings, reader);
  if (explained === null) {
    return { answered: { headline: null, deck: null, people: [], sections: [], captions: [] }, judgements: [] };
  }
  const { headline, deck, byline } = explained.article;
  const people = (byline?.people ?? []).map(({ name }) => name);
  return { answered: { headline, deck, people, ...bodyOf(explained.article) }, judgements: judge(explained, gold) };
}

/** Lines on which the gold doesn't decide are left out. */
function judge({ readings }: Explanation, { truth }: GoldCase): Judgement[] {
  const answers = alignRoles(readings, truth);
  return readings.flatMap(({ role, confidence }, line) => {
    const wanted = answers[line];
    return wanted?.size === 1 ? [{ confidence, isRight: wanted.has(role) }] : [];
  });
}
