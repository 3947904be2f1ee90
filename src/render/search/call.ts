/**
 * Writes a file of the index: a classic script, since a page that was opened from a folder may load nothing else, that
 * hands data to the page's own script.
 *
 * @param key the file's path below `search/`, without the ending
 * @param data what JSON can say
 */
export function asCall(key: string, data: unknown): string {
  const written = JSON.stringify(data).replace(/[\u2028\u2029]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16)}`);
  return `newsgenSearch(${JSON.stringify(key)},${written})\n`;
}
