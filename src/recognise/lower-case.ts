/**
 * Puts text in lower case so that it keeps its length, and what is found in it stands at the same place in the text: of all
 * letters only İ, the Turkish capital of i, becomes two in Unicode's own way; here it becomes i.
 */
export function lowerCase(text: string): string {
  return text.replaceAll('İ', 'i').toLowerCase();
}
