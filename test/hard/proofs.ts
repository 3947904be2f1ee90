/** The list of proofs. */
import type { Proof } from './proof.js';
import { failingCalls } from './proofs/failing-calls.js';
import { httpTargets } from './proofs/http-targets.js';
import { killAtCalls } from './proofs/kill-at-calls.js';
import { killAtTimes } from './proofs/kill-at-times.js';
import { markdown } from './proofs/markdown.js';
import { signals } from './proofs/signals.js';
import { slowClients } from './proofs/slow-clients.js';
import { together } from './proofs/together.js';
import { waysOfSaving } from './proofs/ways-of-saving.js';

/** All proofs, in the order that they run in. */
export const proofs: ReadonlyArray<Proof> = [
  killAtCalls,
  killAtTimes,
  failingCalls,
  signals,
  together,
  markdown,
  httpTargets,
  slowClients,
  waysOfSaving,
];
