import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { contrast, contrastOn, shadeOf } from '../../src/model/colour.js';
import { grounds, unreadable } from '../../src/model/look.js';
import { outputPath } from '../../src/model/names.js';
import type { PageContext } from '../../src/model/page.js';
import { render } from '../../src/render/index.js';
import { writeLook } from '../../src/render/look.js';
import { contextOf, decode, siteWith, textOf, themeOf } from './samples.js';

const none = { headlineFont: [], textFont: [] };

/** The colours that a stylesheet declares in its first rule for light and in its first for dark. */
function coloursIn(css: string) {
  const [light = '', dark = ''] = css.split('@media');
  const read = (rule: string) =>
    Object.fromEntries([...rule.matchAll(/--ng-(\w+):(#[0-9a-f]{6})/g)].map(([, name, colour]) => [name, colour]));
  return { light: read(light), dark: read(dark) };
}

test('a paper that sets nothing has no stylesheet of its own', () => {
  expect(writeLook(none)).toBe('');
});

test('fonts go before those of the theme', () => {
  expect(writeLook({ headlineFont: ['Source Serif', 'serif'], textFont: ['思源黑体'] })).toBe(
    ':root{--ng-own-head:"Source Serif",serif,;--ng-own-text:"思源黑体",}\n',
  );
});

test.each([
  '#a3161b',
  '#0b57d0',
  '#00695c',
  '#6a1b9a',
  '#000000',
  '#595959',
  '#7a5c00',
])('whatever comes of %s can be read, on light and on dark', (accent) => {
  expect(unreadable(accent)).toBeNull();
  const { light, dark } = coloursIn(writeLook({ ...none, accent }));
  expect(light['accent']).toBe(accent);
  for (const name of ['accent', 'link', 'visited']) {
    expect(contrastOn(light[name] ?? '', grounds.light)).toBeGreaterThanOrEqual(4.5);
    expect(contrastOn(dark[name] ?? '', grounds.dark)).toBeGreaterThanOrEqual(4.5);
  }
  expect(light['visited']).not.toBe(light['link']);
  // Words on the accent are white, and on that of the dark nearly black.
  expect(contrast(light['accent'] ?? '', '#ffffff')).toBeGreaterThanOrEqual(4.5);
  expect(contrast(dark['accent'] ?? '', '#141312')).toBeGreaterThanOrEqual(4.5);
});

test('the colour of the dark has the hue of the paper', () => {
  const { light, dark } = coloursIn(writeLook({ ...none, accent: '#0b57d0' }));
  const hueOf = (colour = '') => shadeOf(colour).hue;
  expect(Math.abs(hueOf(dark['accent']) - hueOf(light['accent']))).toBeLessThan(3);
});

test('a reader who chooses light or dark gets the colours of that', () => {
  const rules = writeLook({ ...none, accent: '#0b57d0' }).split('\n');
  const declared = (rule = '') => /--ng-accent:#[0-9a-f]{6}/.exec(rule)?.[0];
  expect(declared(rules[2])).toBe(declared(rules[0]));
  expect(declared(rules[3])).toBe(declared(rules[1]));
});

test('the theme stands on the grounds that contrast is reckoned with', () => {
  const css = readFileSync(new URL('../../templates/assets/news.css', import.meta.url), 'utf8');
  const declared = (name: string) =>
    [...css.matchAll(new RegExp(`--ng-${name}:(#[0-9a-f]+)`, 'g'))].map(([, hex]) => hex);
  const long = (hex = '') => (hex.length === 4 ? hex.replace(/[^#]/g, '$&$&') : hex);
  const pairs = declared('bg').map((bg, index) => [long(bg), long(declared('surface')[index])]);
  expect(pairs.slice(0, 2)).toEqual([grounds.light, grounds.dark]);
});

test('the icon has the colour of the paper, where the paper has one', () => {
  const drawing = '<svg><rect class="accent" width="9" fill="#a3161b"/><path fill="#a3161b"/></svg>';
  const icon = (look: PageContext['site']['look']) => {
    const theme = {
      ...themeOf({ 'page.njk': '' }),
      assets: new Map([['assets/icon.svg', new TextEncoder().encode(drawing)]]),
    };
    const context = { ...contextOf('x.html'), site: siteWith({ look }) };
    const files = render([{ path: outputPath('x.html'), template: 'page.njk', context }], {
      theme,
      bodies: () => textOf(),
    });
    return decode([...files].at(-1));
  };
  const { look } = siteWith();
  expect(icon(look)).toBe(drawing);
  expect(icon({ ...look, accent: '#00505c' })).toBe(drawing.replace('#a3161b', '#00505c'));
});
