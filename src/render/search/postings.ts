import { writeNumber, writePlaces } from './digits.js';
import { Numbers } from './numbers.js';
import { heavyCount, placeCount, rankOf } from './places.js';
import { Scribe } from './scribe.js';

const placeBits = (1 << placeCount) - 1;

const fullStop = 0x2e;

/**
 * The stories that terms stand in. A posting is eight bytes: its story and its places in one number, and in the other the
 * posting of the same term before it.
 */
export class Postings {
  #cells = new Numbers();
  #before = new Numbers();
  /** The last posting of each term, plus one. */
  #last = new Numbers();
  #found = new Numbers();
  #scribe = new Scribe();

  /**
   * Notes that a term stands in a story. Stories come in their order; what is noted of the latest is put together.
   *
   * @param term the term's number; new ones are given in order, from 0
   * @param story its number: two million and more don't fit
   * @returns whether the term is new
   */
  add(term: number, story: number, places: number): boolean {
    const last = term < this.#last.length ? this.#last.at(term) : 0;
    const cell = last === 0 ? -1 : this.#cells.at(last - 1);
    if (last !== 0 && cell >>> placeCount === story) {
      this.#cells.set(last - 1, cell | places);
      return false;
    }
    this.#cells.push((story << placeCount) | places);
    this.#before.push(last);
    if (term < this.#last.length) this.#last.set(term, this.#cells.length);
    else this.#last.push(this.#cells.length);
    return last === 0;
  }

  /** Writes the stories of a pair: for each the distance from the one before, and its places. */
  writePlaced(term: number): string {
    this.#collect(term);
    let before = 0;
    for (let at = this.#found.length - 1; at >= 0; at--) {
      const cell = this.#found.at(at);
      writeNumber((cell >>> placeCount) - before, this.#scribe);
      writePlaces(cell & placeBits, this.#scribe);
      before = cell >>> placeCount;
    }
    return this.#scribe.take();
  }

  /**
   * Writes the stories of a word as their distances: those where it stands in the rest, behind a full stop those where it
   * stands in the lede, then the deck, then the headline. Lists at the end that are empty aren't there.
   */
  writeRanked(term: number): string {
    let left = this.#collect(term);
    for (let rank = heavyCount; left > 0; rank--) {
      left -= this.#writeRank(rank);
      if (left > 0) this.#scribe.unit(fullStop);
    }
    return this.#scribe.take();
  }

  /** @returns how many there are */
  #writeRank(rank: number): number {
    let count = 0;
    let before = 0;
    for (let at = this.#found.length - 1; at >= 0; at--) {
      const cell = this.#found.at(at);
      if (rankOf(cell & placeBits) !== rank) continue;
      writeNumber((cell >>> placeCount) - before, this.#scribe);
      before = cell >>> placeCount;
      count += 1;
    }
    return count;
  }

  /** Finds the postings of a term, the latest first. */
  #collect(term: number): number {
    this.#found.length = 0;
    for (let at = this.#last.at(term); at !== 0; at = this.#before.at(at - 1)) this.#found.push(this.#cells.at(at - 1));
    return this.#found.length;
  }
}
