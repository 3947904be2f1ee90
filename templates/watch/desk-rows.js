/** The rows of the copy desk. Text is never read as HTML. */
import { make } from './make.js';

/** The most characters of a row that are shown; what is longer is told by its beginning. */
const most = 400;

/** Draws the rows of a sheet: a button each, but for lines that aren't read as copy. */
export function drawRows({ rows, language }) {
  return rows.map((row, at) =>
    make('li', { class: `${row.kind}${row.isDoubtful ? ' doubtful' : ''}` }, [drawRow(row, at, language)]),
  );
}

function drawRow(row, at, language) {
  const { lines, role, sure, isDoubtful, runnerUp, index, said } = row;
  const place = lines[0] === lines[1] ? String(lines[0]) : `${lines[0]}–${lines[1]}`;
  const number = make('span', { class: 'number' }, [make('span', { class: 'unseen' }, ['Line ']), place]);
  const label = make('span', { class: 'label' }, [
    make('b', {}, [role === 'furniture' ? 'furniture, dropped' : (role ?? sure)]),
    ...(role === null ? [] : [make('span', { class: 'sure' }, [said === null ? sure : saidIn[said]])]),
    ...(isDoubtful ? [make('span', { class: 'doubt' }, [`or ${runnerUp}?`])] : []),
  ]);
  const text = make('span', { class: 'text', dir: 'auto', lang: language }, [shortened(row.text)]);
  if (index === null) return make('div', { class: 'unread' }, [number, text, label]);
  const attributes = { 'data-line': lines[0], 'data-row': at, tabindex: '-1', 'aria-expanded': 'false' };
  return make('button', { type: 'button', class: 'row', ...attributes }, [number, text, label]);
}

const saidIn = { mark: 'by a mark', article: 'by an override', paper: 'by an override for all' };

function shortened(text) {
  return text.length <= most ? text : `${text.slice(0, most)}…`;
}
