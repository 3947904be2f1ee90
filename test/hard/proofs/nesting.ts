import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildArguments, command } from '../newsgen.js';
import { configOf, filesOf, storiesOf } from '../paper.js';
import type { Job, Proof } from '../proof.js';
import { expectSame, put, type Tree, treeOf } from '../tree.js';

/** The output folder is, holds, lies in or leads to everything that it must not. */
export const nesting: Proof = {
  name: 'nesting',
  shows: 'Wherever the output folder lies, what newsgen did not write stays as it was, to the byte.',
  async run(job) {
    const endings = new Map<string, number>();
    for (const layout of layouts()) {
      for (const isAdopting of [false, true]) {
        const label = `${layout.name}${isAdopting ? ', with --adopt' : ''}`;
        await job.tally.try('layouts', label, async () => {
          const ending = await tryOut(job, layout, isAdopting);
          endings.set(ending, (endings.get(ending) ?? 0) + 1);
        });
      }
    }
    job.tally.note([...endings].map(([ending, count]) => `${count} ${ending}`).join(', '));
  },
};

interface Layout {
  readonly name: string;
  /** What `--out` says. */
  readonly out: string;
  /** Whether a build has to refuse it; where not, it may do either, but harm nothing. */
  readonly isRefused: boolean;
  /** Changes the site first. */
  prepare?(site: string): void;
}

/** Folders that the output folder may have nothing to do with. */
const precious = ['articles', 'articles/city', 'templates', 'templates/assets', '.git', '.git/objects', '.newsgen'];

function layouts(): ReadonlyArray<Layout> {
  return [
    ...precious.flatMap(roadsTo),
    ...['.', '..', '/', './', './articles/..', '../site', '../../', ''].map((out) => refused(`the folder ${out}`, out)),
    ...['newsgen.config.yaml', 'articles/city', 'notes.txt'].map((out) => refused(`what is there: ${out}`, out)),
    ...foreign(),
    ...linked(),
  ];
}

function refused(name: string, out: string): Layout {
  return { name, out, isRefused: true };
}

/** Ways to write, and to lead to, one folder. */
function roadsTo(folder: string): ReadonlyArray<Layout> {
  const link = (target: string) => (site: string) => symlinkSync(join(site, target), join(site, 'road'));
  return [
    refused(`is ${folder}`, folder),
    refused(`is ${folder}, with a slash`, `${folder}/`),
    refused(`is ${folder}, in a roundabout way`, `articles/../${folder}/./`),
    refused(`lies in ${folder}`, `${folder}/dist`),
    refused(`lies deep in ${folder}`, `${folder}/a/b/dist`),
    { ...refused(`is a link to ${folder}`, 'road'), prepare: link(folder) },
    { ...refused(`lies in a link to ${folder}`, 'road/dist'), prepare: link(folder) },
    { ...refused(`is a link to what holds ${folder}`, 'road'), prepare: link(dirname(folder)) },
  ];
}

/** Folders with other people's files in them. */
function foreign(): ReadonlyArray<Layout> {
  const filled = (files: Readonly<Record<string, string>>) => (site: string) => put(join(site, 'public'), files);
  const lots: ReadonlyArray<readonly [string, Readonly<Record<string, string>>]> = [
    ['one file', { 'thesis.txt': 'ten years of work' }],
    ['a repository', { '.git/HEAD': 'ref: refs/heads/main', 'index.html': 'mine' }],
    ['a front page of its own', { 'index.html': 'mine', 'photo.raw': 'mine' }],
    ['a hidden file', { '.htaccess': 'mine' }],
    ['a folder where a page belongs', { 'index.html/thesis.txt': 'mine' }],
    ['a file where a folder belongs', { city: 'mine', '2026': 'mine', assets: 'mine' }],
    ['names in other capitals', { 'INDEX.HTML': 'mine', 'City/Index.html': 'mine' }],
    ['a name as of a stage', { '.newsgen-tmp-0123456789ab/thesis.txt': 'mine' }],
  ];
  return lots.map(([name, files]) => ({ name, out: 'public', isRefused: true, prepare: filled(files) }));
}

/** Links in and at the output folder. */
function linked(): ReadonlyArray<Layout> {
  const outside = (site: string) => join(dirname(site), 'outside');
  const inPublic = (name: string, target: (site: string) => string) => (site: string) => {
    mkdirSync(join(site, 'public'));
    symlinkSync(target(site), join(site, 'public', name));
  };
  return [
    {
      name: 'a link to a folder of others',
      out: 'road',
      isRefused: true,
      prepare: (site) => symlinkSync(outside(site), join(site, 'road')),
    },
    {
      name: 'a link that leads nowhere',
      out: 'road',
      isRefused: true,
      prepare: (site) => symlinkSync('nowhere', join(site, 'road')),
    },
    {
      name: 'a link to itself',
      out: 'road',
      isRefused: true,
      prepare: (site) => symlinkSync('road', join(site, 'road')),
    },
    {
      name: 'a link to a file',
      out: 'road',
      isRefused: true,
      prepare: (site) => symlinkSync('notes.txt', join(site, 'road')),
    },
    {
      name: 'a page that is a link',
      out: 'public',
      isRefused: true,
      prepare: inPublic('index.html', (site) => join(outside(site), 'thesis.txt')),
    },
    { name: 'a desk that is a link', out: 'public', isRefused: true, prepare: inPublic('city', outside) },
    {
      name: 'assets that are a link',
      out: 'public',
      isRefused: true,
      prepare: inPublic('assets', (site) => join(site, 'templates/assets')),
    },
  ];
}

async function tryOut({ newsgen, room }: Job, layout: Layout, isAdopting: boolean): Promise<string> {
  const home = join(room, 'home');
  rmSync(home, { recursive: true, force: true });
  const site = join(home, 'site');
  put(site, { ...filesOf(storiesOf(2, 1)), ...configOf('The Tidings'), 'notes.txt': 'notes' });
  put(site, { '.git/HEAD': 'ref', '.git/objects/aa': 'blob', 'templates/assets/own.css': 'own' });
  put(home, { 'outside/thesis.txt': 'ten years of work', 'beside.txt': 'beside' });
  layout.prepare?.(site);
  writeFileSync(join(home, 'canary'), 'alive');
  const before = treeOf(home);
  const argv = [...buildArguments, `--out=${layout.out}`, ...(isAdopting ? ['--adopt'] : [])];
  const { code, err } = await command(newsgen, argv, site);
  expectUnharmed(before, treeOf(home), code === 0 && isAdopting);
  if (code === 70 || code === 1) throw new Error(`exit ${code}: ${err}`);
  if (layout.isRefused && !isAdopting && code === 0) throw new Error('was not refused');
  return `ended with ${code}`;
}

/** Nothing that was there is changed or gone. With `--adopt` a build overwrites files, and files only, that it makes. */
function expectUnharmed(before: Tree | null, after: Tree | null, isAdopted: boolean): void {
  const mayGo = (path: string): boolean =>
    isAdopted && /^site\/public\/(?:index\.html|404\.html|.*\/index\.html)$/.test(path);
  const kept = [...(before ?? [])].filter(([path]) => !path.endsWith('/') && !mayGo(path));
  expectSame(new Map(kept.map(([path]) => [path, after?.get(path) ?? 'gone'])), new Map(kept), 'what was there');
}
