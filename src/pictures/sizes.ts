import type { Wanted } from './encoder.js';
import type { Header } from './header.js';
import type { Encoding } from './kinds.js';

/** What is made of one picture. */
export interface Sizes {
  /** The largest file, in the picture's own format. */
  readonly main: Wanted;
  readonly others: ReadonlyArray<Wanted>;
}

/** A use of pictures, and the sizes and formats that it wants. */
export interface Plan {
  /** Part of the names of finished pictures; empty for the usual use. */
  readonly name: string;
  /** Plans what is made with an encoder. */
  sizes(header: Header): Sizes;
}

/** Widths in pixels: of a card, a telephone, a column of text on a fine screen, a wide window. */
const widths = [400, 800, 1280, 1920] as const;

/** The widest that is published. */
const widest = 2400;

/** Pictures of stories: their own format, and two that are smaller where readers' devices know them. */
export const forStories: Plan = {
  name: '',
  sizes({ kind, width, height }) {
    const at = (to: number, as: Encoding): Wanted => ({
      width: to,
      height: Math.max(1, Math.round((height * to) / width)),
      as,
    });
    const full = Math.min(width, widest);
    const smaller = widths.filter((each) => each < full);
    const own = kind.as === 'webp' ? [] : smaller.map((each) => at(each, kind.as));
    const modern = (['webp', 'avif'] as const).flatMap((as) =>
      [...smaller, ...(as === kind.as ? [] : [full])].map((each) => at(each, as)),
    );
    return { main: at(full, kind.as), others: [...own, ...modern] };
  },
};

/** The sides of portraits: as they are shown, and on a fine screen. */
const sides = [96, 192] as const;

/** Portraits: small squares, cut out of the middle. */
export const forPortraits: Plan = {
  name: 'portrait-',
  sizes({ kind, width, height }) {
    const least = Math.min(width, height);
    const square = (side: number, as: Encoding): Wanted => ({ width: side, height: side, as });
    const [largest = least, ...smaller] = [...new Set(sides.map((side) => Math.min(side, least)))].toReversed();
    const others = [
      ...smaller.map((side) => square(side, kind.as)),
      ...(kind.as === 'webp' ? [] : [...smaller, largest].map((side) => square(side, 'webp'))),
    ];
    return { main: square(largest, kind.as), others };
  },
};

/** The sizes of a picture that can't be encoded: its own. */
export function onlySize({ kind, width, height }: Header): Sizes {
  return { main: { width, height, as: kind.as }, others: [] };
}
