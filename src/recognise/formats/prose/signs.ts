/** What may be more than text; an exclamation mark only counts before a bracket. */
const signs = /[\0\t\\`*_[\]<&]/g;

/** Finds the signs of Markdown in a document, and looks at none of its text twice. */
export class Signs {
  readonly #document: string;
  #asked = 0;
  #found = -1;

  constructor(document: string) {
    this.#document = document;
  }

  /** Finds the first sign that stands at an offset or after it; `Infinity` where there is none. */
  from(offset: number): number {
    if (offset >= this.#asked && offset <= this.#found) return this.#found;
    signs.lastIndex = offset;
    this.#asked = offset;
    this.#found = signs.exec(this.#document)?.index ?? Number.POSITIVE_INFINITY;
    return this.#found;
  }
}
