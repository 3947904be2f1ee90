/**
 * Text that was encoded twice: its UTF-8 was read as something else, and that was saved again. "Ã¤" was "ä", "鐨勮矾" was
 * "的路". It's looked for with care, since the same signs may be meant: a French paper writes "marché »", with bytes that
 * would be a Chinese character.
 */
import type { EncodingName } from '../../model/encodings.js';
import { utf8 } from './codec.js';
import { costsOf } from './costs.js';
import { type Misreading, misreadings } from './misreadings.js';
import { costOf } from './plausibility.js';

/** Text that was encoded twice. */
export interface Mojibake {
  /** Where it begins, in UTF-16 units. */
  readonly index: number;
  readonly found: string;
  /** What it probably was. */
  readonly meant: string;
  /** What its UTF-8 was read as. */
  readonly as: EncodingName;
}

/** Finds where a text was encoded twice; `null` where it wasn't. */
export async function findMojibake(text: string): Promise<Mojibake | null> {
  for (const misreading of misreadings) {
    if (!misreading.hint.test(text)) continue;
    const found = findLost(text, misreading) ?? (await findMisread(text, misreading));
    if (found !== null) return found;
  }
  return null;
}

function findLost(text: string, { as, lost }: Misreading): Mojibake | null {
  const index = text.indexOf(lost);
  return index === -1 ? null : { index, found: lost, meant: '\ufffd', as };
}

async function findMisread(text: string, { as, gain }: Misreading): Promise<Mojibake | null> {
  const { default: iconv } = await import('iconv-lite');
  for (const run of text.matchAll(/[^\0-\x7f\ufffd]+/g)) {
    const bytes = keepControls(iconv.encode(run[0], as), run[0]);
    const pieces =
      bytes.length === run[0].length ? piecesOf(run[0], bytes) : wholeOf(run[0], bytes, isInWord(text, run));
    const piece = pieces.find(({ index, found, meant }) => gainOf(text, run.index + index, { found, meant }) >= gain);
    if (piece !== undefined) return shown({ ...piece, index: run.index + piece.index, as });
  }
  return null;
}

/** A part of a run of characters beyond ASCII that may have been misread. */
type Piece = Omit<Mojibake, 'as'>;

/** One byte a character: each stretch of bytes that is UTF-8. Some of them must be no quotation mark. */
function piecesOf(run: string, bytes: Buffer): ReadonlyArray<Piece> {
  return [...bytes.toString('latin1').matchAll(sequences)]
    .map(({ index, 0: stretch }) => ({
      index,
      found: run.slice(index, index + stretch.length),
      meant: Buffer.from(stretch, 'latin1').toString('utf8'),
    }))
    .filter(({ found }) => /[^\u00a0«»‘’“”–—…]/.test(found.slice(1)));
}

const sequences = /(?:[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3})+/g;

/**
 * Two bytes a character: the run as a whole, where most of it is UTF-8, of the upper ranges as Chinese is; or a word in
 * another alphabet; or Latin letters within a word.
 */
function wholeOf(run: string, bytes: Buffer, inWord: boolean): ReadonlyArray<Piece> {
  const meant = bytes.toString('utf8').replace(/^\ufffd+|\ufffd+$/g, '');
  const upper = meant.match(/[\u0800-\ufffc]/g)?.length ?? 0;
  const other = meant.match(/[\u0080-\u07ff\ufffd]/g)?.length ?? 0;
  const isMeant = upper > 2 * other || alphabets.test(meant) || (inWord && /^\p{Script=Latin}+$/u.test(meant));
  return isMeant ? [{ index: 0, found: run, meant }] : [];
}

/** A word of one alphabet; two Chinese characters may make two letters by chance. */
const alphabets = /^(?:\p{Script=Cyrillic}{3,}|\p{Script=Greek}{3,}|\p{Script=Hebrew}{3,}|\p{Script=Arabic}{3,})$/u;

function isInWord(text: string, { 0: run, index }: RegExpExecArray): boolean {
  return /^[a-z]$/i.test(text.charAt(index - 1)) && /^[a-z]$/i.test(text.charAt(index + run.length));
}

/** Says how much likelier it is, in nats, that something else was meant. */
function gainOf(text: string, index: number, { found, meant }: Pick<Mojibake, 'found' | 'meant'>): number {
  const before = text.slice(Math.max(0, index - 1), index);
  const cost = (piece: string) => costOf(before + piece, costsOf(utf8)).total;
  return cost(found) - cost(meant);
}

/** Latin-1 has the controls at 0x80 to 0x9F where windows-1252 has quotation marks; text was misread as either. */
function keepControls(bytes: Buffer, run: string): Buffer {
  if (bytes.length !== run.length) return bytes;
  return Buffer.from(
    bytes.map((byte, index) => (/[\u0080-\u009f]/.test(run.charAt(index)) ? run.charCodeAt(index) : byte)),
  );
}

/** The most characters of text that are shown. */
const most = 12;

function shown(mojibake: Mojibake): Mojibake {
  const meant = mojibake.meant === '\ufeff' ? 'U+FEFF' : mojibake.meant.slice(0, most);
  return { ...mojibake, found: mojibake.found.slice(0, most), meant };
}
