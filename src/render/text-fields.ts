/** What a template may show of a story, and of the site: told from its source, and rather too much than too little. */

/**
 * Fields of a story that change with each edit of its text. None of newsgen's filters looks at them in a story of a list, so
 * that they count there only where a template may show one: else an edit would make every list anew that the story is in.
 */
export const textFields: ReadonlyArray<string> = ['words', 'terms', 'notes', 'furniture'];

const fields = textFields.join('|');

const comment = /\{#[\s\S]*?#\}/g;

/** What a template does, without the text around it. */
const tags = /\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}/g;

function codeOf(source: string): string {
  return (source.replace(comment, '').match(tags) ?? []).join('\n');
}

/** A field by its name, wherever it stands: behind a point, in quotation marks for a filter; but for blocks of that name. */
const field = new RegExp(`(?<!block\\s+)\\b(?:${fields})\\b`);

/** What shows all of something: `stories | dump`, `for key, value in story`. */
const whole = /\|\s*dump\b|\bfor\s+\w+\s*,/;

/** `story[name]`: the name may be any. A number is none. */
const reckoned = /([\w.]+)\s*\[(?!\s*\d)/g;

/** What is before a bracket where it begins a list, and the theme's words, which are no story. */
const noStory = /^(?:else|in|if|or|and|not)$|^t\./;

/** Where the name `story` is given to something else than the story of the page. */
const rebinding = /\bfor\s+story\b|\bset\s+(?:\w+\s*,\s*)*story\s*[,=%]|\b(?:macro|call)\b[^%]*\bstory\b/;

const ofStory = new RegExp(`\\bstory\\s*\\.\\s*(?:${fields})\\b`, 'g');

/** How a template comes by the moment of the build: `site.now`, or by the site as a whole. */
const moment = /\bnow\b|\bsite\b(?!\s*(?:\.|\|\s*logo\b))/;

/**
 * Says whether templates may show one of the fields for a story of a list.
 *
 * @param sources a template, and those that it brings in
 * @param isStorys whether it makes the page of a story, where `story` is that and of no list
 */
export function namesTexts(sources: ReadonlyArray<string>, isStorys: boolean): boolean {
  const all = sources.map(codeOf);
  const isExempt = isStorys && !all.some((source) => rebinding.test(source));
  return all.some((source) => mayShow(isExempt ? source.replace(ofStory, '') : source));
}

function mayShow(source: string): boolean {
  if (field.test(source) || whole.test(source)) return true;
  return [...source.matchAll(reckoned)].some(([, name = '']) => !noStory.test(name));
}

/** Says whether templates may show the moment of the build. */
export function namesMoment(sources: ReadonlyArray<string>): boolean {
  return sources.some((source) => moment.test(codeOf(source)));
}
