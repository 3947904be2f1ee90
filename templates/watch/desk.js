/** The copy desk: beside the page, its copy as newsgen read it, and a way to overrule that. */
import { drawChoices } from './desk-choices.js';
import { drawRows } from './desk-rows.js';
import { drawView } from './desk-view.js';

const openKey = 'newsgen-desk';

/**
 * Makes the place for the copy desk; there's only a button until somebody opens it, and none where the page is no article.
 *
 * @param {string} script the address of the script, which the style is beside
 */
export function openDesk(script) {
  const view = drawView(script);
  const state = { view, script, sheet: null, asked: 0, chosen: null, line: null };
  const { toggle, close, undo, panel, list } = view;
  toggle.addEventListener('click', () => setOpen(state, panel.hidden));
  close.addEventListener('click', () => setOpen(state, false));
  undo.addEventListener('click', () => takeBack(state));
  list.addEventListener('click', ({ target }) => {
    const row = target.closest('.row');
    if (row !== null) choose(state, row);
  });
  list.addEventListener('focusin', ({ target }) => {
    const row = target.closest('.row');
    if (row !== null) enter(state, row);
  });
  panel.addEventListener('keydown', (event) => press(state, event));
  const [path, line] = JSON.parse(sessionStorage.getItem(openKey) ?? '[null, null]');
  if (path === location.pathname) state.line = line;
  const first = async () => {
    await renew(state);
    if (path === location.pathname && state.sheet !== null) setOpen(state, true);
  };
  first().catch(reportError);
  return {
    /** Looks at the copy anew where anybody sees it, or where the page was no article. */
    renew() {
      if (!view.panel.hidden || state.sheet === null) renew(state).catch(reportError);
    },
  };
}

function setOpen(state, isOpen) {
  const { panel, toggle, beside, list } = state.view;
  panel.hidden = !isOpen;
  beside.disabled = !isOpen;
  toggle.setAttribute('aria-expanded', String(isOpen));
  toggle.hidden = isOpen;
  remember(state);
  if (!isOpen) return toggle.focus();
  draw(state);
  renew(state).catch(reportError);
  (rowOf(list, state.line) ?? list.querySelector('.row'))?.focus();
}

function remember({ view, line }) {
  if (view.panel.hidden) sessionStorage.removeItem(openKey);
  else sessionStorage.setItem(openKey, JSON.stringify([location.pathname, line]));
}

/** Asks how the copy is read now, and shows it. The last answer counts. */
async function renew(state) {
  const { view } = state;
  const asked = ++state.asked;
  const address = new URL('explain', runOf());
  address.searchParams.set('for', pageOf());
  const response = await fetch(address, { cache: 'no-store' }).catch(() => null);
  const sheet = response?.ok ? await response.json() : null;
  if (asked !== state.asked) return;
  const isSame = JSON.stringify(sheet) === JSON.stringify(state.sheet);
  state.sheet = sheet ?? (view.panel.hidden ? null : state.sheet);
  view.aside.hidden = state.sheet === null;
  if (!isSame && !view.panel.hidden && sheet !== null) draw(state);
}

/** Draws the sheet; whoever was in a row is in it again. */
function draw(state) {
  const { view, sheet, line } = state;
  const had = view.host.shadowRoot.activeElement;
  const wasIn = had !== null && view.list.contains(had);
  view.file.textContent = sheet.file;
  view.counts.textContent = `${sheet.counts}. ${sheet.mayOverrule ? 'Choose a line to say what it is.' : 'Served to the network: read only.'}`;
  view.undo.disabled = sheet.undo === null;
  view.undo.textContent = sheet.undo === null ? 'Undo' : `Undo ${sheet.undo}`;
  state.chosen = null;
  const top = view.list.scrollTop;
  view.list.replaceChildren(...drawRows(sheet));
  view.list.scrollTop = top;
  const row = rowOf(view.list, line) ?? view.list.querySelector('.row');
  row?.setAttribute('tabindex', '0');
  if (wasIn) row?.focus({ preventScroll: true });
}

