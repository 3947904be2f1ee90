/** The oracle: it knows what the site has to be, from builds that nothing disturbed, and says what is there. */
import { join } from 'node:path';
import { buildArguments, command, expectGood, type Newsgen } from './newsgen.js';
import { differencesOf, expectSame, type Files, lay, type Tree, treeOf } from './tree.js';

/** Builds sources in a folder of their own, where nothing was built before, and gives the site. */
export async function cleanBuild(newsgen: Newsgen, folder: string, files: Files): Promise<Tree> {
  lay(folder, files);
  expectGood(await command(newsgen, buildArguments, folder), 'an undisturbed build');
  const tree = treeOf(join(folder, 'dist'));
  if (tree === null) throw new Error('Unexpected build without a site');
  return tree;
}

/** What may be in the output folder. */
export interface Expectation {
  /** `null` where there was no output folder. */
  readonly old: Tree | null;
  readonly young: Tree;
}

/** What is in the output folder. */
export type State = 'absent' | 'old' | 'young' | 'mixed';

/**
 * Looks at an output folder after something went wrong, and throws where a promise is broken: every file is whole, and what
 * is neither the old site nor the new one is flagged.
 */
export async function look(newsgen: Newsgen, folder: string, expectation: Expectation): Promise<State> {
  const found = treeOf(join(folder, 'dist'));
  const state = stateOf(found, expectation);
  for (const [path, is] of found ?? []) {
    const isWhole = is === 'empty' || is === expectation.old?.get(path) || is === expectation.young.get(path);
    const isStage = path.startsWith('.newsgen-tmp-');
    if (!isWhole && !isStage) throw new Error(`${path} is neither the old file nor the new one`);
  }
  const job = { out: join(folder, 'dist'), state: join(folder, '.newsgen') };
  const differences = await newsgen.writing.verify(job);
  const isFlagged = differences.some(({ is }) => is === 'unfinished');
  if (state === 'mixed' && !isFlagged)
    throw new Error(`a mixture that isn't flagged: ${differencesOf(found, expectation.old).join('; ')}`);
  if (state === 'mixed' && expectation.old === null) throw new Error('a first build that is there in part');
  if (differences.length === 0 && state !== 'old' && state !== 'young')
    throw new Error(`verify finds no difference where the folder is ${state}`);
  return state;
}

function stateOf(found: Tree | null, { old, young }: Expectation): State {
  if (found === null) return 'absent';
  if (differencesOf(found, young).length === 0) return 'young';
  return old !== null && differencesOf(found, old).length === 0 ? 'old' : 'mixed';
}

/** Finishes or clears away what was interrupted, and throws where the site isn't exactly the old one or the new one then. */
export async function repair(newsgen: Newsgen, folder: string, expectation: Expectation): Promise<State> {
  const job = { out: join(folder, 'dist'), state: join(folder, '.newsgen'), sources: [] };
  await newsgen.writing.recover(job);
  const state = await look(newsgen, folder, expectation);
  if (state === 'mixed') throw new Error('a mixture after the repair');
  expectNothingLeft(newsgen, folder);
  return state;
}

/** Throws where newsgen left more than its records. */
function expectNothingLeft({ places }: Newsgen, folder: string): void {
  const { records } = places.placesOf({ out: join(folder, 'dist'), state: join(folder, '.newsgen') });
  const name = records.slice(records.lastIndexOf('/') + 1);
  const kept = ['.gitignore', `${name}/manifest.json`, `${name}/`];
  const own = [...(treeOf(join(folder, '.newsgen'))?.keys() ?? [])];
  const left = own.filter((path) => !kept.includes(path) && !/^(?:pictures|cache)\//.test(path));
  const beside = [...(treeOf(folder)?.keys() ?? [])].filter((path) => path.includes('newsgen-tmp'));
  if (left.length + beside.length > 0) throw new Error(`left over: ${[...left, ...beside].join(', ')}`);
}

/** Throws where the output folder isn't exactly a site, or verify doesn't say so. */
export async function expectSite(newsgen: Newsgen, folder: string, wanted: Tree): Promise<void> {
  expectSame(treeOf(join(folder, 'dist')), wanted, 'the site');
  const job = { out: join(folder, 'dist'), state: join(folder, '.newsgen') };
  const differences = await newsgen.writing.verify(job);
  if (differences.length > 0) throw new Error(`verify finds ${JSON.stringify(differences)}`);
  expectNothingLeft(newsgen, folder);
}
