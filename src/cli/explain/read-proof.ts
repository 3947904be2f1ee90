import type { Settings } from '../../model/settings.js';
import { isReadable, readCopyFile } from '../../read/index.js';
import { explain, extensions } from '../../recognise/index.js';
import { type Proof, proofOf } from './proof.js';

/**
 * Reads a file of copy that somebody named, and makes its proof.
 *
 * @param path its absolute path; it may lie anywhere
 * @param cwd the absolute folder that people work in
 */
export async function readProof(path: string, settings: Settings, cwd: string): Promise<Proof> {
  const file = await readCopyFile(path, settings.articles, { cwd, extensions, encoding: settings.encoding });
  return proofOf(file, isReadable(file) ? explain(file, settings) : null);
}
