/** The filters that templates have besides those of nunjucks. Another one is one file and one line. */
import type { Bodies } from '../../model/page.js';
import { alternates } from './alternates.js';
import { autonym } from './autonym.js';
import { makeBody } from './body.js';
import { canonical } from './canonical.js';
import { changed } from './changed.js';
import { credits } from './credits.js';
import { date } from './date.js';
import { direction } from './direction.js';
import type { Filter } from './filter.js';
import { graph } from './graph.js';
import { isAfter } from './is-after.js';
import { isHere } from './is-here.js';
import { link } from './link.js';
import { locale } from './locale.js';
import { logo } from './logo.js';
import { moment } from './moment.js';
import { neighbours } from './neighbours.js';
import { phrases } from './phrases.js';
import { picture } from './picture.js';
import { refuse } from './refused.js';
import { roughly } from './roughly.js';
import { snippet } from './snippet.js';

/** Makes the filters, by name. */
export function makeFilters(bodies: Bodies): Readonly<Record<string, Filter>> {
  return {
    alternates,
    autonym,
    body: makeBody(bodies),
    canonical,
    changed,
    credits,
    date,
    direction,
    graph,
    isAfter,
    isHere,
    link,
    locale,
    logo,
    moment,
    neighbours,
    phrases,
    picture,
    roughly,
    snippet,
    safe: refuse('safe', 'expected text that is escaped; print a story with "body"'),
    random: refuse('random', 'expected the same page from the same articles'),
  };
}
