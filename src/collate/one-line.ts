/** Fields of one line, which stand in lists, titles and addresses of other pages than the article's own. */
import type { Byline, Person, Summary } from '../model/article.js';

/** What ends a line somewhere. */
const breaks = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;

/**
 * What reaches beyond the text that it stands in, or hides text in it: controls, embeddings and overrides of direction,
 * annotations, marks of byte order, and tags that no flag is made of.
 */
const reaching =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is there to take out.
  /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\ufeff\ufff9-\ufffb]|(?<!\u{1f3f4}[\u{e0020}-\u{e007e}]*)[\u{e0000}-\u{e007f}]/gu;

const isolates = /[\u2066-\u2069]/gu;

/**
 * Makes a text fit to stand in one line anywhere. Joiners, marks of direction and isolates that are closed, which many
 * scripts are written with, stay.
 *
 *     `Lamps\u2028lit \u202eagain`   → `Lamps lit again`
 */
export function oneLine(text: string): string {
  const line = text.replace(breaks, ' ').replace(reaching, '');
  return isClosed(line) ? line : line.replace(isolates, '');
}

/** Says whether each isolate of a text ends in it. */
function isClosed(text: string): boolean {
  let open = 0;
  for (const [mark] of text.matchAll(isolates)) {
    open += mark === '\u2069' ? -1 : 1;
    if (open < 0) return false;
  }
  return open === 0;
}

/** Makes the fields of an article fit that stand in one line. Its dateline, which is found again in its text, stays. */
export function withOneLineFields<Article extends Summary>(article: Article): Article {
  const { kicker, headline, deck, byline, dateLine, desk, lede } = article;
  return {
    ...article,
    kicker: orNull(kicker),
    headline: oneLine(headline),
    deck: orNull(deck),
    byline: byline === null ? null : ofByline(byline),
    dateLine: orNull(dateLine),
    desk: orNull(desk),
    lede: oneLine(lede),
  };
}

function ofByline({ text, people }: Byline): Byline {
  return { text: oneLine(text), people: people.map(ofPerson) };
}

function ofPerson({ name, role, outlet }: Person): Person {
  return { name: oneLine(name), role: orNull(role), outlet: orNull(outlet) };
}

function orNull(text: string | null): string | null {
  return text === null ? null : oneLine(text);
}
