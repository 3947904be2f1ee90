/**
 * Fields of a story that change with each edit of its text. No filter looks at them in a story of a list, so that they count
 * there only where a template names one: else an edit would make every list anew that the story is in.
 */
export const textFields: ReadonlyArray<string> = ['words', 'terms', 'notes', 'furniture'];

/** `story.words`, and what stands before the point. */
const named = new RegExp(`(\\w+)\\s*\\.\\s*(?:${textFields.join('|')})\\b`, 'g');

/** `story[name]`: the name may be any. A number is none. */
const reckoned = /([\w.]+)\s*\[(?!\s*\d)/g;

/** What is before a bracket where it begins a list, and the theme's words, which are no story. */
const noStory = /^(?:else|in|if|or|and|not)$|^t\./;

/**
 * Says whether a template may show one of the fields for a story of a list.
 *
 * @param isStorys whether it makes the page of a story, where `story` is that and of no list
 */
export function namesTexts(source: string, isStorys: boolean): boolean {
  const names = [...source.matchAll(named)].some(([, name]) => !isStorys || name !== 'story');
  return names || [...source.matchAll(reckoned)].some(([, name = '']) => !noStory.test(name));
}
