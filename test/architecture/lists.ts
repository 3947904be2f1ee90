/** Lists: an `index.ts` that names each file beside it, in an order that means something. */
import { posix } from 'node:path';
import { importsOf, resolve, type Sources } from './sources.js';

/** Finds files of the given folders that the folder's list doesn't name. A folder that isn't there has none. */
export function checkLists(sources: Sources, folders: ReadonlyArray<string>): ReadonlyArray<string> {
  return folders.flatMap((folder) => {
    const list = `${folder}/index.ts`;
    const listed = new Set(importsOf(sources.get(list) ?? '').map((each) => resolve(list, each.from)));
    return [...sources.keys()]
      .filter((path) => posix.dirname(path) === folder && path !== list && !listed.has(path))
      .map((path) => `${path}: not in ${list}`);
  });
}
