import type { Edition } from '../model/edition.js';
import type { Page } from '../model/page.js';
import type { Settings } from '../model/settings.js';
import { kinds } from './pages/index.js';

export { makeEdition as collate } from './edition.js';
export { impossibleDay } from './place.js';

/** Plans every page of an edition, kind by kind. */
export function plan(edition: Edition, { url }: Settings): ReadonlyArray<Page> {
  const { name, language, desks } = edition;
  return kinds.flatMap((kind) => [...kind.plan(edition, { name, url, language, desks })]);
}
