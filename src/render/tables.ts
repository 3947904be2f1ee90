/** What tables of Markdown become in HTML. */
import type { Element, ElementContent, Properties } from 'hast';
import type { AlignType, PhrasingContent, Table, TableCell } from 'mdast';
import type { Options } from 'remark-html';

type Handlers = NonNullable<Options['handlers']>;
type State = Parameters<NonNullable<Handlers[string & keyof Handlers]>>[0];

/** Columns that aren't aligned to the beginning have a class: HTML has no attribute for it any more. */
const alignments: Readonly<Partial<Record<NonNullable<AlignType>, string>>> = { center: 'mid', right: 'end' };

/**
 * Writes a table, in a box of its own that can be scrolled, with the keyboard too, where the page is narrower than it. The
 * first row are headers of their columns; where the first of them is empty, the first column are headers of their rows.
 */
export function table(state: State, node: Table): Element {
  const [head, ...rows] = node.children;
  const align = node.align ?? [];
  const isCornerEmpty = isEmpty(head?.children[0]);
  const rowOf = (cells: ReadonlyArray<TableCell>, scope: (cell: TableCell, column: number) => 'col' | 'row' | null) =>
    element(
      'tr',
      {},
      cells.slice(0, align.length).map((cell, at) => cellOf(state, cell, { scope: scope(cell, at), align: align[at] })),
    );
  const top = rowOf(head?.children ?? [], (cell) => (isEmpty(cell) ? null : 'col'));
  const body = rows.map(({ children }) =>
    rowOf(children, (cell, column) => (isCornerEmpty && column === 0 && !isEmpty(cell) ? 'row' : null)),
  );
  const parts = [element('thead', {}, [top]), ...(body.length > 0 ? [element('tbody', {}, body)] : [])];
  return element('div', { className: ['tbl'], tabIndex: 0 }, [element('table', {}, parts)]);
}

function isEmpty(cell: TableCell | undefined): boolean {
  return (
    cell === undefined || cell.children.every((child: PhrasingContent) => child.type === 'text' && !child.value.trim())
  );
}

interface Manner {
  /** What a header is the header of; `null` where it is none. */
  readonly scope: 'col' | 'row' | null;
  readonly align: AlignType | undefined;
}

function cellOf(state: State, cell: TableCell, { scope, align }: Manner): Element {
  const name = align ? alignments[align] : undefined;
  const properties = { ...(scope === null ? {} : { scope }), ...(name === undefined ? {} : { className: [name] }) };
  return element(scope === null ? 'td' : 'th', properties, state.all(cell));
}

function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}
