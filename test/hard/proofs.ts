/** The list of proofs. */
import type { Proof } from './proof.js';
import { killAtCalls } from './proofs/kill-at-calls.js';

/** All proofs, in the order that they run in. */
export const proofs: ReadonlyArray<Proof> = [killAtCalls];
