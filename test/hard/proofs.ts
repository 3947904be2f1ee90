/** The list of proofs. */
import type { Proof } from './proof.js';
import { damagedCache } from './proofs/damaged-cache.js';
import { edits } from './proofs/edits.js';
import { failingCalls } from './proofs/failing-calls.js';
import { fullDisk } from './proofs/full-disk.js';
import { httpTargets } from './proofs/http-targets.js';
import { killAtCalls } from './proofs/kill-at-calls.js';
import { killAtTimes } from './proofs/kill-at-times.js';
import { markdown } from './proofs/markdown.js';
import { nesting } from './proofs/nesting.js';
import { sameBytes } from './proofs/same-bytes.js';
import { scale } from './proofs/scale.js';
import { signals } from './proofs/signals.js';
import { slowClients } from './proofs/slow-clients.js';
import { together } from './proofs/together.js';
import { waysOfSaving } from './proofs/ways-of-saving.js';

/** All proofs, in the order that they run in. */
export const proofs: ReadonlyArray<Proof> = [
  killAtCalls,
  killAtTimes,
  failingCalls,
  fullDisk,
  nesting,
  signals,
  together,
  markdown,
  httpTargets,
  slowClients,
  waysOfSaving,
  sameBytes,
  edits,
  damagedCache,
  scale,
];
