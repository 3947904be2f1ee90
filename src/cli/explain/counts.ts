import { amount } from '../summary.js';
import type { Proof } from './proof.js';

/** What there is to count in proofs. */
export interface Counts {
  readonly blocks: number;
  readonly doubtful: number;
  /** Lines that belong to the page and are dropped. */
  readonly dropped: number;
}

/** Counts what is in proofs. */
export function countsOf(proofs: ReadonlyArray<Proof>): Counts {
  const rows = proofs.flatMap((proof) => proof.rows);
  const dropped = rows.filter(({ reading }) => reading?.role === 'furniture');
  return {
    blocks: rows.filter(({ reading }) => reading !== null).length,
    doubtful: rows.filter(({ isDoubtful }) => isDoubtful).length,
    dropped: dropped.reduce((sum, { source }) => sum + source.length, 0),
  };
}

/** Says what was counted: `28 blocks, 1 doubtful, 3 lines dropped as furniture`. */
export function sayCounts({ blocks, doubtful, dropped }: Counts): string {
  const unsure = doubtful === 0 ? 'none' : String(doubtful);
  const lost = dropped === 0 ? 'nothing dropped' : `${amount(dropped, 'line')} dropped as furniture`;
  return `${amount(blocks, 'block')}, ${unsure} doubtful, ${lost}`;
}
