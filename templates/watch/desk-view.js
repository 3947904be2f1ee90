/** What the copy desk is made of before there is anything in it. */
import { make } from './make.js';

/**
 * Puts the desk beside the page, in a tree of its own that no style of the page reaches; it is hidden at first.
 *
 * @param {string} script the address of the script, which the style is beside
 */
export function drawView(script) {
  const host = document.createElement('newsgen-desk');
  host.lang = 'en';
  host.dir = 'ltr';
  const root = host.attachShadow({ mode: 'open' });
  const toggle = make(
    'button',
    { type: 'button', class: 'toggle', 'aria-expanded': 'false', 'aria-controls': 'panel' },
    ['Copy'],
  );
  const close = make('button', { type: 'button', class: 'plain' }, ['Close']);
  const undo = make('button', { type: 'button', class: 'plain', disabled: '' }, ['Undo']);
  const file = make('p', { class: 'file', dir: 'auto' });
  const counts = make('p', { class: 'counts' });
  const status = make('p', { class: 'status', role: 'status' });
  const list = make('ol', { class: 'rows', 'aria-label': 'Lines of the copy' });
  const title = make('div', { class: 'title' }, [make('h2', {}, ['Copy desk']), undo, close]);
  const head = make('div', { class: 'top' }, [title, file, counts, status]);
  const panel = make('div', { id: 'panel', class: 'panel', hidden: '' }, [head, list]);
  const aside = make('aside', { 'aria-label': 'Copy desk', hidden: '' }, [toggle, panel]);
  const style = make('link', { rel: 'stylesheet', href: new URL('desk.css', script).href });
  style.addEventListener('load', () => host.setAttribute('data-styled', ''), { once: true });
  root.append(style, aside);
  document.documentElement.append(host);
  return { host, aside, toggle, close, undo, file, counts, status, list, panel, beside: makeRoom() };
}

/** A style that lets the page have its room beside the desk; a policy of the page allows it, since it's no text. */
function makeRoom() {
  const sheet = new CSSStyleSheet();
  sheet.insertRule('@media (min-width: 60rem) { html { margin-right: min(32rem, 42vw) !important } }');
  sheet.disabled = true;
  document.adoptedStyleSheets.push(sheet);
  return sheet;
}
