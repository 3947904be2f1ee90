import { outputPath } from '../../model/names.js';
import type { PageKind } from '../../model/page.js';

/** Stories that the file names: as many as a feed has. */
const newest = 40;

/**
 * A guide to the site for language models, as llmstxt.org has it. A paper that wants it says so: it is a decision about
 * rights.
 */
export const llms: PageKind = {
  name: 'llms',
  *plan(edition, site) {
    if (!site.features.llms || site.url === null) return;
    const path = outputPath('llms.txt');
    const page = { path, language: edition.language, title: null, description: null };
    yield { path, format: 'llms', context: { page, site, stories: edition.stories.slice(0, newest) } };
  },
};
