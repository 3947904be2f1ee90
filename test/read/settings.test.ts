import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { Failure } from '../../src/model/failures.js';
import { defineConfig, readSettings } from '../../src/read/index.js';
import { folderOf, put } from '../folder.js';

/** Reads settings that must be refused. */
async function refused(...given: Parameters<typeof readSettings>): Promise<Failure> {
  const failure = await readSettings(...given).catch((error: unknown) => error);
  if (failure instanceof Failure) return failure;
  throw new Error('the settings were taken');
}

test('a folder without configuration needs none', async () => {
  const cwd = folderOf({});
  const { settings, file, root } = await readSettings(cwd, {});
  expect({ file, root }).toEqual({ file: null, root: cwd });
  expect(settings).toMatchObject({ articles: join(cwd, 'articles'), out: join(cwd, 'dist'), templates: null });
});

test.each([
  ['yaml', 'name: The Lamp\nstrict: true\n'],
  ['yml', '# a comment\nname: "The Lamp"\nstrict: true\n'],
  ['json', '{\n\t"name": "The Lamp",\n\t"strict": true\n}\n'],
  ['mjs', 'export default { name: "The Lamp", strict: true };\n'],
  ['js', 'export default { name: "The Lamp", strict: true };\n'],
  [
    'ts',
    "import { defineConfig } from 'newsgen';\nexport default defineConfig({ name: 'The Lamp' as string, strict: true });",
  ],
])('newsgen.config.%s is found and read', async (extension, text) => {
  const cwd = folderOf({ 'package.json': '{"type":"module"}', [`newsgen.config.${extension}`]: text });
  const { settings, file } = await readSettings(cwd, {});
  expect(settings).toMatchObject({ name: 'The Lamp', strict: true, quiet: false });
  expect(file).toBe(join(cwd, `newsgen.config.${extension}`));
});

test('an empty configuration file says nothing', async () => {
  const { settings } = await readSettings(folderOf({ 'newsgen.config.yaml': '# nothing yet\n' }), {});
  expect(settings.name).toBe('');
});

test('two configuration files stop the command, and both are named', async () => {
  const cwd = folderOf({ 'newsgen.config.json': '{}', 'newsgen.config.yaml': '' });
  const failure = await refused(cwd, {});
  expect(failure).toMatchObject({ exitCode: 2, remedy: expect.stringContaining('--config') });
  expect(failure.message).toContain('newsgen.config.json and newsgen.config.yaml');
  expect((await readSettings(cwd, { config: 'newsgen.config.json' })).file).toBe(join(cwd, 'newsgen.config.json'));
});

test('flags win over the file', async () => {
  const cwd = folderOf({ 'newsgen.config.yaml': 'out: site\nname: The Lamp\n' });
  const { settings } = await readSettings(cwd, { out: 'public' });
  expect(settings).toMatchObject({ out: join(cwd, 'public'), name: 'The Lamp' });
});

test('folders in a file are relative to the file, those in flags to the folder that people work in', async () => {
  const cwd = folderOf({ 'paper/newsgen.config.yaml': 'articles: copy\ntemplates: ../theme\n' });
  const { settings, root } = await readSettings(cwd, { config: 'paper/newsgen.config.yaml', out: 'public' });
  expect(root).toBe(join(cwd, 'paper'));
  expect(settings).toMatchObject({
    articles: join(cwd, 'paper/copy'),
    templates: join(cwd, 'theme'),
    out: join(cwd, 'public'),
  });
});

test.each([
  [
    'an unknown key',
    'name: The Lamp\nartciles: copy\n',
    '2:1',
    '"artciles" is no option of newsgen; did you mean articles?',
  ],
  ['a value of another kind', 'desks:\n  city: 7\n', '2:3', '"desks.city" must be string'],
  ['an option of the command line', 'name: a\njson: true\n', '2:1', '"json" belongs on the command line only'],
  ['a key twice', 'name: a\nname: b\n', '2:1', 'Map keys must be unique'],
  ['an alias', 'name: &n a\nout: *n\n', '2:6', '*n refers to another place'],
  ['what is no YAML', 'name: "a\n', '2:1', 'Missing closing'],
  ['what YAML 1.1 took for a truth value', 'strict: yes\n', '1:1', '"strict" must be boolean'],
])('%s is refused with its line and column', async (_, text, place, reason) => {
  const cwd = folderOf({ 'newsgen.config.yaml': text });
  const failure = await refused(cwd, {});
  expect(failure.exitCode).toBe(2);
  expect(failure.message).toContain(reason);
  expect(failure.place).toBe(`${join(cwd, 'newsgen.config.yaml')}:${place}`);
});