function rowOf(list, line) {
  return [...list.querySelectorAll('.row')].find(({ dataset }) => dataset.line === String(line)) ?? null;
}

/** Makes a row the one that Tab comes to. */
function enter(state, row) {
  for (const each of state.view.list.querySelectorAll('.row[tabindex="0"]')) each.setAttribute('tabindex', '-1');
  row.setAttribute('tabindex', '0');
  state.line = row.dataset.line;
  remember(state);
}

/** Opens what there is to choose for a row, or closes it. */
function choose(state, row) {
  const { sheet, chosen } = state;
  chosen?.nextElementSibling?.remove();
  chosen?.setAttribute('aria-expanded', 'false');
  state.chosen = null;
  if (chosen === row) return;
  const shown = sheet.rows[Number(row.dataset.row)];
  const choices = drawChoices(shown, sheet, (order) =>
    overrule(state, { index: shown.index, was: shown.role, ...order }),
  );
  row.after(choices);
  row.setAttribute('aria-expanded', 'true');
  state.chosen = row;
  // What came second is the likeliest to be meant.
  const likely =
    choices.querySelector(`[data-role="${shown.runnerUp}"]`) ?? choices.querySelector('.role:not(:disabled)');
  likely?.focus({ preventScroll: true });
  choices.scrollIntoView({ block: 'nearest' });
}

async function overrule(state, order) {
  const row = state.chosen;
  const done = await send('overrule', { page: pageOf(), state: state.sheet.state, ...order }, state);
  if (done === null) return renew(state);
  row?.focus({ preventScroll: true });
  say(state, `Done, ${done}`);
  await renew(state);
}

async function takeBack(state) {
  const done = await send('undo', { page: pageOf() }, state);
  if (done === null) return;
  say(state, `Undone, ${done}`);
  await renew(state);
  if (state.view.undo.disabled) (rowOf(state.view.list, state.line) ?? state.view.close).focus();
}

/** Sends an order; says why where it can't be done. */
async function send(name, given, state) {
  const headers = { 'Content-Type': 'application/json' };
  const response = await fetch(new URL(name, runOf()), { method: 'POST', headers, body: JSON.stringify(given) });
  const isJson = response.headers.get('Content-Type')?.startsWith('application/json') ?? false;
  const answer = isJson ? await response.json() : { reason: await response.text(), remedy: '' };
  if (response.ok) return answer.done;
  say(state, `${answer.reason}. ${answer.remedy}`, 'bad');
  return null;
}

function say({ view }, text, name = '') {
  view.status.textContent = text;
  view.status.className = `status ${name}`;
}

const moves = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  ArrowRight: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  PageDown: (at) => at + 10,
  PageUp: (at) => at - 10,
  Home: () => 0,
  End: () => Number.MAX_SAFE_INTEGER,
};

/** Arrows go from row to row, or from choice to choice; Escape goes back one step; Control or Command and Z undoes. */
function press(state, event) {
  const { view, chosen } = state;
  const { key, target } = event;
  if (key === 'z' && (event.ctrlKey || event.metaKey) && !view.undo.disabled) takeBack(state).catch(reportError);
  else if (key === 'Escape' && chosen !== null) {
    choose(state, chosen);
    chosen.focus();
  } else if (key === 'Escape') setOpen(state, false);
  else if (Object.hasOwn(moves, key) && target.matches('.row, .role')) {
    const isRow = target.matches('.row');
    const all = [
      ...(isRow ? view.list : target.parentElement).querySelectorAll(isRow ? '.row' : '.role:not(:disabled)'),
    ];
    all[Math.min(all.length - 1, Math.max(0, moves[key](all.indexOf(target))))].focus();
  } else return;
  event.preventDefault();
}

function runOf() {
  return document.getElementById('newsgen-watch').src;
}

function pageOf() {
  return document.getElementById('newsgen-watch').dataset.page;
}
