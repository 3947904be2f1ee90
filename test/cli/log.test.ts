/** In GitHub Actions nothing that an article or a file's name says is taken for a command. */
import { expect, test } from '@jest/globals';
import { annotation } from '../../src/cli/annotations.js';
import { withoutCommands } from '../../src/cli/log.js';
import { folderOf } from '../folder.js';
import { newsgen, worldIn } from './world.js';

/** The lines that the runner takes for commands, as it finds them: after blanks, or anywhere for the old form. */
function commandsIn(text: string): ReadonlyArray<string> {
  return text.split(/\r\n|\n|\r/).filter((line) => /^\s*::|##\[/.test(line));
}

test.each([
  '::error::x\n',
  'fine\n \u3000::add-mask::x\n',
  '##[error]x\n',
  'a ##[set-env name=x]y',
])('printed text is no command: %j', (text) => {
  const { io, ran } = worldIn('/');
  withoutCommands(io).stdout.write(text);
  withoutCommands(io).stderr.write(text);
  expect(commandsIn(ran.stdout + ran.stderr)).toEqual([]);
});

test('other text stays as it is, and commands go where commands go', () => {
  const { io, ran } = worldIn('/');
  const world = withoutCommands(io);
  world.stdout.write('city::lamps.txt # [x] 路灯\n');
  world.commands?.write('::warning::x\n');
  expect(ran).toEqual({ stdout: 'city::lamps.txt # [x] 路灯\n', stderr: '::warning::x\n' });
});

test('an article whose name, copy and front matter try it has annotations and nothing else', async () => {
  const name = '::error::##[error]a\u2028::b\u202e.txt';
  const text = '---\n"::stop-commands::x\\n::error::y": ##[error]\n---\n::error::z\n\n##[group]\n\nBy ::warning::w\n';
  const cwd = folderOf({ [`copy/${name}`]: text });
  const env = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: cwd };
  for (const argv of [
    ['build', '--articles', 'copy'],
    ['explain', `copy/${name}`],
    ['explain', '--json', 'copy'],
  ]) {
    const { stdout, stderr } = await newsgen(cwd, argv, env);
    const allowed = /^::(?:warning|error) file=copy\/[^:,\n]*(?:,line=\d+,col=\d+)?,title=[a-z-]+::(?!.*##\[)/;
    expect(stdout + stderr).toContain('error');
    expect(commandsIn(stdout + stderr).filter((line) => !allowed.test(line))).toEqual([]);
  }
});

test('an annotation shows what would not be seen, and has one line', () => {
  const problem = { file: 'a\n##[x.txt', span: null, severity: 'error', id: 'x', remedy: 'Do.', text: '' } as const;
  const text = annotation({ ...problem, reason: 'a\u202eb\u2028c\r::error::d ##[e' }, '/repo', '/repo');
  expect(text).toBe('::error file=a%0A##%5Bx.txt,title=x::a\\u{202e}b\\u{2028}c\\u{d}::error::d ## [e%0ADo.\n');
});
