/** What can be said of a paper's look before a page is made: whether its colour can be read, and where its logo goes. */
import { contrastOn, leastContrast, nearestReadable } from './colour.js';
import { type OutputPath, outputPath } from './names.js';

/** What the theme's words stand on, the page and its tinted boxes: `--ng-bg` and `--ng-surface` of `assets/news.css`. */
export const grounds = {
  light: ['#ffffff', '#f6f4ef'],
  dark: ['#141312', '#1f1d1b'],
} as const satisfies Readonly<Record<string, ReadonlyArray<string>>>;

/** Where the paper's colour and fonts are published. */
export const paperStyles = outputPath('assets/paper.css');

/** Pictures that a logo may be, by the endings of their names. */
export const logoEndings = ['svg', 'png', 'webp', 'avif', 'jpg', 'jpeg', 'gif'] as const;

/**
 * Says what is wrong with the paper's colour.
 *
 * @param accent as #a3161b
 * @returns with the nearest colour that can be read, to stand behind the key; `null` where it can be read itself
 */
export function unreadable(accent: string): string | null {
  const has = contrastOn(accent, grounds.light);
  if (has >= leastContrast) return null;
  const better = nearestReadable(accent, { grounds: grounds.light, ratio: leastContrast });
  const shown = Math.floor(has * 100) / 100;
  return `must have a contrast of ${leastContrast} to 1 with the page (WCAG 2.2), and ${accent} has ${shown}; the nearest that has is ${better}`;
}

/** Says where a logo is published; `null` where there is none, or no picture that browsers show. */
export function logoPath({ logo }: { readonly logo?: string | undefined }): OutputPath | null {
  const given = /\.([^./\\]+)$/.exec(logo ?? '')?.[1]?.toLowerCase();
  const ending = logoEndings.find((each) => each === given);
  return ending === undefined ? null : outputPath(`assets/logo.${ending}`);
}
