import type { Root } from 'mdast';
import remarkHtml from 'remark-html';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { OutputPath } from '../model/names.js';
import { setDateline } from './dateline.js';
import { setFigures } from './figures.js';
import { makeHandlers } from './handlers.js';
import { writePlain } from './plain.js';
import { schema } from './schema.js';
import { stringsFor } from './strings/index.js';
import type { Strings } from './strings/strings.js';

/** What the text of a story is printed with. */
export interface Setting {
  /** The language of the text, for the words that the theme adds to it. */
  readonly language: string;
  readonly dateline: string | null;
  /** Gives the address of a file of the site as seen from the page; without it pictures are captions only. */
  readonly address?: (path: OutputPath) => string;
}

/** Turns the text of a story into HTML that can stand in a page as it is. */
export type Press = (root: Root, setting: Setting) => string;

/** Makes a press: one frozen processor for each language, made when it is first wanted. */
export function makePress(): Press {
  const processors = new Map<Strings, ReturnType<typeof makeProcessor>>();
  return function print(root, { language, dateline, address }) {
    const words = stringsFor(language);
    const dated = dateline === null ? root : setDateline(root, dateline);
    const plain = writePlain(dated, words);
    if (plain !== null) return plain;
    const processor = processors.get(words) ?? makeProcessor(words);
    processors.set(words, processor);
    const tree = address === undefined ? dated : setFigures(dated, address);
    return processor.stringify(tree, new VFile({ cwd: '/' }));
  };
}

function makeProcessor(words: Strings) {
  return unified()
    .use(remarkHtml, { handlers: makeHandlers(words), sanitize: schema })
    .freeze();
}
