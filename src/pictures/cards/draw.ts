/** How a social card looks: a page of the paper, with its colour across the top, the desk, the headline, and whose it is. */
import { nearestReadable } from '../../model/colour.js';
import type { CardWords } from '../../model/picture.js';
import type { Sharp } from '../sharp.js';
import { familiesFor } from './fonts.js';
import { clip, setHeadline } from './headline.js';
import { fill, makeSheet, print } from './sheet.js';
import { type Block, type Setting, set } from './text.js';

/** What a card's pixels are, in width and height: what Facebook and X show without cutting. */
export const cardSize = { width: 1200, height: 630 } as const;

const margin = 80;
const inner = cardSize.width - 2 * margin;

/** Where things stand, in pixels from the top: bands and lines, and the middles of lines of text. */
const places = { band: 24, desk: 100, headline: 156, rule: 524, foot: 574 } as const;

/** Colours of the theme's light page. */
const colours = { page: '#ffffff', ink: '#1b1a18', quiet: '#66625b', rule: '#d8d3c9' } as const;

/** What is put on a card, and where. */
interface Placed extends Block {
  readonly left: number;
  readonly top: number;
}

/**
 * Draws a card.
 *
 * @returns a PNG
 * @throws Error where it can't be drawn
 */
export async function drawCard(sharp: Sharp, words: CardWords): Promise<Buffer> {
  const sheet = makeSheet(cardSize, colours.page);
  fill(sheet, { left: 0, top: 0, width: cardSize.width, height: places.band }, words.accent);
  fill(sheet, { left: margin, top: places.rule, width: inner, height: 2 }, colours.rule);
  for (const block of [...(await furniture(sharp, words)), await headline(sharp, words)]) print(sheet, block, block);
  const page = sharp(sheet.pixels, { raw: { ...cardSize, channels: 3 } });
  return page.png({ palette: true, colours: 64, effort: 1, compressionLevel: 6, dither: 0 }).toBuffer();
}

/** The headline, in the middle of its room where it doesn't fill it. */
async function headline(sharp: Sharp, words: CardWords): Promise<Placed> {
  const { language, direction, fonts } = words;
  const families = [...fonts, ...familiesFor(language)];
  const room = { width: inner, height: places.rule - places.headline - 32 };
  const look = { families, weight: 'bold', colour: colours.ink, language, direction } as const;
  const block = await setHeadline(sharp, words.headline, { ...look, room });
  const top = places.headline + Math.round((room.height - block.height) / 3);
  return { ...block, top, left: start(block, direction) };
}

/** The desk above the headline, and below it the paper and the day, at the two ends of a line. */
async function furniture(sharp: Sharp, words: CardWords): Promise<ReadonlyArray<Placed>> {
  const { desk, paper, date, direction } = words;
  const accent = nearestReadable(words.accent, { grounds: [colours.page], ratio: 4.5 }) ?? colours.ink;
  const line = (text: string, look: Look) => setLine(sharp, text, { ...look, words });
  const placed: Placed[] = [];
  const place = (block: Block | null, middle: number, isAtEnd = false) => {
    if (block === null) return;
    const from = isAtEnd ? end(block, direction) : start(block, direction);
    placed.push({ ...block, left: from, top: Math.round(middle - block.height / 2) });
  };
  if (desk !== null) place(await line(desk, { size: 36, weight: 'bold', colour: accent, width: inner }), places.desk);
  const day =
    date === null ? null : await line(date, { size: 28, weight: 'normal', colour: colours.quiet, width: 400 });
  const left = inner - (day === null ? 0 : day.width + margin);
  place(await line(paper, { size: 34, weight: 'bold', colour: colours.ink, width: left }), places.foot);
  place(day, places.foot, true);
  return placed;
}

type Look = Pick<Setting, 'size' | 'weight' | 'colour' | 'width'>;

/** Sets a text in one line; what is too long for it ends in an ellipsis. */
async function setLine(sharp: Sharp, text: string, { words, ...look }: Look & { readonly words: CardWords }) {
  const { language, direction } = words;
  const setting = { ...look, families: ['sans'], language, direction };
  for (let length = Math.min(text.length, 120); length > 0; length = Math.floor(length * 0.9)) {
    const block = await set(sharp, clip(text, length), setting);
    if (block.height < 1.7 * look.size && block.width <= look.width) return block;
  }
  return null;
}

function start({ width }: Block, direction: CardWords['direction']): number {
  return direction === 'ltr' ? margin : cardSize.width - margin - width;
}

function end(block: Block, direction: CardWords['direction']): number {
  return start(block, direction === 'ltr' ? 'rtl' : 'ltr');
}
