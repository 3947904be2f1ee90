import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { readSources, root } from '../architecture/sources.js';
import { reachesRegistry, run } from './npm.js';

const folder = mkdtempSync(join(tmpdir(), 'newsgen-pack-'));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Lists what `npm pack` would put into the package. */
function packedFiles(): ReadonlyArray<string> {
  const { stdout } = run('npm', ['pack', '--json', '--dry-run', '--ignore-scripts'], root);
  const [packed]: ReadonlyArray<{ files: ReadonlyArray<{ path: string }> }> = JSON.parse(stdout);
  return (packed?.files ?? []).map((file) => file.path).sort();
}

describe('the package', () => {
  const files = packedFiles();
  const outsideFolders = files.filter((path) => !/^(?:bin|lib|templates)\//.test(path));

  test('holds the program, the theme and its papers, and nothing else', () => {
    expect(outsideFolders).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json']);
    expect(files).toEqual(expect.arrayContaining(['bin/newsgen.js', 'templates/article.njk']));
  });

  test('holds the types of all sources, and nothing that is older than them', () => {
    const expected = [...readSources('src', '.ts').keys()].map((path) => path.replace(/^src(.*)\.ts$/, 'lib$1.d.ts'));
    const typed = files.filter((path) => path.startsWith('lib/') && path.endsWith('.d.ts'));
    expect(expected.filter((path) => !typed.includes(path))).toEqual([]);
    expect(typed.filter((path) => !expected.includes(path))).toEqual([]);
  });

  test('holds the program in few files', () => {
    const compiled = files.filter((path) => path.startsWith('lib/') && path.endsWith('.js'));
    const entries = compiled.filter((path) => !path.startsWith('lib/chunks/'));
    expect(entries).toEqual(['lib/cli/main.js', 'lib/define-config.js', 'lib/index.js', 'lib/set/compositor.js']);
    expect(compiled.length).toBeLessThan(100);
  });
});

const reachable = reachesRegistry(folder);
const whenReachable = reachable ? test : test.skip;

whenReachable(
  `the package, installed into a folder with nothing but articles, builds a site${reachable ? '' : ' (the npm registry cannot be reached)'}`,
  () => {
    const paper = join(folder, 'paper');
    mkdirSync(join(paper, 'articles'), { recursive: true });
    writeFileSync(join(paper, 'articles/2026-03-01-lamps.txt'), lamps);
    writeFileSync(join(paper, 'articles/2026-03-02-ferry.md'), ferry);

    expect(run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], root)).toMatchObject({ exitCode: 0 });
    const [tarball = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
    const words = ['install', '--no-audit', '--no-fund', '--prefer-offline', join(folder, tarball)];
    expect(run('npm', words, paper)).toMatchObject({ exitCode: 0 });

    expect(run('npx', ['--no', 'newsgen', 'build'], paper)).toMatchObject({ exitCode: 0 });
    expect(existsSync(join(paper, 'dist/index.html'))).toBe(true);
  },
  300_000,
);

const lamps = `Street Lamps Return to Harbour Road

After eleven dark weeks the council has found the broken cable

By Mara Lindqvist

The lamps on Harbour Road came back on Sunday evening, eleven weeks after a storm had put them out.

"We walked the whole road with a meter," said Tom Achterberg, who leads the town's works. "The fault was under the last
lamp but one."

The repair cost 4,000 crowns, half of what the council had set aside.
`;

const ferry = `# Ferry to Run on Winter Sundays

*By Jonas Okafor*

The island ferry will run on Sundays until the end of March, the harbour office said on Monday.

Two boats leave in the morning and one in the afternoon.
`;
