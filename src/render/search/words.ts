/** The first number of FNV-1a, and its factor. */
const offset = 0x811c9dc5 | 0;
const prime = 0x01000193;

/** What a word's units sum up to before its first. */
export const noSum = offset;

/** Adds a unit to the sum of those before it: FNV-1a over UTF-16 units. The script of the search page sums up the same. */
export function addUnit(sum: number, unit: number): number {
  return Math.imul(sum ^ unit, prime);
}

/** Sums up the units of a word. */
export function sumOf(word: string): number {
  let sum = noSum;
  for (let at = 0; at < word.length; at++) sum = addUnit(sum, word.charCodeAt(at));
  return sum;
}

/** A word where it stands in a text: from one unit to before another, and what its units sum up to. */
export interface Stretch {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly sum: number;
}

/** The slots of a new table, and the most that are kept of one when it is cleared. */
const fewest = 1 << 10;
const mostKept = 1 << 18;

/** From here on a slice of a text is no copy for V8: it keeps the whole text. */
const sliced = 13;

/**
 * Numbers words, from 0, in the order in which they are met. A word is looked up where it stands in a text: with a `Map` it
 * would have to be cut out first, which takes several times as long.
 */
export class Words {
  /** The number of the word in each slot, plus one. */
  #slots = new Int32Array(fewest);
  #sums: number[] = [];
  #words: string[] = [];

  get size(): number {
    return this.#words.length;
  }

  textOf(number: number): string {
    return this.#words[number] ?? '';
  }

  /** Gives the number of a word. */
  numberAt(stretch: Stretch): number {
    const { text, from, to, sum } = stretch;
    let slot = this.#slotOf(sum);
    for (let held = this.#slots[slot] ?? 0; held !== 0; held = this.#slots[slot] ?? 0) {
      if (this.#sums[held - 1] === sum && isAt(this.#words[held - 1] ?? '', stretch)) return held - 1;
      slot = (slot + 1) & (this.#slots.length - 1);
    }
    const word = text.slice(from, to);
    return this.#enter(word.length < sliced ? word : Array.from(word).join(''), sum, slot);
  }

  /** Gives the number of a word that stands alone. */
  numberOf(word: string): number {
    return this.numberAt({ text: word, from: 0, to: word.length, sum: sumOf(word) });
  }

  /** Forgets all words. */
  clear(): void {
    this.#sums = [];
    this.#words = [];
    if (this.#slots.length > mostKept) this.#slots = new Int32Array(fewest);
    else this.#slots.fill(0);
  }

  #slotOf(sum: number): number {
    return (sum ^ (sum >>> 15)) & (this.#slots.length - 1);
  }

  #enter(word: string, sum: number, slot: number): number {
    this.#sums.push(sum);
    const size = this.#words.push(word);
    this.#slots[slot] = size;
    if (size * 2 > this.#slots.length) this.#grow();
    return size - 1;
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (const [number, sum] of this.#sums.entries()) {
      let slot = this.#slotOf(sum);
      while (this.#slots[slot] !== 0) slot = (slot + 1) & (this.#slots.length - 1);
      this.#slots[slot] = number + 1;
    }
  }
}

function isAt(word: string, { text, from, to }: Stretch): boolean {
  if (word.length !== to - from) return false;
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(from + at)) return false;
  return true;
}
