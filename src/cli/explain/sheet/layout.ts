/** How wide the parts of a sheet are, in columns. */
export interface Layout {
  /** The whole sheet. */
  readonly width: number;
  /** The number of a line, with the mark of a doubt before it and the space behind. */
  readonly number: number;
  readonly copy: number;
  /** The space between copy and role. */
  readonly gap: number;
  /** The bar beside the percentage; 0 where there is no room. */
  readonly bar: number;
}

/** A sheet gets no wider: the eye must find from the copy to the role. */
const widest = 120;

/** From here on there is room for bars and for air. */
const roomy = 64;

/** The role, and the percentage behind it. */
const role = 9;
const percent = 6;

/**
 * Lays a sheet out.
 *
 * @param columns those of the terminal
 * @param lines how many lines the copy has
 */
export function layOut(columns: number, lines: number): Layout {
  const width = Math.min(columns, widest);
  const isRoomy = width >= roomy;
  const number = 1 + Math.max(isRoomy ? 3 : 2, String(lines).length) + (isRoomy ? 2 : 1);
  const gap = isRoomy ? 2 : 1;
  const bar = isRoomy ? 8 : 0;
  const judgement = gap + role + percent + (bar === 0 ? 0 : bar + 1);
  return { width, number, copy: Math.max(10, width - number - judgement), gap, bar };
}
