/** A reader at the page of search: its script, run over a site in memory, with as much of a document as it asks for. */
import { setImmediate as turn } from 'node:timers/promises';
import { createContext, runInContext } from 'node:vm';

/** A site's files by their paths. */
export type Made = ReadonlyMap<string, string>;

/** What the reader sees after a search. */
export interface Seen {
  readonly status: string;
  /** Each result as its texts in order: desk, headline, deck, byline, date. */
  readonly results: ReadonlyArray<ReadonlyArray<string>>;
  readonly headlines: ReadonlyArray<string>;
  readonly isListShown: boolean;
  readonly hasMore: boolean;
  /** The files of the index that were loaded, by their paths. */
  readonly loaded: ReadonlyArray<string>;
}

/** An element, as far as the script needs one. */
class Element {
  #text = '';
  hidden = false;
  value = '';
  src = '';
  href = '';
  lang = '';
  dir = '';
  dateTime = '';
  className = '';
  dataset: Record<string, string> = {};
  childNodes: Element[] = [];
  isFocused = false;
  onerror = () => {};
  readonly listeners = new Map<string, (event: object) => void>();
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }

  get textContent(): string {
    return this.#text;
  }

  /** Setting the text of an element empties it. */
  set textContent(text: string) {
    this.#text = text;
    this.childNodes = [];
  }

  append(...more: ReadonlyArray<Element>): void {
    this.childNodes.push(...more);
  }

  addEventListener(name: string, listener: (event: object) => void): void {
    this.listeners.set(name, listener);
  }

  querySelector(name: string): Element | undefined {
    return leavesOf(this).find((leaf) => leaf.name === name);
  }

  focus(): void {
    this.isFocused = true;
  }
}

function leavesOf(element: Element): ReadonlyArray<Element> {
  return element.childNodes.length === 0 ? [element] : element.childNodes.flatMap(leavesOf);
}

const ids = ['find', 'find-q', 'find-status', 'find-results', 'find-more', 'find-list'];

/** Opens the page of search and gives the things that a reader can do there. */
export async function openSearch(made: Made, query = '') {
  const page = made.get('search/index.html') ?? '';
  const elements = new Map(ids.filter((id) => page.includes(`id="${id}"`)).map((id) => [id, new Element(id)]));
  const at = (id: string) => elements.get(id) ?? new Element(id);
  for (const [, key = '', value = ''] of page.matchAll(/ data-([a-z]+)="([^"]*)"/g)) at('find').dataset[key] = value;
  at('find').hidden = /<form[^>]* hidden/.test(page);
  const loaded: string[] = [];
  const listeners = new Map<string, () => void>();
  const location = { hash: '', search: query === '' ? '' : `?q=${encodeURIComponent(query)}` };
  const head = {
    append(script: Element) {
      const path = script.src.replace(/^\.\.\//, '');
      loaded.push(path);
      const text = made.get(path);
      queueMicrotask(() => (text === undefined ? script.onerror() : runInContext(text, world)));
    },
  };
  const document = {
    head,
    getElementById: (id: string) => elements.get(id) ?? null,
    createElement: (name: string) => new Element(name),
  };
  const addEventListener = (name: string, listener: () => void) => listeners.set(name, listener);
  const world = createContext({ document, location, addEventListener, URLSearchParams, encodeURIComponent });
  runInContext('globalThis.window = globalThis', world);
  runInContext(made.get('assets/search.js') ?? '', world);
  await settle();
  return {
    /** What stands on the page now. */
    see: () => lookAt(at, loaded),
    isFormShown: () => !at('find').hidden,
    focused: () => leavesOf(at('find-results')).find(({ isFocused }) => isFocused)?.textContent,
    /** Cuts a text as the script does. */
    unitsOf: (text: string): unknown =>
      JSON.parse(runInContext(`JSON.stringify(newsgenSearch.unitsOf(${JSON.stringify(text)}))`, world)),
    async search(words: string): Promise<Seen> {
      at('find-q').value = words;
      const before = location.hash;
      at('find').listeners.get('submit')?.({ preventDefault: () => {} });
      if (location.hash !== before) listeners.get('hashchange')?.();
      await settle();
      return lookAt(at, loaded);
    },
    async askForMore(): Promise<Seen> {
      at('find-more').listeners.get('click')?.({});
      await settle();
      return lookAt(at, loaded);
    },
  };
}

async function settle(): Promise<void> {
  for (let turns = 0; turns < 5; turns++) await turn();
}

function lookAt(at: (id: string) => Element, loaded: ReadonlyArray<string>): Seen {
  const results = at('find-results');
  const shown = results.hidden ? [] : results.childNodes;
  const texts = shown.map((item) => leavesOf(item).map(({ textContent }) => textContent));
  return {
    status: at('find-status').textContent,
    results: texts,
    headlines: shown.map((item) => item.querySelector('a')?.textContent ?? ''),
    isListShown: !at('find-list').hidden,
    hasMore: !at('find-more').hidden,
    loaded,
  };
}
