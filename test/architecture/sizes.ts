/** How large a file or function may be. */
import { types } from '@babel/core';
import { lineOf, parse, type Sources, walk } from './sources.js';

/** The limits: of lines, of lines, of parameters. */
const limits = { file: 200, function: 40, parameters: 3 } as const;

/** Finds files that are longer than the limit, apart from those whose path begins with one of `exempt`. */
export function checkFiles(sources: Sources, exempt: ReadonlyArray<string>): ReadonlyArray<string> {
  return [...sources]
    .filter(([path]) => !exempt.some((start) => path.startsWith(start)))
    .map(([path, source]) => ({ path, lines: source.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > limits.file)
    .map(({ path, lines }) => `${path}: ${lines} lines`);
}

/** Finds functions that are longer than the limit or take more parameters than it. */
export function checkFunctions(sources: Sources): ReadonlyArray<string> {
  return [...sources].flatMap(([path, source]) => {
    const offences: string[] = [];
    walk(parse(source), (node) => {
      for (const offence of judge(node)) offences.push(`${path}:${lineOf(node)}: ${offence}`);
    });
    return offences;
  });
}

function judge(node: types.Node): ReadonlyArray<string> {
  if (!types.isFunction(node)) return [];
  const lines = (node.loc?.end.line ?? 0) - lineOf(node) + 1;
  const parameters = node.params.filter((each) => !(types.isIdentifier(each) && each.name === 'this')).length;
  return [
    ...(lines > limits.function ? [`a function of ${lines} lines`] : []),
    ...(parameters > limits.parameters ? [`a function of ${parameters} parameters`] : []),
  ];
}
