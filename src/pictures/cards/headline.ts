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

/** How often lines are tried narrower, to make them alike: to the 32nd part of the width. */
const tries = 5;

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
  const first = sizes.findIndex((size) => roughHeight(text, size, room.width) <= room.height);
  for (const size of first === -1 ? [] : sizes.slice(first)) {
    const fit = { setting: { ...setting, size }, room };
    const extent = await measure(sharp, text, { ...fit.setting, width: room.width });
    if (extent.height <= room.height) return setEven(sharp, text, { ...fit, extent });
  }
  return setCut(sharp, text, { setting: { ...setting, size: smallest }, room });
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

/** Makes lines as narrow as they can be without being more: a last line of one word looks like a mistake. */
async function setEven(sharp: Sharp, text: string, { setting, room, extent }: Fit & { readonly extent: Extent }) {
  const isOneLine = extent.height < 1.7 * setting.size;
  let [narrow, wide] = [room.width / 2, room.width];
  for (let tried = 0; !isOneLine && tried < tries; tried++) {
    const width = Math.round((narrow + wide) / 2);
    const next = await measure(sharp, text, { ...setting, width });
    const hasMoreLines = next.height > extent.height + setting.size / 2 || next.width > width;
    if (hasMoreLines) narrow = width;
    else wide = width;
  }
  return set(sharp, text, { ...setting, width: wide });
}

/** Reckons how high a text will be, rather too low than too high: letters of Chinese are twice as wide as others. */
function roughHeight(text: string, size: number, width: number): number {
  const wide = text.match(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]/gu,
  );
  const ems = (wide?.length ?? 0) + 0.4 * (text.length - (wide?.length ?? 0));
  return Math.ceil((ems * size) / width) * size * 1.1;
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
