import { documentOf } from '../../recognise/formats/prose/documents.js';
import { compare } from '../../recognise/formats/prose/reference.js';
import type { Proof } from '../proof.js';
import { randomFrom } from '../seeds.js';

/** How many documents are read, where `--count` doesn't say. */
const usual = 100_000;
const bounded = 5000;

/** Documents that mix all of Markdown's grammar are read by newsgen and by remark. */
export const markdown: Proof = {
  name: 'markdown',
  shows: 'Markdown that newsgen reads itself makes the tree that remark makes of it, to the last column.',
  async run({ seed, options, isBounded, tally, hasTime }) {
    const count = Number(options['count'] ?? (isBounded ? bounded : usual));
    const handed = { nothing: 0, 'a part': 0, everything: 0 };
    for (let read = 0; read < count && hasTime(); read++) {
      const document = documentOf(randomFrom(seed * 1_000_000 + read));
      await tally.try('documents', JSON.stringify(document), () => {
        const comparison = compare(document);
        handed[comparison.handed]++;
        if (!comparison.isSame) throw new Error('read otherwise than remark reads it');
      });
    }
    const counts = Object.entries(handed).map(([part, documents]) => `${part} of ${documents}`);
    tally.note(`handed to remark: ${counts.join(', ')}`);
  },
};
