import type { Settings } from '../../model/settings.js';
import { readCopyFile } from '../../read/index.js';
import { explain, extensions } from '../../recognise/index.js';
import { type Proof, proofOf } from './proof.js';

/**
 * Reads a file of copy that somebody named, and makes its proof.
 *
 * @param path its absolute path; it may lie anywhere
 * @param cwd the absolute folder that people work in
 */
export function readProof(path: string, settings: Settings, cwd: string): Proof {
  const file = readCopyFile(path, settings.articles, { cwd, extensions });
  return proofOf(file, file.messages.length > 0 ? null : explain(file, settings));
}
