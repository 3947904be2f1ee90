/** Colours: their contrast as WCAG 2.2 reckons it, and OKLCH, in which lightness moves and the hue stays. */

/** A colour in OKLCH: lightness from 0 to 1, chroma from 0 to about 0.37, hue in degrees. */
export interface Shade {
  readonly lightness: number;
  readonly chroma: number;
  readonly hue: number;
}

type Triple = readonly [number, number, number];

/** What WCAG 1.4.3 asks of text: a contrast of 4.5 to 1. */
export const leastContrast = 4.5;

/**
 * Reckons the contrast of two colours (WCAG 2.2, "contrast ratio").
 *
 * @param one a colour as #a3161b, and so is the other
 * @returns from 1, the same, to 21, black on white
 */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Gives the least contrast that a colour has with any of several grounds. */
export function contrastOn(colour: string, grounds: ReadonlyArray<string>): number {
  return Math.min(...grounds.map((ground) => contrast(colour, ground)));
}

/**
 * Finds the colour that has a contrast with all grounds: the same hue, its lightness moved as little as can be.
 *
 * @param colour as #a3161b, or in OKLCH
 * @param ask the grounds, and the contrast with each of them that is wanted
 * @returns the colour itself where it is good; `null` where none has that contrast
 */
export function nearestReadable(
  colour: string | Shade,
  ask: Readonly<{ grounds: ReadonlyArray<string>; ratio: number }>,
) {
  const shade = typeof colour === 'string' ? shadeOf(colour) : colour;
  const given = typeof colour === 'string' ? colour.toLowerCase() : hexOf(shade);
  if (contrastOn(given, ask.grounds) >= ask.ratio) return given;
  for (let step = 1; step <= steps; step++) {
    const moved = [-step, step].map((by) => shade.lightness + by / steps).filter((at) => at >= 0 && at <= 1);
    const hexes = moved.map((lightness) => hexOf({ ...shade, lightness }));
    const good = hexes.find((hex) => contrastOn(hex, ask.grounds) >= ask.ratio);
    if (good !== undefined) return good;
  }
  return null;
}

/** How finely lightness is moved. */
const steps = 500;

/** Relative luminance (WCAG 2.2), from 0 for black to 1 for white. */
function luminance(hex: string): number {
  const [red, green, blue] = linearOf(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linearOf(hex: string): Triple {
  const at = (start: number) => linear(Number.parseInt(hex.slice(start, start + 2), 16) / 255);
  return [at(1), at(3), at(5)];
}

function linear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

function gamma(part: number): number {
  return part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055;
}

/** Gives a colour in OKLCH (Björn Ottosson's Oklab, as CSS Color 4 has it). */
export function shadeOf(hex: string): Shade {
  const [l, m, s] = times(toCone, linearOf(hex)).map(Math.cbrt);
  const [lightness, a, b] = times(toLab, [l ?? 0, m ?? 0, s ?? 0]);
  return { lightness, chroma: Math.hypot(a, b), hue: (Math.atan2(b, a) * 180) / Math.PI };
}

/** Gives a colour as #a3161b. Where no screen shows it, its chroma is taken down until one does. */
export function hexOf({ lightness, chroma, hue }: Shade): string {
  for (let part = 100; part > 0; part -= 1) {
    const parts = linearParts({ lightness, chroma: (chroma * part) / 100, hue });
    if (parts.every((each) => each >= -tolerance && each <= 1 + tolerance)) return written(parts);
  }
  return written(linearParts({ lightness, chroma: 0, hue }));
}

/** How far a part of a colour may be outside of what screens show: less than they can tell. */
const tolerance = 0.0005;

function linearParts({ lightness, chroma, hue }: Shade): Triple {
  const angle = (hue * Math.PI) / 180;
  const [l, m, s] = times(fromLab, [lightness, chroma * Math.cos(angle), chroma * Math.sin(angle)]);
  return times(fromCone, [l ** 3, m ** 3, s ** 3]);
}

function written(parts: Triple): string {
  const bytes = parts.map((part) => Math.round(255 * gamma(Math.min(1, Math.max(0, part)))));
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

type Matrix = readonly [Triple, Triple, Triple];

function times([first, second, third]: Matrix, by: Triple): Triple {
  const row = (each: Triple) => each[0] * by[0] + each[1] * by[1] + each[2] * by[2];
  return [row(first), row(second), row(third)];
}

const toCone: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const toLab: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];
const fromLab: Matrix = [
  [1, 0.3963377774, 0.2158037573],
  [1, -0.1055613458, -0.0638541728],
  [1, -0.0894841775, -1.291485548],
];
const fromCone: Matrix = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
];
