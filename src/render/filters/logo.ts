import { logoPath } from '../../model/look.js';
import type { Printing } from './filter.js';

/**
 * Gives the path of the paper's logo, as it is published: `{{ site | logo | link }}`.
 *
 * @returns `null` where the paper has none
 */
export function logo(this: Printing): string | null {
  return logoPath(this.ctx.site.look);
}
