import { paperStyles } from '../../model/look.js';
import type { PageKind } from '../../model/page.js';

/** The stylesheet of a paper that has a colour or fonts of its own. */
export const look: PageKind = {
  name: 'look',
  *plan({ language }, site) {
    const { accent, headlineFont, textFont } = site.look;
    if (accent === undefined && headlineFont.length + textFont.length === 0) return;
    const page = { path: paperStyles, language, title: null, description: null };
    yield { path: paperStyles, format: 'paper-styles', context: { page, site } };
  },
};
