import { VFile } from 'vfile';
import { bodyOf } from '../../src/cli/explain/record.js';
import { resolve } from '../../src/model/settings.js';
import { explainWith } from '../../src/recognise/index.js';
import type { Reader } from '../../src/recognise/label/reader.js';
import type { GoldCase } from './gold.js';
import type { Answered } from './score.js';

const { settings } = resolve({});

/** Reads a gold article's copy as `explain` does, with any weights. */
export function answer({ file, text }: GoldCase, reader?: Reader): Answered {
  const nothing: Answered = { headline: null, deck: null, people: [], sections: [], captions: [] };
  if (settings === null) return nothing;
  const explained = explainWith(new VFile({ cwd: '/', path: file, value: text }), settings, reader);
  if (explained === null) return nothing;
  const { headline, deck, byline } = explained.article;
  return { headline, deck, people: (byline?.people ?? []).map(({ name }) => name), ...bodyOf(explained.article) };
}
