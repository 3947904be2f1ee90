/** Words that tell a check to be quiet: in TypeScript to the type checker, in templates to the escaping. */
import { types } from '@babel/core';
import { lineOf, parse, type Sources, walk } from './sources.js';

/** Finds `any`, casts other than `as const`, non-null `!` and comments that switch the type checker off. */
export function checkTypes(sources: Sources): ReadonlyArray<string> {
  return [...sources].flatMap(([path, source]) => {
    const tree = parse(source);
    const offences = (tree.comments ?? [])
      .filter((comment) => /@ts-(?:ignore|expect-error|nocheck)/.test(comment.value))
      .map((comment) => `${path}:${comment.loc?.start.line}: ${comment.value.trim()}`);
    walk(tree, (node) => {
      const offence = silencer(node);
      if (offence !== null) offences.push(`${path}:${lineOf(node)}: ${offence}`);
    });
    return offences;
  });
}

function silencer(node: types.Node): string | null {
  if (types.isTSAnyKeyword(node)) return 'any';
  if (types.isTSNonNullExpression(node)) return 'non-null !';
  if (types.isTSTypeAssertion(node)) return 'a cast';
  return types.isTSAsExpression(node) && !isConst(node.typeAnnotation) ? 'a cast' : null;
}

function isConst(type: types.TSType): boolean {
  return types.isTSTypeReference(type) && types.isIdentifier(type.typeName, { name: 'const' });
}

/** Finds templates that print text as it is: `| safe`, or with the escaping switched off. */
export function checkTemplates(templates: Sources): ReadonlyArray<string> {
  return [...templates].flatMap(([path, template]) =>
    template
      .split('\n')
      .flatMap((line, index) =>
        /\|\s*safe\b|\bautoescape\b|\bfilter\s+safe\b/.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [],
      ),
  );
}
