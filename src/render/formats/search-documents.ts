import type { Story } from '../../model/edition.js';
import { writeDate } from '../filters/date.js';
import { direction } from '../filters/direction.js';
import { asCall } from '../search/call.js';
import { stringsFor } from '../strings/index.js';
import type { Format } from './format.js';

/** A part of the index of search: what the results show of some stories, in the order of their numbers. */
export const searchDocuments: Format = {
  name: 'search-documents',
  write({ context: { stories = [], search } }) {
    return asCall(`documents/${search?.part ?? 0}`, stories.map(recordOf));
  },
};

/** What the script of the page takes apart again, field by field; empty where a story has none. */
function recordOf({ path, language, headline, deck, date: day, front, byline }: Story): ReadonlyArray<string> {
  return [
    path.split('/').map(encodeURIComponent).join('/'),
    language,
    direction(language),
    headline,
    deck ?? '',
    day ?? '',
    day === null ? '' : writeDate(day, stringsFor(language).date),
    front?.name ?? '',
    byline?.text ?? '',
  ];
}
