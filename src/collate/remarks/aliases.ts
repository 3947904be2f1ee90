import { problem } from '../../model/problems.js';
import { refusedAliases } from '../moves.js';
import type { Remarker } from './remark.js';

/** Aliases that lead nowhere: another page has their place, or they are none. */
export const aliases: Remarker = ({ edition, pages, settings }) => {
  if (!settings.pages.redirects) return [];
  return refusedAliases(edition, pages).map(({ source, alias, taken }) => ({
    source,
    problem: taken === null ? problem('alias-unusable', alias) : problem('alias-taken', alias, taken),
  }));
};
