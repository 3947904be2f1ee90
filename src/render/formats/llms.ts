import type { Story } from '../../model/edition.js';
import type { OutputPath } from '../../model/names.js';
import type { PageContext } from '../../model/page.js';
import { fullAddress } from '../feed/address.js';
import { stringsFor } from '../strings/index.js';
import type { Format } from './format.js';

/** What a link list has: what it is called, where it leads, and what is there. */
interface Entry {
  readonly name: string;
  readonly path: OutputPath;
  readonly about: string | null;
}

/**
 * The guide that llmstxt.org describes: the paper's name, its desks as a quotation, then lists of links under heads.
 * Headlines are Markdown here, so that what would be markup in them is escaped.
 */
export const llms: Format = {
  name: 'llms',
  write({ context }) {
    const { page, site, stories = [] } = context;
    const t = stringsFor(page.language);
    const desks = site.desks.map(({ name }) => plain(name)).join(' · ');
    const parts = [
      `# ${plain(site.name || t.newspaper)}`,
      desks === '' ? '' : `> ${desks}`,
      listOf(t.latest, stories.map(entryOf), site),
      listOf(
        t.desks,
        site.desks.map((desk) => ({ ...desk, about: null })),
        site,
      ),
      listOf(
        t.lists.places,
        site.standing.map(({ path, headline, deck }) => ({ name: headline, path, about: deck })),
        site,
      ),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
  },
};

function entryOf({ headline, path, deck, lede }: Story): Entry {
  return { name: headline, path, about: deck ?? lede };
}

function listOf(head: string, entries: ReadonlyArray<Entry>, site: PageContext['site']): string {
  if (entries.length === 0) return '';
  const lines = entries.map(({ name, path, about }) => {
    const told = about === null || about === '' ? '' : `: ${plain(about)}`;
    return `- [${plain(name)}](${fullAddress(site, path)})${told}`;
  });
  return [`## ${plain(head)}`, '', ...lines].join('\n');
}

/** Writes plain text as Markdown, in one line. */
function plain(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>&~|]/g, '\\$&')
    .replace(/^(?=[#>+-])/, '\\');
}
