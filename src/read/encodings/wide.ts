/** UTF-16 without a byte order mark, which shows by its NULs: a half of each space, digit and line end is one. */
import { isUtf8 } from 'node:buffer';
import type { EncodingName } from '../../model/encodings.js';
import { codecOf } from './codec.js';
import { costsOf } from './costs.js';
import { isOf } from './kinds.js';
import { costOf } from './plausibility.js';
import { isBearable } from './reading.js';
import { controls } from './suspects.js';

/** The most bytes that are looked at. */
const limit = 4096;

/** How many characters of a text may mean nothing, or show that a byte is missing, in parts of all. */
const tolerance = { broken: 0.02, shifted: 0.03 } as const;

/** The least part of NULs in UTF-16 that would be UTF-8 without other controls: Latin letters have one in two bytes. */
const leastNuls = 0.2;

/** Finds which UTF-16 bytes with NULs are in; `null` where they are no text. */
export async function readWide(bytes: Buffer): Promise<EncodingName | null> {
  const start = bytes.subarray(0, limit);
  if (isUtf8(bytes) && isPlainButForNuls(start)) return null;
  const readings = await Promise.all((['utf-16le', 'utf-16be'] as const).map((name) => read(name, start)));
  const [likeliest] = readings.filter((reading) => reading !== null).sort((a, b) => a.cost - b.cost);
  return likeliest?.name ?? null;
}

function isPlainButForNuls(bytes: Buffer): boolean {
  const nuls = bytes.reduce((count, byte) => (byte === 0 ? count + 1 : count), 0);
  return nuls < leastNuls * bytes.length && bytes.toString('utf8').replaceAll('\0', '').search(controls) === -1;
}

async function read(name: EncodingName, bytes: Buffer): Promise<{ name: EncodingName; cost: number } | null> {
  const codec = await codecOf(name);
  const text = codec.decodeStart(bytes);
  const characters = [...text];
  const broken = characters.filter((character) => isOf(character, ['broken'])).length;
  const shifted = characters.filter(isShifted).length;
  if (broken > tolerance.broken * characters.length || shifted > 1 + tolerance.shifted * characters.length) return null;
  return isBearable(codec, { bytes, whole: false }) ? { name, cost: costOf(text, costsOf(codec)).total } : null;
}

/** Says whether a character is what a Latin letter becomes when a byte before it is missing; few others end in a NUL. */
function isShifted(character: string): boolean {
  return (character.codePointAt(0) ?? 0) % 0x100 === 0 && !/[一最言退\u3000]/.test(character);
}
