import { mkdirSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { buildArguments, expectGood, start } from '../newsgen.js';
import { configOf, paragraph, pathOf, storyOf, textOf } from '../paper.js';
import { CannotRun, type Job, type Proof } from '../proof.js';
import { randomFrom } from '../seeds.js';
import { put } from '../tree.js';

/** The most memory that a build may take, in mebibytes, and the most files that it may have open. */
const most = { memory: 1024, files: 64 };

/** Large papers are built, edited and built again. */
export const scale: Proof = {
  name: 'scale',
  shows: `A build takes no more than ${most.memory} MiB and ${most.files} open files, however large the paper is.`,
  async run(job) {
    if (process.platform !== 'linux') throw new CannotRun('memory and open files are only looked up on Linux');
    const sizes = (job.options['sizes'] ?? (job.isBounded ? '500' : '10000')).split(',').map(Number);
    for (const size of sizes) await grow(job, size);
  },
};

async function grow(job: Job, size: number): Promise<void> {
  const site = join(job.room, `paper-${size}`);
  mkdirSync(site);
  put(site, configOf('The Large Tidings'));
  for (let number = 0; number < size; number++) write(site, number, 1);
  const steps: ReadonlyArray<readonly [string, () => void]> = [
    ['first build', () => {}],
    ['nothing changed', () => {}],
    ['100 edits', () => Array.from({ length: 100 }, (_, index) => write(site, Math.floor((index * size) / 100), 2))],
    ['1 edit', () => write(site, Math.floor(size / 2), 3)],
  ];
  for (const [name, prepare] of steps) {
    prepare();
    await job.tally.try('builds', `${size} articles, ${name}`, () => measure(job, site, `${size} articles, ${name}`));
  }
  rmSync(site, { recursive: true });
}

function write(site: string, number: number, edition: number): void {
  const story = storyOf(number, randomFrom(number));
  const path = join(site, pathOf(story));
  mkdirSync(dirname(path), { recursive: true });
  const last = paragraph(randomFrom(number * 7 + edition));
  writeFileSync(path, textOf({ ...story, paragraphs: [...story.paragraphs, last] }));
}

async function measure({ newsgen, tally }: Job, site: string, label: string): Promise<void> {
  const { child, ended } = start(newsgen, buildArguments, { cwd: site });
  const peak = { memory: 0, files: 0, ticks: 0 };
  const watching = watch(child.pid ?? 0, peak);
  const end = await ended;
  await watching;
  expectGood(end, label);
  const seconds = (end.milliseconds / 1000).toFixed(1);
  const figures = `${seconds} s, ${(peak.ticks / 100).toFixed(1)} s of CPU, ${peak.memory} MiB, ${peak.files} open files`;
  tally.note(`${label}: ${figures}; ${end.out.trim().split('\n')[0]}`);
  if (peak.memory === 0) throw new Error('nothing was measured');
  if (peak.memory > most.memory) throw new Error(`${peak.memory} MiB of memory`);
  if (peak.files > most.files) throw new Error(`${peak.files} open files`);
}

/** Looks at a process until it ends. The system itself keeps the most memory that it had. */
async function watch(pid: number, peak: { memory: number; files: number; ticks: number }): Promise<void> {
  for (;;) {
    try {
      const status = readFileSync(`/proc/${pid}/status`, 'utf8');
      const memory = Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
      if (memory === 0) return;
      peak.memory = Math.max(peak.memory, Math.round(memory));
      peak.files = Math.max(peak.files, openFiles(pid));
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
      peak.ticks = Number(fields[11] ?? 0) + Number(fields[12] ?? 0);
    } catch {
      return;
    }
    await pause(20);
  }
}

/** Counts the open files of a process; those that Node's loader reads code from, many at once, aren't newsgen's. */
function openFiles(pid: number): number {
  const folder = `/proc/${pid}/fd`;
  const targets = readdirSync(folder).map((name) => linkOf(join(folder, name)));
  return targets.filter((target) => !/\.(?:[cm]?js|json)$/.test(target)).length;
}

/** Where a link leads; nowhere where it's gone by now. */
function linkOf(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
}
