/** The files that the architecture tests look at, as text by path, and their syntax trees. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync, types } from '@babel/core';

/** Source texts by their path below the project's folder, parted by `/`: `src/model/names.ts`. */
export type Sources = ReadonlyMap<string, string>;

/** What stands for the address of a dynamic import that isn't written out: `import(file)`. */
export const computed = '(computed)';

/** One import or re-export. */
export interface Import {
  /** What the source says: `../model/names.js`. */
  readonly from: string;
  readonly line: number;
  /** Whether the whole of it is gone once the types are: `import type`, `export type`, `import('x').T`. */
  readonly typeOnly: boolean;
}

/** The project's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Reads the files below a folder of the project.
 *
 * @param folder its path below the project's folder
 * @param ending the ending of the files that are wanted: `.ts`
 */
export function readSources(folder: string, ending: string): Sources {
  const paths = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(paths.map((path) => [relative(root, path).split(sep).join('/'), readFileSync(path, 'utf8')]));
}

/**
 * Parses TypeScript.
 *
 * @throws SyntaxError where the source isn't TypeScript
 */
export function parse(source: string): types.File {
  const tree = parseSync(source, { babelrc: false, configFile: false, parserOpts: { plugins: ['typescript'] } });
  if (tree === null) throw new SyntaxError('Unexpected source, expected TypeScript');
  return tree;
}

/** Calls back for every node of a tree, parents before children. */
export function walk(tree: types.Node, visit: (node: types.Node) => void): void {
  types.traverseFast(tree, (node) => {
    visit(node);
  });
}

/** Gives the line that a node begins on; 0 where it has no place. */
export function lineOf(node: types.Node): number {
  return node.loc?.start.line ?? 0;
}

/** Lists the imports and re-exports of a source, in order. */
export function importsOf(source: string): ReadonlyArray<Import> {
  const imports: Import[] = [];
  walk(parse(source), (node) => {
    const found = readImport(node);
    if (found !== null) imports.push({ ...found, line: lineOf(node) });
  });
  return imports;
}

function readImport(node: types.Node): Omit<Import, 'line'> | null {
  if (types.isImportDeclaration(node)) return { from: node.source.value, typeOnly: node.importKind === 'type' };
  if (types.isExportAllDeclaration(node)) return { from: node.source.value, typeOnly: node.exportKind === 'type' };
  if (types.isExportNamedDeclaration(node) && node.source) {
    return { from: node.source.value, typeOnly: node.exportKind === 'type' };
  }
  if (types.isTSImportType(node)) return { from: node.argument.value, typeOnly: true };
  if (types.isCallExpression(node) && types.isImport(node.callee)) return { from: literal(node), typeOnly: false };
  return null;
}

function literal(call: types.CallExpression): string {
  const [address] = call.arguments;
  return types.isStringLiteral(address) ? address.value : computed;
}

/**
 * Gives the path of the source that an import means.
 *
 * @param path the importing file
 * @param from what it says
 * @returns `src/model/names.ts` for `../model/names.js`; `null` for a package
 */
export function resolve(path: string, from: string): string | null {
  if (!from.startsWith('.')) return null;
  return posix.join(posix.dirname(path), from).replace(/\.js$/, '.ts');
}
