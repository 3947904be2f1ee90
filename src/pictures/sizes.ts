import type { Wanted } from './encoder.js';
import type { Header } from './header.js';
import type { Encoding } from './kinds.js';

/** Widths in pixels: of a card, a telephone, a column of text on a fine screen, a wide window. */
const widths = [400, 800, 1280, 1920] as const;

/** The widest that is published. */
const widest = 2400;

/** What is made of one picture. */
export interface Sizes {
  /** The largest file, in the picture's own format. */
  readonly main: Wanted;
  readonly others: ReadonlyArray<Wanted>;
}

/** Plans the sizes and formats of a picture: its own, and two that are smaller where readers' devices know them. */
export function planSizes({ kind, width, height }: Header): Sizes {
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
}

/** The sizes of a picture that can't be encoded: its own. */
export function onlySize({ kind, width, height }: Header): Sizes {
  return { main: { width, height, as: kind.as }, others: [] };
}
