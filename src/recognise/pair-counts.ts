/** The slots of a new table: a power of two. */
const fewest = 1 << 10;

/** The most slots that are kept from one article to the next. */
const mostKept = 1 << 14;

const spread = 0x9e3779b1;

/**
 * Counts whole numbers from 0 on in the order in which they are met: a table of open addressing, since this runs over every
 * character of every article, and a `Map` takes several times as long.
 */
export class PairCounts {
  /** The place in the lists of the number in each slot, plus one. */
  #slots = new Int32Array(fewest);
  #numbers = new Int32Array(fewest / 2);
  #counts = new Int32Array(fewest / 2);
  #size = 0;

  /** Adds to the count of a number. */
  add(number: number, times: number): void {
    let slot = this.#slotOf(number);
    for (let held = this.#slots[slot] ?? 0; held !== 0; held = this.#slots[slot] ?? 0) {
      if (this.#numbers[held - 1] === number) {
        this.#counts[held - 1] = (this.#counts[held - 1] ?? 0) + times;
        return;
      }
      slot = (slot + 1) & (this.#slots.length - 1);
    }
    this.#numbers[this.#size] = number;
    this.#counts[this.#size++] = times;
    this.#slots[slot] = this.#size;
    if (this.#size === this.#numbers.length) this.#grow();
  }

  /** Lists the numbers that were met as often as that, or more often, each with its count. */
  atLeast(times: number): ReadonlyArray<readonly [number: number, count: number]> {
    const found: Array<readonly [number, number]> = [];
    for (let at = 0; at < this.#size; at++) {
      const count = this.#counts[at] ?? 0;
      if (count >= times) found.push([this.#numbers[at] ?? 0, count]);
    }
    return found;
  }

  /** Forgets all counts. */
  clear(): void {
    this.#size = 0;
    if (this.#slots.length <= mostKept) this.#slots.fill(0);
    else this.#makeRoom(fewest);
  }

  #slotOf(number: number): number {
    const mixed = Math.imul(number, spread);
    return (mixed ^ (mixed >>> 15)) & (this.#slots.length - 1);
  }

  #makeRoom(slots: number): void {
    this.#slots = new Int32Array(slots);
    this.#numbers = new Int32Array(slots / 2);
    this.#counts = new Int32Array(slots / 2);
  }

  #grow(): void {
    const [numbers, counts] = [this.#numbers, this.#counts];
    this.#makeRoom(this.#slots.length * 2);
    this.#numbers.set(numbers);
    this.#counts.set(counts);
    for (let at = 0; at < this.#size; at++) {
      let slot = this.#slotOf(numbers[at] ?? 0);
      while (this.#slots[slot] !== 0) slot = (slot + 1) & (this.#slots.length - 1);
      this.#slots[slot] = at + 1;
    }
  }
}
