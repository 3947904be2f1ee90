/**
 * Says what recognition costs when it is warm: `npm run bench:recognise`. CPU time of this process, over the project's own articles and over one long article, which shows whether the cost
 * grows with the length alone.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { VFile } from 'vfile';
import { resolve } from '../../src/model/settings.js';
import { recognise } from '../../src/recognise/index.js';

const folder = fileURLToPath(new URL('../../articles/', import.meta.url));
const { settings } = resolve({});
const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(folder + name, 'utf8'));

/** CPU microseconds of one call: the median of some rounds, and the least, which other work on the machine disturbs least. */
function cost(work, rounds) {
  const costs = Array.from({ length: rounds }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return user + system;
  });
  costs.sort((a, b) => a - b);
  return { median: costs[rounds >> 1], least: costs[0] };
}

function read(value) {
  recognise(new VFile({ cwd: '/', path: 'copy.txt', value, data: { source: 'copy.txt' } }), settings);
}

const all = () => texts.forEach(read);
for (let i = 0; i < 100; i++) all();
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
const { median, least } = cost(all, 61);
const per = (microseconds, size) => ((microseconds * size) / bytes).toFixed(0);
process.stdout.write(`${texts.length} articles of ${(bytes / texts.length / 1024).toFixed(1)} KB\n`);
process.stdout.write(`an article of 3 KB: ${per(median, 3072)} µs, at the least ${per(least, 3072)} µs\n`);

const story = texts.map((text) => text.split('\n').slice(8).join('\n')).join('\n\n');
for (const megabytes of [0.25, 0.5, 1, 2]) {
  const long = `A long story\n\nBy Ana Pérez\n\n${story.repeat(Math.ceil((megabytes * 1e6) / story.length))}`;
  const value = long.slice(0, megabytes * 1e6);
  process.stdout.write(
    `${megabytes} million characters: ${(cost(() => read(value), 5).median / 1000).toFixed(0)} ms\n`,
  );
}
