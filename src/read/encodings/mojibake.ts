/**
 * Text that was encoded twice: its UTF-8 was read as something else, and that was saved again. "Ã¤" was "ä", "鐨勮矾" was
 * "的路". It's looked for with care, since the same signs may be meant: a French paper writes "marché »", with bytes that
 * would be a Chinese character.
 */
import type { EncodingName } from '../../model/encodings.js';
import { utf8 } from './codec.js';
import { costsOf } from './costs.js';
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

interface Misreading {
  readonly as: EncodingName;
  /** What every text has that was misread so, and hardly another. */
  readonly hint: RegExp;
  /** What a replacement character becomes, which tells nothing of what was lost. */
  readonly lost: string;
  /** How much likelier the text must be that was meant, in nats. */
  readonly gain: number;
}

/** The ways to misread UTF-8 that are met. */
const misreadings: ReadonlyArray<Misreading> = [
  {
    as: 'windows-1252',
    // The first byte of a character, and behind it one that stands there by no habit of writing, as a quotation mark might.
    hint: /[Â-ß][\u0080-\u009f¡-ª¬-º¼-¿€‚ƒ„†‡ˆ‰Š‹ŒŽ•˜™š›œžŸ]|[à-ï][\u00a0«»‘’“”–—…]?[\u0080-\u009f¡-ª¬-º¼-¿€‚ƒ„†‡ˆ‰Š‹ŒŽ•˜™š›œžŸ]/,
    lost: 'ï¿½',
    gain: 6.3,
  },
  { as: 'windows-1251', hint: /(?:[РС][\u00a0-»ЂЃѓЉЊЌЋЏђљњќћџЎўЈҐЁЄЇІіґёєјЅѕї€‚„…†‡‰‹‘’“”•–—™›№]){2}/, lost: 'пїЅ', gain: 12 },
  { as: 'gb18030', hint: /[锛銆鈥鐨锟]/, lost: '锟斤拷', gain: 12 },
  { as: 'shift_jis', hint: /[縺繧繝]/, lost: '�ｿｽ', gain: 12 },
  { as: 'big5', hint: /[嚗銝嚙]/, lost: '嚙踝蕭', gain: 12 },
  { as: 'euc-kr', hint: /占쏙옙/, lost: '占쏙옙', gain: 12 },
];

const hints = new RegExp(misreadings.map(({ hint }) => hint.source).join('|'));

/** Says at one look whether a text may have been encoded twice. */
export function mayBeMojibake(text: string): boolean {
  return hints.test(text);
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

async function findMisread(text: string, misreading: Misreading): Promise<Mojibake | null> {
  const { default: iconv } = await import('iconv-lite');
  for (const run of text.matchAll(/[^\0-\x7f\ufffd]+/g)) {
    const bytes = iconv.encode(run[0], misreading.as);
  }
  return null;
}
