import { logoPath } from '../../model/look.js';
import { direction } from '../filters/direction.js';
import { stringsFor } from '../strings/index.js';
import type { Format } from './format.js';

/** The web app manifest: what a phone shows of the paper on its first screen. Its addresses are relative to itself. */
export const manifest: Format = {
  name: 'manifest',
  write({ context: { site } }) {
    const name = site.name || stringsFor(site.language).newspaper;
    const { accent } = site.look;
    const logo = logoPath(site.look);
    return `${JSON.stringify(
      {
        name,
        short_name: name,
        lang: site.language,
        dir: direction(site.language),
        id: './',
        start_url: './',
        scope: './',
        display: 'browser',
        background_color: '#ffffff',
        ...(accent !== undefined && { theme_color: accent }),
        icons: [iconAt('assets/icon.svg'), ...(logo === null ? [] : [iconAt(logo)])],
      },
      null,
      2,
    )}\n`;
  },
};

/** A drawing fits every size; what size another picture has, nobody knows here. */
function iconAt(src: string) {
  if (src.endsWith('.svg')) return { src, sizes: 'any', type: 'image/svg+xml', purpose: 'any' };
  return { src, type: `image/${src.replace(/^.*\./, '').replace('jpg', 'jpeg')}`, purpose: 'any' };
}
