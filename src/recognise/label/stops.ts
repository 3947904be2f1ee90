/** What sentences end with, as UTF-16 units. */
type Stops = ReadonlySet<number>;

function unitsOf(characters: string): Stops {
  return new Set(Array.from(characters, (character) => character.charCodeAt(0)));
}

const few = '.。！!?？…';
const some = `${few}．।`;
const most = `${some}؟`;

/**
 * The stops of sentences. Pieces of evidence differ in how many they see, and their weights are fitted to that: whoever gives
 * one another set has to fit again.
 */
export const stops = { few: unitsOf(few), some: unitsOf(some), most: unitsOf(most), all: unitsOf(`${most}۔`) } as const;

/** What may stand behind a stop. */
const closers = unitsOf('"”’»」』)）');

/** Says whether a text ends a sentence: with a stop, and at the most one quotation mark or bracket behind it. */
export function endsSentence(text: string, ending: Stops): boolean {
  const last = text.charCodeAt(text.length - 1);
  return ending.has(last) || (closers.has(last) && ending.has(text.charCodeAt(text.length - 2)));
}
