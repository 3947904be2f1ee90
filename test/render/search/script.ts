/** The script of the search page, without a page: how it cuts what readers ask for. */
import { readFile } from 'node:fs/promises';
import { createContext, runInContext } from 'node:vm';

const source = await readFile(new URL('../../../templates/assets/search.js', import.meta.url), 'utf8');
const world = createContext({ document: { getElementById: () => null } });
runInContext('globalThis.window = globalThis', world);
runInContext(source, world);

/** Cuts texts as the script does: each to the words, pairs of characters, and characters that stand alone, that are in it. */
export function cutByScript(texts: ReadonlyArray<string>): ReadonlyArray<ReadonlySet<string>> {
  const call = `JSON.stringify(${JSON.stringify(texts)}.map((text) => newsgenSearch.unitsOf(text).flat()))`;
  const cut: unknown = JSON.parse(String(runInContext(call, world)));
  return (Array.isArray(cut) ? cut : []).map((terms) => new Set(Array.isArray(terms) ? terms.map(String) : []));
}
