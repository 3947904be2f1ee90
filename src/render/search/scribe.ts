/** The most units that one call makes a string of: more would not fit on the stack of every engine. */
const atOnce = 4096;

/** Writes a text unit by unit into memory that it keeps: strings put together would be a tree of millions of leaves. */
export class Scribe {
  #units = new Uint16Array(atOnce);
  #length = 0;

  /** Writes a UTF-16 unit. */
  unit(unit: number): void {
    if (this.#length === this.#units.length) this.#grow();
    this.#units[this.#length++] = unit;
  }

  /** Writes a code point. */
  character(point: number): void {
    if (point > 0xffff) {
      this.unit(0xd800 + ((point - 0x10000) >> 10));
      this.unit(0xdc00 + ((point - 0x10000) & 0x3ff));
      return;
    }
    this.unit(point);
  }

  /** Gives what was written, and begins anew. */
  take(): string {
    let text = '';
    for (let from = 0; from < this.#length; from += atOnce) {
      // Spread, an array of numbers would be made first.
      text += Reflect.apply(
        String.fromCharCode,
        null,
        this.#units.subarray(from, Math.min(this.#length, from + atOnce)),
      );
    }
    this.#length = 0;
    return text;
  }

  #grow(): void {
    const larger = new Uint16Array(this.#units.length * 2);
    larger.set(this.#units);
    this.#units = larger;
  }
}
