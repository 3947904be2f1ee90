/** The paper's own colour and fonts, as a stylesheet that goes on where the theme's ends. */
import { contrastOn, leastContrast, nearestReadable, type Shade, shadeOf } from '../model/colour.js';
import { grounds } from '../model/look.js';
import type { Settings } from '../model/settings.js';

/** What is set in the paper's colour, or in one that comes of it. */
interface Palette {
  readonly accent: string;
  readonly link: string;
  readonly visited: string;
}

type Scheme = keyof typeof grounds;

/** On a dark page a colour is as strong as on a light one, within these: more would glare. */
const strongest = 8;

/** How much further from the page links are than the accent, so that they read as text. */
const linkStep = { light: -0.04, dark: 0.05 } as const;

/** The purple of links that somebody has followed, and from how near on a paper's own colour is taken for it. */
const purple = { hue: 310, chroma: 0.085, near: 40 } as const;

/**
 * Makes the stylesheet of a paper's colour and fonts. The colour of the dark is as strong on the dark page as the paper's
 * is on the light one; links are the accent a step on, and followed links as light as links, in purple.
 *
 * @returns CSS, its last line ended; empty where nothing is set
 */
export function writeLook({ accent, headlineFont, textFont }: Settings['look']): string {
  const fonts = [...stack('head', headlineFont), ...stack('text', textFont)].join(';');
  if (accent === undefined) return fonts === '' ? '' : `:root{${fonts}}\n`;
  const [light, dark] = [paletteOf(accent, 'light'), paletteOf(accent, 'dark')].map(declarations);
  const rules = [
    `:root{${[light, fonts].filter((each) => each !== '').join(';')}}`,
    `@media (prefers-color-scheme:dark){:root{${dark}}}`,
    `:root:has(#ng-light:checked){${light}}`,
    `:root:has(#ng-dark:checked){${dark}}`,
  ];
  return `${rules.join('\n')}\n`;
}

function paletteOf(accent: string, scheme: Scheme): Palette {
  const own = scheme === 'light' ? accent.toLowerCase() : strong(shadeOf(accent), contrastOn(accent, grounds.light));
  const shade = shadeOf(own);
  const lightness = Math.min(1, Math.max(0, shade.lightness + linkStep[scheme]));
  const { hue, chroma, near } = purple;
  const isNear = shade.chroma > 0.04 && apart(shade.hue, hue) < near;
  const visited = { lightness, hue, chroma: isNear ? chroma / 4 : chroma };
  return { accent: own, link: readable({ ...shade, lightness }, scheme), visited: readable(visited, scheme) };
}

/** The same hue on a dark page, with the contrast that it has on a light one. */
function strong(shade: Shade, contrast: number): string {
  const ratio = Math.min(strongest, Math.max(leastContrast, contrast));
  return nearestReadable(shade, { grounds: grounds.dark, ratio }) ?? '#ffffff';
}

function readable(shade: Shade, scheme: Scheme): string {
  const found = nearestReadable(shade, { grounds: grounds[scheme], ratio: leastContrast });
  return found ?? (scheme === 'light' ? '#000000' : '#ffffff');
}

/** How many degrees two hues are apart. */
function apart(one: number, other: number): number {
  const turn = (((one - other) % 360) + 360) % 360;
  return Math.min(turn, 360 - turn);
}

function declarations(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, colour]) => `--ng-${name}:${colour}`)
    .join(';');
}

/** Names that CSS knows for whatever font a device has; between quotes they would be families. */
const generic = new Set(['serif', 'sans-serif', 'monospace', 'system-ui', 'ui-serif', 'ui-sans-serif', 'ui-rounded']);

/** Families go before the theme's: the list ends with a comma, and the theme's go on behind it. */
function stack(name: string, families: ReadonlyArray<string>): ReadonlyArray<string> {
  const quoted = families.map((family) => (generic.has(family) ? family : `"${family}"`));
  return quoted.length === 0 ? [] : [`--ng-own-${name}:${quoted.join(',')},`];
}
