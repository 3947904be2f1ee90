/** The filters that templates have besides those of nunjucks. Another one is one file and one line. */
import type { Bodies } from '../../model/page.js';
import { makeBody } from './body.js';
import { canonical } from './canonical.js';
import { credits } from './credits.js';
import { date } from './date.js';
import { direction } from './direction.js';
import type { Filter } from './filter.js';
import { link } from './link.js';
import { phrases } from './phrases.js';
import { refuse } from './refused.js';

/** Makes the filters, by name. */
export function makeFilters(bodies: Bodies): Readonly<Record<string, Filter>> {
  return {
    body: makeBody(bodies),
    canonical,
    credits,
    date,
    direction,
    link,
    phrases,
    safe: refuse('safe', 'expected text that is escaped; print a story with "body"'),
    random: refuse('random', 'expected the same page from the same articles'),
  };
}
