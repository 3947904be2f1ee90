/** A headline in the room that a card has for it. */
import type { Sharp } from '../sharp.js';
import { type Block, type Extent, measure, type Setting, set } from './text.js';

/** The room for a text, in pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** Sizes of type, the largest first. */
const sizes = [96, 84, 76, 68, 60, 54, 48, 44] as const;

const smallest = 44;

/** What is left of a headline that is too long even in the smallest size, each time, until it fits. */
const cut = 0.92;

/** The longest headline that is looked at, in characters. */
const longest = 400;

/** The size in which the length of a headline is found out. */
const trial = 24;

/** How wide even lines are, of the length that each would have if words could be broken anywhere; and the next try. */
const looseness = [1.06, 1.16] as const;

/**
 * Sets a headline as large as it fits, in lines that are about as long as one another. One that is too long is cut behind a
 * word, and ends in an ellipsis.
 */
export async function setHeadline(
  sharp: Sharp,
  headline: string,
  { room, ...setting }: Omit<Setting, 'size' | 'width'> & { readonly room: Room },
): Promise<Block> {
  const text = clip(headline, longest);
  const { width: length } = await measure(sharp, text, { ...setting, size: trial, width: trial * longest * 2 });
  for (const size of sizes) {
    const lines = Math.ceil((length * size) / trial / room.width);
    if (lines * size * 1.1 > room.height) continue;
    const fit = { setting: { ...setting, size }, room };
    const extent = await measure(sharp, text, { ...fit.setting, width: room.width });
    const width = (length * size) / trial / lines;
    if (extent.height <= room.height)
      return lines === 1 ? setPlain(sharp, text, fit) : setEven(sharp, text, { ...fit, extent, width });
  }
  return setCut(sharp, text, { setting: { ...setting, size: smallest }, room });
}

function setPlain(sharp: Sharp, text: string, { setting, room }: Fit): Promise<Block> {
  return set(sharp, text, { ...setting, width: room.width });
}

interface Fit {
  readonly setting: Omit<Setting, 'width'>;
  readonly room: Room;
}

/** Cuts a text until it fits. */
async function setCut(sharp: Sharp, text: string, { setting, room }: Fit): Promise<Block> {
  const look = { ...setting, width: room.width };
  for (let length = graphemes(text).length; length > 10; length = Math.floor(length * cut)) {
    const { height } = await measure(sharp, clip(text, length), look);
    if (height <= room.height) return set(sharp, clip(text, length), look);
  }
  return set(sharp, clip(text, 10), look);
}

/** A headline as it fits, how large it is with the longest lines, and how wide lines of one length would be. */
interface Even extends Fit {
  readonly extent: Extent;
  readonly width: number;
}

/** Makes lines about as long as one another, without making more of them: a last line of one word looks like a mistake. */
async function setEven(sharp: Sharp, text: string, { extent, width, ...fit }: Even): Promise<Block> {
  for (const loose of looseness) {
    const narrow = Math.round(width * loose);
    if (narrow >= fit.room.width) break;
    const block = await set(sharp, text, { ...fit.setting, width: narrow });
    if (block.height <= extent.height + fit.setting.size / 2 && block.width <= narrow) return block;
  }
  return setPlain(sharp, text, fit);
}

/** Shortens a text to so many characters, behind a word where it has blanks between words, and says so. */
export function clip(text: string, length: number): string {
  const all = graphemes(text);
  if (all.length <= length) return text;
  const kept = all.slice(0, Math.max(1, length - 1)).join('');
  const whole = kept.replace(/\s+\S*$/u, '');
  return `${(whole.length > kept.length * 0.7 ? whole : kept).replace(/[\s\p{P}]+$/u, '')}…`;
}

function graphemes(text: string): ReadonlyArray<string> {
  return [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].map(({ segment }) => segment);
}
