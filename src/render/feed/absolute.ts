/** The addresses in a story's HTML, which a feed's reader has no page for to begin from. */

/** A tag as the serialiser of HTML writes it: each value in double quotes, and none of them in it. */
const tag = /<[a-z][^\s"<>/]*(?:\s+[^\s"<>=/]+(?:="[^"]*")?)+\s*\/?>/g;

/** An attribute that holds addresses. */
const attribute = /(?<=\s)(href|src|srcset|poster|cite)="([^"]*)"/g;

/**
 * Makes every address in HTML a full one.
 *
 * @param html what the press has printed
 * @param base the full address of the page that it stands on
 */
export function makeAbsolute(html: string, base: string): string {
  return html.replace(tag, (written) =>
    written.replace(attribute, (_, name: string, value: string) => `${name}="${resolve(name, value, base)}"`),
  );
}

function resolve(name: string, value: string, base: string): string {
  if (name !== 'srcset') return resolveOne(value, base);
  return value.replace(/(^|,\s*)(\S+)/g, (_, before: string, address: string) => before + resolveOne(address, base));
}

function resolveOne(value: string, base: string): string {
  const address = value.replace(/&#x([0-9a-f]+);/gi, (_, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
  const full = URL.canParse(address, base) ? new URL(address, base).href : address;
  return full.replaceAll('&', '&#x26;').replaceAll('"', '&#x22;');
}
