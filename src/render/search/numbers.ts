/** A list of whole numbers that grows, and takes four bytes a number: an archive has tens of millions of them. */
export class Numbers {
  #room = new Int32Array(1 << 10);
  length = 0;

  push(value: number): void {
    if (this.length === this.#room.length) this.#grow();
    this.#room[this.length++] = value;
  }

  at(index: number): number {
    return this.#room[index] ?? 0;
  }

  set(index: number, value: number): void {
    this.#room[index] = value;
  }

  #grow(): void {
    const larger = new Int32Array(this.#room.length * 2);
    larger.set(this.#room);
    this.#room = larger;
  }
}
