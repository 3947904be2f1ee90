/** Pages to files of the site. Pure: the theme and the texts come in, nothing is read and nothing written. */
import { outputPath } from '../model/names.js';
import type { FormatPage, Page, SiteFile, TemplatePage } from '../model/page.js';
import type { Searching } from '../model/search.js';
import { type Job, layOut, makeEnvironment } from './environment.js';
import { templateFailure } from './faults.js';
import { formats } from './formats/index.js';
import { iconPath, paintIcon } from './icon.js';

export { wordCard } from './card-words.js';
export { type KeyJob, type Keys, makeKeys } from './keys.js';
export { indexOf, newParts, readTerms, type Searchable } from './search/index.js';

/** The one script of the theme, and the page that it is for: a paper without that page has no script at all. */
const searchScript = 'assets/search.js';
const searchTemplate = 'search.njk';

/** What pages are rendered with. */
export interface RenderJob extends Job {
  /** Gives pages their keys; without it they have none. */
  readonly keys?: (page: Page) => string;
  /** What is known of stories for the index of search. */
  readonly searching?: Searching;
}

/**
 * Renders pages, each when its bytes are asked for, and after them the theme's assets in the order of their paths.
 *
 * @param pages the pages, in order
 * @param job the theme, and where the text of a story comes from when a page shows it
 * @returns the files: UTF-8, lines ended by LF, also the last one
 * @throws Failure `template-error` where a template can't be compiled or, when bytes are asked for, filled
 */
export function* render(pages: Iterable<Page>, job: RenderJob): Iterable<SiteFile> {
  const environment = makeEnvironment(job);
  const encoder = new TextEncoder();
  let hasSearch = false;
  let accent: string | undefined;
  for (const page of pages) {
    accent = page.context.site.look.accent;
    hasSearch ||= 'template' in page && page.template === searchTemplate;
    yield {
      path: page.path,
      maker: 'template' in page ? page.template : page.format,
      ...(job.keys === undefined ? {} : { key: job.keys(page) }),
      get bytes() {
        return encoder.encode('template' in page ? fill(page) : write(page, job));
      },
    };
  }
  const wanted = [...job.theme.assets].filter(([path]) => path !== searchScript || hasSearch);
  yield* assetsOf(wanted, accent);

  function fill(page: TemplatePage): string {
    try {
      return endLines(environment.render(page.template, layOut(page)));
    } catch (error) {
      throw templateFailure(error, page, job);
    }
  }
}

/** Writes a page in its format. */
function write(page: FormatPage, { bodies, searching }: RenderJob): string {
  const format = formats.find(({ name }) => name === page.format);
  if (format === undefined) throw new RangeError(`Unexpected format "${page.format}"`);
  return format.write(page, bodies, searching);
}

function endLines(text: string): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  return lines.endsWith('\n') ? lines : `${lines}\n`;
}

function* assetsOf(assets: Array<[path: string, bytes: Uint8Array]>, accent?: string): Iterable<SiteFile> {
  for (const [path, bytes] of assets.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))) {
    const isPainted = path === iconPath && accent !== undefined;
    yield { path: outputPath(path), bytes: isPainted ? paintIcon(bytes, accent) : bytes };
  }
}
