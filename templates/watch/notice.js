/** What is wrong, shown over the page: a badge, and a list that opens by itself when there is an error that's new. */

import { make } from './make.js';

const closedKey = 'newsgen-closed';

const gone = {
  severity: 'warning',
  file: null,
  line: null,
  column: null,
  reason: 'This page is not part of the site any more',
  remedy: 'It is shown as it was last. Where an error is named, the page comes back once that is mended.',
  excerpt: [],
};

/**
 * Makes the place for what is wrong; it's empty at first.
 *
 * @param {string} script the address of the script, which the style is beside
 */
export function openNotice(script) {
  const host = document.createElement('newsgen-notice');
  host.lang = 'en';
  host.dir = 'ltr';
  const root = host.attachShadow({ mode: 'open' });
  const style = make('link', { rel: 'stylesheet', href: new URL('notice.css', script).href });
  const badge = make('button', { type: 'button', class: 'badge', 'aria-haspopup': 'dialog', hidden: '' });
  const dialog = make('dialog', { 'aria-labelledby': 'title' });
  root.append(style, badge, dialog);
  const styled = new Promise((resolve) => style.addEventListener('load', resolve, { once: true }));
  document.documentElement.append(host);
  const state = { reports: [], more: 0, isGone: false };
  const draw = () => {
    styled.then(() => drawNotice({ badge, dialog }, state)).catch(reportError);
  };
  badge.addEventListener('click', () => open(dialog));
  dialog.addEventListener('close', () => sessionStorage.setItem(closedKey, dialog.dataset.errors ?? ''));
  return {
    show({ shown, more }) {
      Object.assign(state, { reports: shown, more });
      draw();
    },
    tellGone(isGone) {
      if (state.isGone === isGone) return;
      state.isGone = isGone;
      draw();
    },
  };
}

function drawNotice({ badge, dialog }, { reports, more, isGone }) {
  const shown = isGone ? [...reports, gone] : reports;
  const failed = shown.some(({ severity }) => severity === 'failure');
  const bad = shown.filter(({ severity }) => severity !== 'warning');
  const errors = JSON.stringify(bad.map(({ file, line, reason }) => [file, line, reason]));
  const summary = failed ? 'Not built' : summarise(shown, more);
  badge.hidden = shown.length === 0;
  badge.textContent = summary;
  badge.className = bad.length > 0 ? 'badge bad' : 'badge';
  fill(dialog, { title: failed ? 'The site was not built' : summary, shown, more, failed });
  dialog.setAttribute('role', failed ? 'alertdialog' : 'dialog');
  const isNews = bad.length > 0 && sessionStorage.getItem(closedKey) !== errors;
  const wasOpenedByItself = dialog.dataset.itself === 'yes';
  dialog.dataset.errors = errors;
  if (isNews) open(dialog, 'yes');
  else if (shown.length === 0 || (wasOpenedByItself && bad.length === 0)) close(dialog);
}

function open(dialog, itself = 'no') {
  if (dialog.open) return;
  dialog.dataset.itself = itself;
  dialog.showModal();
}

/** Closes what has no more use; what comes later is news again. */
function close(dialog) {
  dialog.close();
  sessionStorage.removeItem(closedKey);
}

function summarise(reports, more) {
  const count = (severity, noun) => {
    const number = reports.filter((report) => report.severity === severity).length;
    return number === 0 ? [] : [`${number} ${noun}${number === 1 ? '' : 's'}`];
  };
  const parts = [...count('error', 'error'), ...count('warning', 'warning'), ...(more > 0 ? [`${more} more`] : [])];
  return parts.join(', ');
}

function fill(dialog, { title, shown, more, failed }) {
  const button = make('button', { type: 'button', class: 'close', 'aria-label': 'Close' }, ['Close']);
  button.addEventListener('click', () => dialog.close());
  const head = make('div', { class: 'head' }, [make('h2', { id: 'title' }, [title]), button]);
  const kept = failed
    ? [make('p', { class: 'kept' }, ['The page behind this is from the last build that went well.'])]
    : [];
  const list = make('ol', {}, shown.map(drawReport));
  const rest = more > 0 ? [make('p', { class: 'kept' }, [`The terminal names ${more} more.`])] : [];
  dialog.replaceChildren(head, ...kept, list, ...rest);
  if (dialog.open) button.focus();
}

function drawReport({ severity, file, line, column, reason, remedy, excerpt }) {
  const place = file === null ? '' : [file, line, column].filter((part) => part !== null).join(':');
  const lines = excerpt.map(({ number, text, mark }) => drawLine(number, text, mark));
  return make('li', { class: severity }, [
    make('p', { class: 'place' }, [make('b', {}, [severity === 'warning' ? 'Warning' : 'Error']), ` ${place}`]),
    make('p', { class: 'reason' }, [reason]),
    ...(lines.length === 0 ? [] : [make('pre', {}, lines)]),
    make('p', { class: 'remedy' }, [remedy]),
  ]);
}

function drawLine(number, text, mark) {
  const [from, to] = mark ?? [text.length, text.length];
  const marked = mark === null ? [] : [make('mark', {}, [text.slice(from, to) || ' '])];
  const words = make('span', { class: 'text', dir: 'auto' }, [text.slice(0, from), ...marked, text.slice(to)]);
  return make('span', { class: mark === null ? 'line' : 'line here' }, [make('i', {}, [String(number)]), words]);
}
