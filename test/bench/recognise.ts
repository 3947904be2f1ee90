/**
 * Says what recognition costs when it is warm: `npm run bench:recognise`. CPU seconds of this process, over the project's own
 * articles and over one long article, which shows whether the cost grows with the length alone.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { VFile } from 'vfile';
import { sourcePath } from '../../src/model/names.js';
import { resolve } from '../../src/model/settings.js';
import { recognise } from '../../src/recognise/index.js';

const folder = fileURLToPath(new URL('../../articles/', import.meta.url));
const { settings } = resolve({});
const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(folder + name, 'utf8'));

/** CPU microseconds of one call, the median of some rounds. */
function cost(work: () => void, rounds = 15): number {
  const costs = Array.from({ length: rounds }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return user + system;
  });
  return costs.sort((a, b) => a - b)[rounds >> 1] ?? 0;
}

function read(value: string): void {
  if (settings === null) return;
  recognise(new VFile({ cwd: '/', path: 'copy.txt', value, data: { source: sourcePath('copy.txt') } }), settings);
}

const all = () => texts.forEach(read);
for (let i = 0; i < 40; i++) all();
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
const each = cost(all) / texts.length;
const perKilobyte = (cost(all) * 1024) / bytes;
process.stdout.write(
  `${texts.length} articles of ${(bytes / texts.length / 1024).toFixed(1)} KB: ${each.toFixed(0)} µs each\n`,
);
process.stdout.write(`an article of 3 KB: ${(3 * perKilobyte).toFixed(0)} µs\n`);

const story = texts.map((text) => text.split('\n').slice(8).join('\n')).join('\n\n');
for (const megabytes of [0.25, 0.5, 1, 2]) {
  const long = `A long story\n\nBy Ana Pérez\n\n${story.repeat(40)}`.slice(0, megabytes * 1_000_000);
  process.stdout.write(`${megabytes} million characters: ${(cost(() => read(long), 3) / 1000).toFixed(0)} ms\n`);
}
