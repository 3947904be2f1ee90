import type { Schema } from 'hast-util-sanitize';

const header: NonNullable<Schema['attributes']>[string] = ['id', ['className', 'sub', 'caps__t']];

/** How the cells of a column stand, where they don't stand at its beginning. */
const aligned: [string, ...string[]] = ['className', 'mid', 'end'];

/**
 * The HTML that the text of a story may have: nothing that runs, nothing that frames, no styles, and only the classes
 * that newsgen itself sets.
 *
 * An element has one entry a property: where there are two, only the first counts.
 */
export const schema: Schema = {
  strip: ['script', 'style'],
  tagNames: [
    ...['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'hr', 'ul', 'ol', 'li', 'aside'],
    ...['a', 'em', 'strong', 'del', 'code', 'br', 'span', 'sub', 'sup', 'img'],
    ...['figure', 'figcaption', 'picture', 'source'],
    ...['div', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  attributes: {
    a: ['href', 'title'],
    aside: [['className', 'caps']],
    code: [['className', /^language-[\w-]+$/]],
    div: [
      ['className', 'tbl'],
      ['tabIndex', 0],
    ],
    h2: header,
    h3: header,
    h4: header,
    h5: header,
    h6: header,
    img: [
      ...['src', 'srcSet', 'sizes', 'width', 'height', 'alt', 'title'],
      ['loading', 'lazy'],
      ['fetchPriority', 'high'],
      ['decoding', 'async'],
    ],
    ol: ['start'],
    p: [['className', 'lede']],
    source: ['type', 'srcSet', 'sizes'],
    span: [['className', 'l', 'vh', 'credit', 'caption', 'dateline']],
    td: [aligned],
    th: [['scope', 'col', 'row'], aligned],
    ul: [['className', 'caps__l']],
  },
  protocols: { href: ['http', 'https', 'mailto'], src: ['http', 'https'] },
  clobber: ['id'],
  clobberPrefix: 'story-',
  required: {},
};
