import nunjucks from 'nunjucks';
import { writeGraph } from '../graph/index.js';
import type { Printing } from './filter.js';

/**
 * Prints what machines are to read on the page being made, as JSON-LD in a `<script>`, which browsers take for data and
 * don't run. `{{ page | graph }}`; it prints nothing where the settings don't say where the site stands.
 */
export function graph(this: Printing): unknown {
  const value = writeGraph(this.ctx);
  if (value === null) return '';
  return new nunjucks.runtime.SafeString(`<script type="application/ld+json">${value}</script>`);
}
