/**
 * Sheets: copy with what its lines are at the margin, as a subeditor would mark it. A line with an empty margin is copy like
 * any other, and isn't in question; where two roles are right, both stand there.
 *
 *     headline | The lamp on the mole is lit again
 *              |
 *     byline   | By Ana Pérez
 *              |
 *              | The keeper climbed the tower at dusk on Monday, …
 */
import { expect } from '@jest/globals';
import { toString as textOf } from 'mdast-util-to-string';
import { VFile } from 'vfile';
import type { Article } from '../../../src/model/article.js';
import { sourcePath } from '../../../src/model/names.js';
import { resolve } from '../../../src/model/settings.js';
import { explain } from '../../../src/recognise/index.js';

interface Line {
  /** The role that the line is to have, or the roles that it may have: `kicker/furniture`; empty where none is asked for. */
  readonly wanted: string;
  readonly text: string;
}

/**
 * Reads the copy of a sheet and expects of each line the role at its margin.
 *
 * @returns the article, for whatever else is asked of it
 */
export function expectRoles(sheet: string): Article {
  const lines = parse(sheet);
  const value = lines.map(({ text }) => text).join('\n');
  const copy = new VFile({ cwd: '/', path: 'copy.txt', value, data: { source: sourcePath('copy.txt') } });
  const { settings } = resolve({});
  const explained = settings === null ? null : explain(copy, settings);
  if (explained === null) throw new Error('The copy of this sheet has a fatal problem');
  const { article, readings } = explained;
  const roleAt = (line: number) =>
    readings.find(({ lines: [first, last] }) => first <= line && line <= last)?.role ?? 'nothing';
  const judge = (wanted: string, role: string) =>
    ['', ...wanted.split('/')].includes(role) || wanted === '' ? wanted : role;
  const read = lines.map(({ wanted, text }, at) => ({ wanted: judge(wanted, roleAt(at + 1)), text }));
  expect(print(read)).toBe(print(lines));
  return article;
}

/** The section headers of an article, each with its lines. */
export function headersOf({ body }: Article): ReadonlyArray<ReadonlyArray<string>> {
  return body.children.flatMap((node) =>
    node.type === 'sectionHeader' ? [node.children.map((line) => textOf(line))] : [],
  );
}

/** The captions of an article, each with its credit: `The mole at dusk / Mara Ortiz`. */
export function captionsOf({ body }: Article): ReadonlyArray<string> {
  return body.children.flatMap((node) =>
    node.type === 'captionList'
      ? node.children.map((caption) =>
          [textOf(caption), ...(caption.credit === null ? [] : [caption.credit])].join(' / '),
        )
      : [],
  );
}

/** The people of an article's byline: `记者 林疏桐`. */
export function peopleOf({ byline }: Article): ReadonlyArray<string> {
  return (byline?.people ?? []).map(({ name, role }) => (role === null ? name : `${role} ${name}`));
}

function parse(sheet: string): ReadonlyArray<Line> {
  return sheet
    .split('\n')
    .filter((line) => line.includes('|'))
    .map((line) => {
      const at = line.indexOf('|');
      return { wanted: line.slice(0, at).trim(), text: line.slice(at + 1).replace(/^ /, '') };
    });
}

function print(lines: ReadonlyArray<Line>): string {
  return lines.map(({ wanted, text }) => `${wanted.padEnd(9)} | ${text}`.trimEnd()).join('\n');
}
