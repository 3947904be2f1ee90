import type { Break, Paragraph, Root, Text } from 'mdast';
import type { Point } from 'unist';
import type { VFile } from 'vfile';
import { problem } from '../../model/problems.js';
import { report } from '../../model/report.js';
import { excessOf } from '../excess.js';
import { withFrontMatter } from '../front-matter.js';
import type { Format } from './format.js';

interface Line {
  /** The line's words, without the blanks on both sides. */
  readonly value: string;
  readonly start: Point & { offset: number };
  readonly end: Point & { offset: number };
}

/**
 * Plain text: lines that stand together are one paragraph, its lines parted by `break`; blank lines part paragraphs.
 * Nothing else means anything: a `#` or a `*` is the character that it is.
 */
export const text: Format = {
  name: 'text',
  extensions: ['.txt', '.text'],
  lineEnds: 'hard',
  parser() {
    this.parser = withFrontMatter(parseBounded);
  },
};

function parseBounded(document: string, file: VFile): Root {
  const excess = excessOf(document, 'text');
  if (excess === null) return parse(document);
  report(file, problem('copy-excess', excess.count, excess.is, excess.most));
  return { type: 'root', children: [] };
}

function parse(document: string): Root {
  const children: Paragraph[] = [];
  let run: Line[] = [];
  for (const line of linesOf(document)) {
    if (line !== null) {
      run.push(line);
      continue;
    }
    if (run.length > 0) children.push(paragraph(run));
    run = [];
  }
  if (run.length > 0) children.push(paragraph(run));
  return { type: 'root', children };
}

/** Parts a text at its line ends; a blank line is `null`. */
function linesOf(document: string): Array<Line | null> {
  const lines: Array<Line | null> = [];
  const ends = /\r\n|\n|\r/g;
  let offset = 0;
  for (;;) {
    const end = ends.exec(document);
    lines.push(trimmed(document.slice(offset, end?.index), lines.length + 1, offset));
    if (end === null) return lines;
    offset = ends.lastIndex;
  }
}

function trimmed(raw: string, line: number, offset: number): Line | null {
  const value = raw.trim();
  if (value === '') return null;
  const from = value.length === raw.length ? 0 : raw.length - raw.trimStart().length;
  const to = from + value.length;
  return {
    value,
    start: { line, column: from + 1, offset: offset + from },
    end: { line, column: to + 1, offset: offset + to },
  };
}

function paragraph(run: ReadonlyArray<Line>): Paragraph {
  const children: Array<Text | Break> = [];
  let previous: Line | null = null;
  for (const line of run) {
    const { value, start, end } = line;
    if (previous !== null) children.push({ type: 'break', position: { start: previous.end, end: start } });
    children.push({ type: 'text', value, position: { start, end } });
    previous = line;
  }
  const first = run[0];
  if (first === undefined || previous === null) return { type: 'paragraph', children };
  return { type: 'paragraph', children, position: { start: first.start, end: previous.end } };
}
