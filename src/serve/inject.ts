/** The tag that lets a page follow its builds. It's put into pages when they are served, and never written to disk. */

/** What a page's script is told of the page that it's in. */
export interface Tag {
  /** The address of the script. */
  readonly source: string;
  /** The path of the page in the site, and the hash of its bytes; an empty hash where the site has no such page. */
  readonly page: string;
  readonly hash: string;
  /** The build that the page is of; empty before the first one. */
  readonly build: string;
  /** A hash of all that pages load beside pictures: styles, scripts, fonts. */
  readonly assets: string;
}

/** How many bytes are searched for the head of a page. */
const reach = 8192;

/**
 * Puts the tag into a page: at the beginning of its head, before anything of the theme can change how addresses are read;
 * at its end where it has no head.
 *
 * @param page the bytes of the page
 */
export function inject(page: Uint8Array, tag: Tag): Buffer {
  const start = Buffer.from(page.buffer, page.byteOffset, Math.min(page.length, reach)).toString('latin1');
  const found = /<head(?:\s[^>]*)?>/i.exec(start);
  const at = found === null ? page.length : found.index + found[0].length;
  return Buffer.concat([page.subarray(0, at), Buffer.from(write(tag)), page.subarray(at)]);
}

function write({ source, page, hash, build, assets }: Tag): string {
  const data = Object.entries({ page, hash, build, assets }).map(
    ([name, value]) => ` data-${name}="${escaped(value)}"`,
  );
  return `<script type="module" id="newsgen-watch" src="${escaped(source)}"${data.join('')}></script>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
