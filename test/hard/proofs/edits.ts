import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { command } from '../newsgen.js';
import { configOf, filesOf, moment, paragraph, storiesOf, storyOf } from '../paper.js';
import type { Job, Proof } from '../proof.js';
import { type Random, randomFrom } from '../seeds.js';
import { expectSame, type Files, lay, treeOf } from '../tree.js';

/** A site is edited and built again and again; after each step it is what a build from nothing makes of the same sources. */
export const edits: Proof = {
  name: 'edits',
  shows: 'After any edits the site, and what is said of it, is what a build from nothing gives.',
  async run(job) {
    const scripts = Number(job.options['count'] ?? (job.isBounded ? 8 : 2000));
    const stories = Number(job.options['size'] ?? 12);
    const counts = new Map<string, number>();
    for (let number = 0; number < scripts && job.hasTime(); number++) {
      const seed = job.seed * 1_000_003 + number;
      await job.tally.try('scripts', `seed ${seed}`, () => follow(job, { seed, stories, counts }));
    }
    const steps = [...counts.values()].reduce((sum, count) => sum + count, 0);
    job.tally.note(
      `${steps} steps: ${[...counts]
        .map(([name, count]) => `${count} ${name}`)
        .sort()
        .join(', ')}`,
    );
  },
};

/** The longest script, in steps. */
const longest = 20;

/** The file beside the sources that holds the moment of the next build; newsgen doesn't read it. */
const clock = 'clock.txt';

/** Moments to build at: the usual one, a second and a day later, a year later, and one that half of the stories come out after. */
const moments = [
  moment,
  '2026-06-01T06:00:01Z',
  '2026-06-02T00:00:00Z',
  '2027-06-01T06:00:00Z',
  '2026-03-15T12:00:00Z',
];

async function follow(job: Job, script: { seed: number; stories: number; counts: Map<string, number> }): Promise<void> {
  const random = randomFrom(script.seed);
  const site = join(job.room, 'site');
  const templates = join(job.newsgen.folder, 'templates');
  rmSync(site, { recursive: true, force: true });
  const past: Array<Files> = [
    { ...filesOf(storiesOf(script.stories, random.below(1000))), ...configOf('The Tidings') },
  ];
  const done: Array<string> = [];
  lay(site, past[0] ?? {});
  for (let step = 0, steps = 1 + random.below(longest); step <= steps; step++) {
    await compare(job, site, done);
    const edit = random.pick(editsByWeight);
    done.push(edit.name);
    script.counts.set(edit.name, (script.counts.get(edit.name) ?? 0) + 1);
    const next = edit.make(past.at(-1) ?? {}, { random, site, past, templates });
    lay(site, next);
    past.push(next);
  }
  await compare(job, site, done);
}

/** Builds as people do, and from nothing in another folder; throws where the two differ. */
async function compare({ newsgen, room }: Job, site: string, done: ReadonlyArray<string>): Promise<void> {
  const now = existsSync(join(site, clock)) ? readFileSync(join(site, clock), 'utf8') : moment;
  const line = ['build', '--now', now];
  const built = await command(newsgen, line, site);
  const clean = join(room, 'clean');
  rmSync(clean, { recursive: true, force: true });
  mkdirSync(clean);
  for (const path of ['articles', 'templates', 'newsgen.config.yaml'].filter((each) => existsSync(join(site, each))))
    cpSync(join(site, path), join(clean, path), { recursive: true });
  const wanted = await command(newsgen, line, clean);
  const after = `after ${done.join(', ') || 'nothing'}`;
  expectSame(treeOf(join(site, 'dist')), treeOf(join(clean, 'dist')), after);
  if (built.code !== wanted.code || built.err !== wanted.err)
    throw new Error(`${after}: said ${built.code} ${built.err}, expected ${wanted.code} ${wanted.err}`);
}

interface Scene {
  readonly random: Random;
  readonly site: string;
  /** The folder of newsgen's own templates. */
  readonly templates: string;
  /** The states of the sources before, the first one first. */
  readonly past: ReadonlyArray<Files>;
}

interface Edit {
  readonly name: string;
  readonly weight: number;
  /** Gives the sources as they are to be; what is more than that it does to the disk itself. */
  make(files: Files, scene: Scene): Files;
}

