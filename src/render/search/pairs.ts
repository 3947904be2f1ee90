/** Multipliers that spread two code points over a table: the golden ratio's, and one of FNV's. */
const spread = 0x9e3779b1;
const prime = 0x01000193;

/** The slots of a new table, and the most that are kept of one when it is cleared. */
const fewest = 1 << 10;
const mostKept = 1 << 14;

/**
 * Numbers pairs of characters, from 0, in the order in which they are met: a table of open addressing over plain numbers,
 * since this is done for every character of every article, and a `Map` takes five times as long.
 */
export class Pairs {
  /** The number of the pair in each slot, plus one. */
  #slots = new Int32Array(fewest);
  #firsts = new Int32Array(fewest / 2);
  #seconds = new Int32Array(fewest / 2);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** Gives the number of a pair, as two code points. */
  numberOf(first: number, second: number): number {
    let slot = this.#slotOf(first, second);
    for (let held = this.#slots[slot] ?? 0; held !== 0; held = this.#slots[slot] ?? 0) {
      if (this.#firsts[held - 1] === first && this.#seconds[held - 1] === second) return held - 1;
      slot = (slot + 1) & (this.#slots.length - 1);
    }
    return this.#enter(slot, first, second);
  }

  firstOf(number: number): number {
    return this.#firsts[number] ?? 0;
  }

  secondOf(number: number): number {
    return this.#seconds[number] ?? 0;
  }

  /** Forgets all pairs. */
  clear(): void {
    this.#size = 0;
    if (this.#slots.length <= mostKept) {
      this.#slots.fill(0);
      return;
    }
    this.#slots = new Int32Array(fewest);
    this.#firsts = new Int32Array(fewest / 2);
    this.#seconds = new Int32Array(fewest / 2);
  }

  #slotOf(first: number, second: number): number {
    const mixed = Math.imul(Math.imul(first, prime) ^ second, spread);
    return (mixed ^ (mixed >>> 15)) & (this.#slots.length - 1);
  }

  #enter(slot: number, first: number, second: number): number {
    const number = this.#size++;
    this.#slots[slot] = number + 1;
    this.#firsts[number] = first;
    this.#seconds[number] = second;
    if (this.#size === this.#firsts.length) this.#grow();
    return number;
  }

  #grow(): void {
    this.#firsts = doubled(this.#firsts);
    this.#seconds = doubled(this.#seconds);
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let number = 0; number < this.#size; number++) {
      let slot = this.#slotOf(this.firstOf(number), this.secondOf(number));
      while (this.#slots[slot] !== 0) slot = (slot + 1) & (this.#slots.length - 1);
      this.#slots[slot] = number + 1;
    }
  }
}

function doubled(list: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(list.length * 2);
  larger.set(list);
  return larger;
}
