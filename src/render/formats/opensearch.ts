import { x } from 'xastscript';
import { outputPath } from '../../model/names.js';
import { fullAddress } from '../feed/address.js';
import { stringsFor } from '../strings/index.js';
import { lined, writeXml } from '../xml.js';
import type { Format } from './format.js';

/** The most characters that OpenSearch allows a short name, and a longer one. */
const longest = { short: 16, long: 48 } as const;

/** The description of the site's search, so that browsers can offer it (OpenSearch 1.1). */
export const opensearch: Format = {
  name: 'opensearch',
  write({ context: { site, page } }) {
    const paper = site.name || stringsFor(site.language).newspaper;
    const icon = { type: 'image/svg+xml' };
    const parts = lined(
      x('ShortName', cut(paper, longest.short)),
      x('LongName', cut(paper, longest.long)),
      x('Description', paper),
      x('Language', page.language),
      x('InputEncoding', 'UTF-8'),
      x('OutputEncoding', 'UTF-8'),
      x('Image', icon, fullAddress(site, outputPath('assets/icon.svg'))),
      x('Url', {
        type: 'text/html',
        template: `${fullAddress(site, outputPath('search/index.html'))}?q={searchTerms}`,
      }),
      x('Url', {
        type: 'application/opensearchdescription+xml',
        rel: 'self',
        template: fullAddress(site, page.path),
      }),
    );
    return writeXml(x('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, parts));
  },
};

function cut(text: string, length: number): string {
  return [...text].slice(0, length).join('').trimEnd();
}
