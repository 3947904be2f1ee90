/** Which letters the fonts of this machine have. */
import type { Sharp } from '../sharp.js';
import { escapeMarkup } from './text.js';

/** Finds out what can be drawn here. */
export interface Letters {
  /** Gives the letters and signs of a text that no font has, each once. */
  missing(text: string): Promise<ReadonlyArray<string>>;
}

/** What Pango draws in place of a letter that no font has is a frame with the letter's number: of four digits, or of six. */
const never = ['\uffff', '\u{10ffff}'] as const;

/** Letters, digits and signs, also those that nobody knows; marks stand on letters, and what isn't seen needs no font. */
const seen = /[\p{L}\p{N}\p{P}\p{S}\p{Co}\p{Cn}]/gu;

/** Says whether there is anything in a text that can be seen. */
export function isSeen(text: string): boolean {
  return text.match(seen) !== null;
}

/** Looks at letters as they are asked for, and at each once. */
export function makeLetters(sharp: Sharp): Letters {
  const known = new Map<string, Promise<boolean>>();
  const frames = Promise.all(never.map((letter) => draw(sharp, letter)));
  const has = async (letter: string) => {
    const [drawn, drawnNever] = [await draw(sharp, letter), await frames];
    return drawn !== null && !drawnNever.some((frame) => frame !== null && isFramed(drawn, frame));
  };
  return {
    async missing(text) {
      const lacking: string[] = [];
      for (const letter of new Set(text.match(seen))) {
        const asked = known.get(letter) ?? has(letter);
        known.set(letter, asked);
        if (!(await asked)) lacking.push(letter);
      }
      return lacking;
    },
  };
}

/** A letter as it is drawn, a byte a pixel. */
interface Drawn {
  readonly pixels: Buffer;
  readonly width: number;
  readonly height: number;
}

async function draw(sharp: Sharp, letter: string): Promise<Drawn | null> {
  try {
    const text = { text: escapeMarkup(letter), font: 'sans 40' };
    const { data, info } = await sharp({ text }).extractChannel(0).raw().toBuffer({ resolveWithObject: true });
    return { pixels: data, width: info.width, height: info.height };
  } catch {
    return null;
  }
}

/** Says whether a letter fills the frame, and has the frame around it. */
function isFramed({ pixels, width, height }: Drawn, frame: Drawn): boolean {
  if (width !== frame.width || height !== frame.height) return false;
  for (let at = 0; at < pixels.length; at++) {
    const [x, y] = [at % width, Math.floor(at / width)];
    const isEdge = x === 0 || y === 0 || x === width - 1 || y === height - 1;
    if (isEdge && pixels[at] !== frame.pixels[at]) return false;
  }
  return true;
}
