import { isAt } from '../shared.js';
import { asPath, type Printing } from './filter.js';

/**
 * Says whether the page being made is this one: `{% if each.path | isHere %} aria-current="page"{% endif %}`. Unlike a
 * comparison with `page.path` it can be asked in parts that pages share.
 *
 * @param target an output path
 */
export function isHere(this: Printing, target: unknown): boolean {
  return isAt(this.ctx.page, asPath(target));
}
