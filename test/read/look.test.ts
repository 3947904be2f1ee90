/** How the paper looks, as far as its configuration says: what is refused, and why. */
import { expect, test } from '@jest/globals';
import { contrast } from '../../src/model/colour.js';
import { Failure } from '../../src/model/failures.js';
import { readSettings, withLogo } from '../../src/read/index.js';
import { folderOf } from '../folder.js';

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 1"><path fill="url(#a)" d="M0 0h4v1z"/></svg>';

/** What a configuration is refused for. */
async function faultOf(yaml: string): Promise<Failure> {
  const failure = await readSettings(folderOf({ 'newsgen.config.yaml': yaml }), {}).catch((error: unknown) => error);
  if (failure instanceof Failure) return failure;
  throw new Error('the settings were taken');
}

/** What a logo is refused for; `null` where it is taken. */
function logoFault(name: string, contents: string | Uint8Array): Failure | null {
  try {
    withLogo({ templates: new Map(), assets: new Map() }, name, folderOf({ [name]: contents }));
    return null;
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}

test('a colour too pale to read is refused, with its place and the nearest that is not', async () => {
  const failure = await faultOf('name: The Lamp\nlook:\n  accent: "#ffcc00"\n');
  expect(failure).toMatchObject({ id: 'option-invalid', exitCode: 2, place: expect.stringContaining('yaml:3') });
  expect(failure.message).toContain('"look.accent" must have a contrast of 4.5 to 1');
  const [better = ''] = /#[0-9a-f]{6}$/.exec(failure.message) ?? [];
  expect(contrast(better, '#f6f4ef')).toBeGreaterThanOrEqual(4.5);
  const { settings } = await readSettings(folderOf({ 'newsgen.config.yaml': `look: { accent: "${better}" }` }), {});
  expect(settings.look.accent).toBe(better);
});

test.each(['red', '#a31', '#a3161b;}'])('%s is no colour', async (accent) => {
  expect((await faultOf(`look: { accent: "${accent}" }`)).message).toContain('must be a colour such as #a3161b');
});

test.each(['A"}body{display:none', 'a;b', 'url(x)', 'a\\b', '<b>', 'a/*b'])('%s is no font', async (font) => {
  const failure = await faultOf(JSON.stringify({ look: { textFont: [font] } }));
  expect(failure.message).toContain('must be the name of a font');
});

test('a logo is published beside the theme', () => {
  const root = folderOf({ 'art/mast.SVG': drawing });
  const { assets } = withLogo({ templates: new Map(), assets: new Map() }, 'art/mast.SVG', root);
  expect([...assets.keys()]).toEqual(['assets/logo.svg']);
});

test('a paper without a logo keeps its theme', () => {
  const theme = { templates: new Map(), assets: new Map() };
  expect(withLogo(theme, undefined, '/nowhere')).toBe(theme);
});

test.each([
  ['a script', drawing.replace('<path', '<script>alert(1)</script><path')],
  ['a script with a prefix', drawing.replace('<path', '<svg:script/><path')],
  ['an attribute that runs', drawing.replace('<path', '<path onload="alert(1)"')],
  ['an attribute that runs after a slash', drawing.replace('<path', '<path/onclick=alert(1)')],
  ['a link that runs', drawing.replace('<path', '<a href="javascript:alert(1)"/><path')],
  ['a link that runs, written in numbers', drawing.replace('<path', '<a href="java&#x73;cript:alert(1)"/><path')],
  ['a part of a page', drawing.replace('<path', '<foreignObject/><path')],
  ['entities', `<!DOCTYPE svg [<!ENTITY a "b">]>${drawing}`],
  ['another file', drawing.replace('<path', '<image href="https://elsewhere.example/a.png"/><path')],
  ['another stylesheet', drawing.replace('<path', '<style>@import "a.css"</style><path')],
])('an SVG with %s is refused', (_, svg) => {
  expect(logoFault('logo.svg', svg)).toMatchObject({ id: 'logo-unusable', exitCode: 2 });
});

test('an SVG as drawing programs save it is taken', () => {
  const saved = `<?xml version="1.0"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n${drawing.replace(
    '<path',
    '<style>.a{fill:#a3161b}</style><use xlink:href="#a" xmlns:xlink="http://www.w3.org/1999/xlink"/><path',
  )}`;
  expect(logoFault('logo.svg', saved)).toBeNull();
});

test.each([
  ['a name of no picture', 'logo.pdf', drawing],
  ['a picture of another kind', 'logo.png', drawing],
  ['a picture that is no picture', 'logo.svg', 'The Lamp'],
  ['a picture that is too large', 'logo.svg', new Uint8Array(600 * 1024)],
])('%s is refused', (_, name, contents) => {
  expect(logoFault(name, contents)).toMatchObject({ id: 'logo-unusable', place: expect.stringContaining(name) });
});

test('a logo that is not there is told of', () => {
  const add = () => withLogo({ templates: new Map(), assets: new Map() }, 'logo.svg', folderOf({}));
  expect(add).toThrow('there is no such file');
});
