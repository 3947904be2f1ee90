/** What an SVG may hold that is more than a drawing: opened by itself, it is a page of the site and could run. */
const active: ReadonlyArray<readonly [sign: RegExp, what: string]> = [
  [/<(?:[\w-]+:)?(?:script|handler|listener)\b/i, 'it has scripts'],
  [/[\s"'/]on[a-z]+\s*=/i, 'it has scripts, in attributes such as onload'],
  [/(?:java|vb)script\s*:/i, 'it has scripts, in links'],
  [/<(?:[\w-]+:)?(?:foreignobject|iframe|embed|object|audio|video)\b/i, 'it has parts of a web page in it'],
  [/<!(?:DOCTYPE[^>]*\[|ENTITY)/i, 'it declares entities'],
  [/(?:href|src)\s*=\s*["']?\s*(?!#|data:image\/(?:png|jpeg|webp|gif)[;,])[^\s"'#]/i, 'it links to other files'],
  [/url\(\s*["']?\s*(?!#)[^\s"'#)]|@import/i, 'it loads other files'],
];

/**
 * Finds what makes an SVG more than a drawing.
 *
 * @param svg the file's text
 * @returns what it has, to stand behind a colon; `null` where it is nothing but a drawing
 */
export function activeIn(svg: string): string | null {
  if (!/<(?:[\w-]+:)?svg\b/i.test(svg)) return 'it is no SVG';
  const plain = withoutReferences(svg);
  return active.find(([sign]) => sign.test(plain))?.[1] ?? null;
}

/** References to characters, written out: `java&#115;cript:` is a script too. */
function withoutReferences(text: string): string {
  return text.replace(/&#(x?)([0-9a-f]{1,8});?/gi, (_, hex, digits) => {
    const code = Number.parseInt(digits, hex === '' ? 10 : 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
