import { fold } from './fold.js';
import { stem } from './stem.js';
import { type Stretch, Words } from './words.js';

/** The longest word that is told from others, in UTF-16 units. */
const longest = 40;

/** The most words that are remembered from one story to the next. */
const most = 1 << 16;

/**
 * The words that were met lately, each with the number of its stem: a word is folded and stemmed once. The stem depends on
 * nothing but the word, so it doesn't matter what is remembered.
 */
export class Lexicon {
  /** Words as they are written, and the number of the stem of each. */
  #forms = new Words();
  #ofForms: number[] = [];
  #stems = new Words();
  /** In which story, counted from 1, each stem was met last. */
  #met: number[] = [];
  #story = 0;

  /** Begins with a story. All numbers are forgotten then where they have become too many. */
  begin(): void {
    this.#story += 1;
    if (this.#forms.size < most) return;
    this.#forms.clear();
    this.#ofForms = [];
    this.#stems.clear();
    this.#met = [];
  }

  /** Gives the number of the stem of a word, as `Words` does of the word. */
  numberAt(stretch: Stretch): number {
    const form = this.#forms.numberAt(stretch);
    const known = this.#ofForms[form];
    if (known !== undefined) return known;
    const word = stretch.text.slice(stretch.from, stretch.to);
    const number = this.#stems.numberOf(stem(fold(word).slice(0, longest)));
    this.#ofForms[form] = number;
    return number;
  }

  stemOf(number: number): string {
    return this.#stems.textOf(number);
  }

  /** Says once a story that a stem is new in it. */
  isNew(number: number): boolean {
    if (this.#met[number] === this.#story) return false;
    this.#met[number] = this.#story;
    return true;
  }
}
