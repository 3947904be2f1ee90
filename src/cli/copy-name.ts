/** The most UTF-8 bytes of a name: with the day before it and an ending, every file system takes it. */
const longest = 120;

/** The name of a file whose headline has no letters. */
const nameless = 'story';

/**
 * Makes the name of a file of copy out of a headline: its day, then letters and digits of any script with hyphens between
 * the words. Every system takes such a name, and no shell finds anything to do in it.
 *
 *     `Lamps lit again: who pays?`   → `2026-03-01-lamps-lit-again-who-pays.txt`
 *     `老巷换灯，先问窗里的人`          → `2026-03-01-老巷换灯-先问窗里的人.txt`
 *
 * @param day `2026-03-01`
 */
export function nameCopy(headline: string, day: string): string {
  const words = headline
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return `${day}-${cut(words) || nameless}.txt`;
}

/** Cuts a name between two words, or where there is only one, between two characters. */
function cut(name: string): string {
  if (Buffer.byteLength(name) <= longest) return name;
  const characters = [...name];
  while (Buffer.byteLength(characters.join('')) > longest) characters.pop();
  const short = characters.join('');
  return short.replace(/-[^-]*$/, '');
}
