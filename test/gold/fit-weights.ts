/**
 * Fits the weights of recognition to gold folders and writes the table: `npm run fit -- FOLDER…`.
 * The same gold and the same evidence give the same table.
 */
import { writeFileSync } from 'node:fs';
import type { WeightTable } from '../../src/recognise/label/table.js';
import { examplesOf } from './examples.js';
import { fit } from './fit.js';
import { readGold } from './gold.js';

const target = new URL('../../src/recognise/label/weights.ts', import.meta.url);

const folders = process.argv.slice(2);
if (folders.length === 0) {
  process.stderr.write('usage: npm run fit -- GOLD-FOLDER…\n');
  process.exitCode = 2;
} else {
  const examples = examplesOf(readGold(folders));
  const table = fit(examples);
  writeFileSync(target, sourceOf(table, examples.length));
  process.stdout.write(
    `${examples.length} articles, ${Object.keys(table.signs).length} signs, ${Object.keys(table.moves).length} moves\n`,
  );
}

function sourceOf({ signs, moves }: WeightTable, articles: number): string {
  const rows = Object.entries(signs).map(([name, worth]) => {
    const cells = Object.entries(worth).map(([role, weight]) => `${role}: ${weight}`);
    return `    ${quoted(name)}: { ${cells.join(', ')} },`;
  });
  const steps = Object.entries(moves).map(([name, weight]) => `    ${quoted(name)}: ${weight},`);
  return [
    `// Fitted to ${articles} articles by \`npm run fit\`. Edit the evidence or the gold, not this table.`,
    "import type { WeightTable } from './table.js';",
    '',
    '/** What each sign is worth for each role, and each move from line to line, in nats. */',
    'export const weights: WeightTable = {',
    '  signs: {',
    ...rows,
    '  },',
    '  moves: {',
    ...steps,
    '  },',
    '};',
    '',
  ].join('\n');
}

function quoted(name: string): string {
  return `'${name.replaceAll("'", "\\'")}'`;
}