const editList: ReadonlyArray<Edit> = [
  {
    name: 'add',
    weight: 3,
    make: (files, { random }) => ({ ...files, ...filesOf([storyOf(100 + random.below(900), random)]) }),
  },
  { name: 'edit', weight: 4, make: withText((text, random) => text.replace(/[^\n]+\n$/, `${paragraph(random)}\n`)) },
  {
    name: 'new headline',
    weight: 2,
    make: withText((text, random) => text.replace(/# .*/, `# The ${random.below(99)} lamps are lit`)),
  },
  {
    name: 'retag',
    weight: 2,
    make: withText((text, random) => `---\ntags: [${random.pick(['weather', 'money', 'ice'])}]\n---\n${bare(text)}`),
  },
  {
    name: 'other author',
    weight: 2,
    make: withText((text, random) => text.replace(/^By .*/m, `By ${random.pick(['Ann Lee', 'Max Holm'])}`)),
  },
  { name: 'draft', weight: 1, make: withText((text) => `---\ndraft: true\n---\n${bare(text)}`) },
  {
    name: 'break',
    weight: 1,
    make: withText((text, random) =>
      random.pick([`---\ntags: [\n---\n${bare(text)}`, '', '\u0000\u0001', '---\ndate: soon\n---\n']),
    ),
  },
  {
    name: 'other date',
    weight: 2,
    make: withPath((path, random) => path.replace(/\d\d-story/, `${10 + random.below(18)}-story`)),
  },
  {
    name: 'rename',
    weight: 2,
    make: withPath((path, random) => path.replace(/story-\d+/, `story-${random.below(999)}`)),
  },
  {
    name: 'other desk',
    weight: 1,
    make: withPath((path, random) =>
      path.replace(/articles\/\w+/, `articles/${random.pick(['city', 'sport', 'letters'])}`),
    ),
  },
  { name: 'delete', weight: 2, make: (files, scene) => without(files, pick(files, scene.random)) },
  { name: 'swap', weight: 2, make: swap },
  { name: 'touch', weight: 1, make: touch },
  { name: 'quiet edit', weight: 1, make: editQuietly },
  { name: 'revert', weight: 2, make: (_, { random, past }) => random.pick(past) },
  {
    name: 'config',
    weight: 2,
    make: (files, { random }) => ({ ...files, ...configOf(random.pick(['The Tidings', 'The Times', '潮信报'])) }),
  },
  {
    name: 'data',
    weight: 1,
    make: (files, { random }) => ({
      ...files,
      'newsgen.config.yaml': `${configOf('The Tidings')['newsgen.config.yaml'] ?? ''}authors:\n  Ann Lee:\n    role: ${random.pick(['Editor', 'Reporter'])}\n`,
    }),
  },
  {
    name: 'asset',
    weight: 1,
    make: (files, { random }) => ({ ...files, 'templates/assets/own.css': `p { margin: ${random.below(9)}px }\n` }),
  },
  {
    name: 'template',
    weight: 1,
    make: (files, { random }) => ({
      ...files,
      'templates/not-found.njk': `{% extends "base.njk" %}{% block main %}<p>Gone ${random.below(9)}</p>{% endblock %}\n`,
    }),
  },
  { name: 'own base', weight: 1, make: withTemplate('base.njk', '<main id="main"') },
  { name: 'shared part', weight: 1, make: withTemplate('shared/menu.njk', '<nav') },
  { name: 'other moment', weight: 2, make: (files, { random }) => ({ ...files, [clock]: random.pick(moments) }) },
];

const editsByWeight = editList.flatMap((edit) => Array.from({ length: edit.weight }, () => edit));

function bare(text: string): string {
  return text.replace(/^---\n[\s\S]*?---\n/, '');
}

function storyPaths(files: Files): ReadonlyArray<string> {
  return Object.keys(files).filter((path) => path.startsWith('articles/'));
}

function pick(files: Files, random: Random): string {
  const paths = storyPaths(files);
  return paths.length === 0 ? '' : random.pick(paths);
}

function without(files: Files, path: string): Files {
  return Object.fromEntries(Object.entries(files).filter(([each]) => each !== path));
}

function withText(change: (text: string, random: Random) => string): Edit['make'] {
  return (files, { random }) => {
    const path = pick(files, random);
    return path === '' ? files : { ...files, [path]: change(files[path] ?? '', random) };
  };
}

function withPath(change: (path: string, random: Random) => string): Edit['make'] {
  return (files, { random }) => {
    const path = pick(files, random);
    const to = change(path, random);
    return path === '' || files[to] !== undefined ? files : { ...without(files, path), [to]: files[path] ?? '' };
  };
}

/** The site's own copy of a template of the package, with a word more before a piece of it. */
function withTemplate(path: string, piece: string): Edit['make'] {
  return (files, { random, templates }) => {
    const text = readFileSync(join(templates, path), 'utf8');
    if (!text.includes(piece)) throw new Error(`Unexpected ${path}, expected ${piece} in it`);
    const own = text.replace(piece, `<p>${random.pick(['Dry', 'Wet', 'Cold'])}</p>\n${piece}`);
    return { ...files, [`templates/${path}`]: own };
  };
}

/** Two files change places by their names alone: sizes and times go with them. */
function swap(files: Files, { random, site }: Scene): Files {
  const [first, second] = [pick(files, random), pick(files, random)];
  if (first === second) return files;
  renameSync(join(site, first), join(site, 'aside'));
  renameSync(join(site, second), join(site, first));
  renameSync(join(site, 'aside'), join(site, second));
  return { ...files, [first]: files[second] ?? '', [second]: files[first] ?? '' };
}

function touch(files: Files, { random, site }: Scene): Files {
  const path = pick(files, random);
  if (path !== '') utimesSync(join(site, path), 1 + random.below(1_000_000), 1 + random.below(1_000_000));
  return files;
}

/** An edit that leaves size and time as they were, as some programs make them. */
function editQuietly(files: Files, { random, site }: Scene): Files {
  const path = pick(files, random);
  if (path === '') return files;
  const text = (files[path] ?? '').replace(/[a-z](?=[^a-z]*$)/, (letter) => (letter === 'x' ? 'y' : 'x'));
  const { atime, mtime } = statSync(join(site, path));
  writeFileSync(join(site, path), text);
  utimesSync(join(site, path), atime, mtime);
  return { ...files, [path]: readFileSync(join(site, path), 'utf8') };
}
