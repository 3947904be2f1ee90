/** The copy desk of a watch: what pages may ask of it. */

import { type DeskSite, openDesk, readOrder, readPage, refusal } from '../../../desk/index.js';
import type { Edition } from '../../../model/edition.js';
import type { SourcePath } from '../../../model/names.js';
import type { Endpoint } from '../../../serve/index.js';
import { proofOf } from '../../explain/proof.js';
import { type Sheet, sheetFor } from './sheet.js';

/** What a page is told: the sheet, what orders refer to, what can be undone, and whether anything can be overruled. */
interface Told extends Sheet {
  readonly state: string;
  readonly undo: string | null;
  readonly mayOverrule: boolean;
}

/** The copy desk of a watch. */
export interface CopyDesk {
  readonly endpoints: ReadonlyArray<Endpoint>;
  /** Takes the articles of a build; only those can be looked at. */
  take(edition: Edition, site: DeskSite): void;
}

/**
 * Opens the copy desk of a watch. What a page may name is a page of the last build: which file that is of is looked up.
 *
 * @param mayOverrule whether pages may change files, which they may not where the network can read them
 */
export function openCopyDesk(mayOverrule: boolean): CopyDesk {
  const desk = openDesk();
  let sources: ReadonlyMap<string, SourcePath> = new Map();
  let site: DeskSite | null = null;
  const find = (page: string): [SourcePath, DeskSite] => {
    const source = sources.get(page);
    if (source === undefined || site === null) throw refusal('gone');
    return [source, site];
  };
  const sheetOf = async (page: string): Promise<Told | null> => {
    if (!sources.has(page)) return null;
    const { copy, explained, state, undo } = await desk.show(...find(page));
    const sheet = sheetFor(proofOf(copy, explained), copy.data.overrides ?? []);
    return { ...sheet, state, undo, mayOverrule };
  };
  const reading: Endpoint = { name: 'explain', method: 'GET', answer: async (page) => sheetOf(String(page)) };
  const writing: ReadonlyArray<Endpoint> = [
    {
      name: 'overrule',
      method: 'POST',
      async answer(given) {
        const { page, ...order } = readOrder(given);
        const [source, from] = find(page);
        return { done: await desk.overrule(source, order, from) };
      },
    },
    { name: 'undo', method: 'POST', answer: async (given) => ({ done: await desk.undo(find(readPage(given))[0]) }) },
  ];
  return {
    endpoints: mayOverrule ? [reading, ...writing] : [reading],
    take({ stories, standing }, from) {
      sources = new Map([...stories, ...standing].map(({ source, path }) => [path, source]));
      site = from;
    },
  };
}
