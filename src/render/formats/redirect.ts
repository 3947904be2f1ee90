import { addressOf } from '../address.js';
import { escapeHtml } from '../escape.js';
import { direction } from '../filters/direction.js';
import { link } from '../filters/link.js';
import { stringsFor } from '../strings/index.js';
import type { Format } from './format.js';

/** A page at a place that a story had before. It leads to the story without a script, and needs nothing of the theme. */
export const redirect: Format = {
  name: 'redirect',
  write({ context }) {
    const { page, site, story } = context;
    if (story === undefined) throw new RangeError(`Unexpected redirection ${page.path} without a story`);
    const target = link.call({ ctx: { ...context, t: stringsFor(page.language) } }, story.path);
    const canonical =
      site.url === null ? [] : [`<link rel="canonical" href="${escapeHtml(addressOf(site.url, story.path))}">`];
    return `${[
      '<!doctype html>',
      `<html lang="${escapeHtml(page.language)}" dir="${direction(page.language)}">`,
      '<head>',
      '<meta charset="utf-8">',
      `<title>${escapeHtml(story.headline)}</title>`,
      `<meta http-equiv="refresh" content="0; url=${escapeHtml(target)}">`,
      ...canonical,
      '</head>',
      '<body>',
      `<p><a href="${escapeHtml(target)}">${escapeHtml(story.headline)}</a></p>`,
      '</body>',
      '</html>',
    ].join('\n')}\n`;
  },
};