test('a fault in JSON has its line and column too', async () => {
  const failure = await refused(folderOf({ 'newsgen.config.json': '{\n  "name": "a",\n  "colour": "red"\n}' }), {});
  expect(failure.place).toMatch(/newsgen\.config\.json:3:3$/);
});

test('all faults are told at once', async () => {
  const failure = await refused(folderOf({ 'newsgen.config.yaml': 'colour: red\nurl: nowhere\n' }), {});
  expect(failure.message).toContain('"colour" is no option');
  expect(failure.message).toContain('"url" must be a web address');
});

test('a flag that is not as it should be is named as a flag', async () => {
  expect((await refused(folderOf({}), { out: '' })).message).toContain('--out must name a folder');
});

test('a list is no configuration', async () => {
  expect((await refused(folderOf({ 'newsgen.config.yaml': '- a\n' }), {})).exitCode).toBe(2);
});

test('a configuration that fails to run, or exports nothing, stops the command', async () => {
  const failing = await refused(folderOf({ 'newsgen.config.mjs': 'throw new Error("no luck");' }), {});
  expect(failing.message).toContain('Error: no luck');
  expect(failing.place).toMatch(/newsgen\.config\.mjs$/);
  const silent = await refused(folderOf({ 'newsgen.config.mjs': 'export const name = "a";' }), {});
  expect(silent.message).toContain('no default export');
});

test('a named file that is not there, or is of an unknown kind, stops the command', async () => {
  const cwd = folderOf({ 'newsgen.toml': 'name = "a"' });
  expect(await refused(cwd, { config: 'other.yaml' })).toMatchObject({
    id: 'config-missing',
    place: join(cwd, 'other.yaml'),
  });
  expect(await refused(cwd, { config: 'newsgen.toml' })).toMatchObject({ id: 'config-unknown', exitCode: 2 });
});

test.each(['mjs', 'ts'])('a changed newsgen.config.%s is read anew', async (extension) => {
  const cwd = folderOf({ [`newsgen.config.${extension}`]: 'export default { name: "Morning" };' });
  expect((await readSettings(cwd, {})).settings.name).toBe('Morning');
  await new Promise((resolve) => setTimeout(resolve, 20));
  put(cwd, `newsgen.config.${extension}`, 'export default { name: "Evening" };');
  expect((await readSettings(cwd, {})).settings.name).toBe('Evening');
});

test('defineConfig gives back what it is given', () => {
  const options = { name: 'The Lamp' };
  expect(defineConfig(options)).toBe(options);
});

test("the site's own overrides stand in a file beside the configuration, and win over it", async () => {
  const cwd = folderOf({
    'newsgen.config.yaml': 'overrides:\n  Harbour hotline: note\n  The mole at dusk: caption\n',
    'newsgen.overrides.yaml': 'Harbour hotline: furniture\ncity/lamps.txt:\n  "What now?": header\n',
  });
  const { settings } = await readSettings(cwd, {});
  expect(settings.overrides).toEqual({
    'Harbour hotline': 'furniture',
    'The mole at dusk': 'caption',
    'city/lamps.txt': { 'What now?': 'header' },
  });
});

test('a role that there is not stops the command, with its place in the overrides', async () => {
  const cwd = folderOf({ 'newsgen.overrides.yaml': 'Harbour hotline: furniture\nThe mole: captoin\n' });
  const failure = await refused(cwd, {});
  expect(failure.place).toBe(join(cwd, 'newsgen.overrides.yaml:2:1'));
  expect(failure.message).toContain('The mole');
});
