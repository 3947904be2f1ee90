/** What pure code can't do: look at the disk, the clock, the environment, chance, or the machine's habits of writing. */
import { traverse, types } from '@babel/core';
import { computed, importsOf, lineOf, parse, type Sources } from './sources.js';

/** Globals through which code touches the world. */
const worldly = new Set([
  'process',
  'console',
  'performance',
  'fetch',
  'crypto',
  'navigator',
  'globalThis',
  'setTimeout',
  'setInterval',
  'setImmediate',
]);

/** Packages that touch the world as soon as they are used or loaded. */
const worldlyPackages = new Set(['chokidar', 'commander', 'jiti', 'picocolors']);

/** Members of globals that give another answer at another time. */
const fickle = new Set(['Date.now', 'Math.random', 'import.meta']);

/** Methods that write as the machine's own language does, whatever they are called on. */
const habit = /^(?:localeCompare|toLocale[A-Z]\w*)$/;

/** Finds what touches the world in sources that must not. */
export function checkPurity(sources: Sources): ReadonlyArray<string> {
  return [...sources].flatMap(([path, source]) => [
    ...worldlyImports(source).map((offence) => `${path}:${offence}`),
    ...findUses(source, impurity).map((offence) => `${path}:${offence}`),
  ]);
}

/** Finds `console` and `process.exit`, which no source may have: output goes through `io`, codes through the result. */
export function checkManners(sources: Sources): ReadonlyArray<string> {
  return [...sources].flatMap(([path, source]) => findUses(source, rudeness).map((offence) => `${path}:${offence}`));
}

function worldlyImports(source: string): ReadonlyArray<string> {
  return importsOf(source)
    .filter(({ from }) => from.startsWith('node:') || from === computed || worldlyPackages.has(from))
    .map(({ from, line }) => `${line}: ${from}`);
}

/** What a use of a name or a node is called, where it is one that's looked for. */
type Judge = (node: types.Node, isGlobal: (name: string) => boolean) => string | null;

function findUses(source: string, judge: Judge): ReadonlyArray<string> {
  const found: string[] = [];
  traverse(parse(source), {
    enter(path) {
      if (types.isTSType(path.node) || path.isTSExpressionWithTypeArguments()) return path.skip();
      if (types.isIdentifier(path.node) && !path.isReferencedIdentifier()) return;
      const name = judge(path.node, (word) => !path.scope.hasBinding(word, { noGlobals: true }));
      if (name !== null) found.push(`${lineOf(path.node)}: ${name}`);
    },
  });
  return found;
}

const impurity: Judge = (node, isGlobal) => {
  if (types.isIdentifier(node)) return worldly.has(node.name) && isGlobal(node.name) ? node.name : null;
  const name = dotted(node);
  if (fickle.has(name)) return name;
  if (types.isMemberExpression(node) || types.isOptionalMemberExpression(node)) return memberHabit(node);
  if (types.isNewExpression(node) || types.isCallExpression(node)) return clockOrHabit(node);
  return null;
};

const rudeness: Judge = (node, isGlobal) => {
  if (types.isIdentifier(node)) return node.name === 'console' && isGlobal('console') ? 'console' : null;
  return dotted(node) === 'process.exit' ? 'process.exit' : null;
};

function memberHabit(node: types.MemberExpression | types.OptionalMemberExpression): string | null {
  const name = propertyName(node);
  return habit.test(name) ? name : null;
}

/** Judges a call: the clock without an argument, and Intl without a language or, for dates, a zone. */
function clockOrHabit(node: types.NewExpression | types.CallExpression): string | null {
  const name = dotted(node.callee);
  const [first, second] = node.arguments;
  const isNew = types.isNewExpression(node);
  if (name === 'Date') return first === undefined || !isNew ? 'Date without a moment' : null;
  if (!name.startsWith('Intl.') || name === 'Intl.getCanonicalLocales') return null;
  if (first === undefined || dotted(first) === 'undefined' || isEmptyList(first)) return `${name} without a language`;
  return name === 'Intl.DateTimeFormat' && !mayHaveZone(second) ? `${name} without a zone` : null;
}

function isEmptyList(node: types.Node): boolean {
  return types.isArrayExpression(node) && node.elements.length === 0;
}

function mayHaveZone(options: types.Node | undefined): boolean {
  if (!types.isObjectExpression(options)) return options !== undefined;
  return options.properties.some(
    (each) => types.isSpreadElement(each) || (types.isObjectProperty(each) && keyName(each.key) === 'timeZone'),
  );
}

/** Writes `a.b` for a member of a name, `a` for a name, nothing for what is more than that. */
function dotted(node: types.Node): string {
  if (types.isIdentifier(node)) return node.name;
  if (types.isMetaProperty(node)) return `${node.meta.name}.${node.property.name}`;
  if (!types.isMemberExpression(node) && !types.isOptionalMemberExpression(node)) return '';
  return types.isIdentifier(node.object) ? `${node.object.name}.${propertyName(node)}` : '';
}

function propertyName(node: types.MemberExpression | types.OptionalMemberExpression): string {
  return node.computed && types.isIdentifier(node.property) ? '' : keyName(node.property);
}

function keyName(key: types.Node): string {
  if (types.isIdentifier(key)) return key.name;
  return types.isStringLiteral(key) ? key.value : '';
}
