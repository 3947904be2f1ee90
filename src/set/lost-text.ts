/** A text that was in the cache a moment ago and can't be had any more: its file is damaged, or somebody deleted it. */
export class LostText extends Error {
  /** @param source whose text it was */
  constructor(source: string) {
    super(`The text of ${source} is gone from the cache`);
    this.name = 'LostText';
  }
}
