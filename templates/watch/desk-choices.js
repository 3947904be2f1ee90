/** What can be said of a row of the copy desk: why it was read so, what else it may be, and where that is written. */
import { make } from './make.js';

const places = {
  mark: 'a mark in the article',
  article: 'the overrides file, for this article',
  paper: 'the overrides file, for all articles',
};

/**
 * Draws the choices of a row.
 *
 * @param onOrder gets the role, `null` to take back what was said, and the way
 */
export function drawChoices(row, { roles, mayOverrule }, onOrder) {
  const parts = drawReasons(row);
  if (!mayOverrule) return make('div', { class: 'choices' }, parts);
  const ways = Object.keys(places).filter((way) => way !== 'mark' || row.takesMark);
  const chosen = { way: row.said ?? ways[0] };
  const buttons = make('div', { class: 'roles', role: 'group', 'aria-label': 'What it is' });
  const draw = () => buttons.replaceChildren(...drawRoles(row, roles, { way: chosen.way, onOrder }));
  const radios = ways.map((way) => {
    const name = `way-${row.index}`;
    const radio = make('input', { type: 'radio', name, value: way, ...(way === chosen.way ? { checked: '' } : {}) });
    radio.addEventListener('change', () => {
      chosen.way = way;
      draw();
    });
    return make('label', {}, [radio, ` ${places[way]}`]);
  });
  draw();
  const where = make('fieldset', {}, [make('legend', {}, ['Written into']), ...radios]);
  return make('div', { class: 'choices' }, [...parts, buttons, where]);
}

function drawReasons({ role, runnerUp, against, reasons, said }) {
  if (runnerUp === null)
    return [
      make('p', {}, [
        said === null ? `Given: ${role}, by front matter or markup.` : `Somebody said that it is ${role}.`,
      ]),
    ];
  const items = reasons.map(([weight, reason]) =>
    make('li', {}, [make('span', { class: 'weight' }, [weight]), reason]),
  );
  return [
    make('p', {}, [`Read as ${role} ${against}`]),
    ...(items.length === 0 ? [] : [make('ul', { class: 'reasons' }, items)]),
  ];
}

/** A button for each role; where no mark says it, the override is for this article. */
function drawRoles(row, roles, { way, onOrder }) {
  const back =
    row.said === null ? [] : [drawRole({ role: null, words: 'as newsgen reads it', about: 'take back what was said' })];
  return [...roles.map((each) => drawRole({ ...each, words: each.role })), ...back];

  function drawRole({ role, words, about, mark = null }) {
    const used = role === null ? row.said : way === 'mark' && mark === null ? 'article' : way;
    const hint = used === 'mark' && mark !== null ? [make('kbd', {}, [mark])] : [];
    const note = way === 'mark' && used === 'article' && role !== null ? [make('small', {}, ['overrides file'])] : [];
    const isNow = role === row.role;
    const attributes = {
      type: 'button',
      class: 'role',
      'data-role': role ?? '',
      title: about,
      'aria-pressed': String(isNow),
      ...(isNow ? { disabled: '' } : {}),
    };
    const button = make('button', attributes, [words, ...hint, ...note]);
    button.addEventListener('click', () => onOrder({ role, way: used }));
    return button;
  }
}
