import type { Yaml } from 'mdast';
import type { Point } from 'unist';
import type { VFile } from 'vfile';
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { problem } from '../model/problems.js';
import { report } from '../model/report.js';

/** What front matter gives: one pair of it. */
export interface Given {
  /** The key, as written. */
  readonly key: string;
  /** The value; a number is its text, so that page `05` stays `05`. */
  readonly value: unknown;
  readonly place: Point;
}

/** The longest front matter, in UTF-16 units. */
const longest = 65_536;

/**
 * Reads front matter to its pairs: YAML 1.2 with the core schema and without aliases, so that it holds nothing but values.
 *
 * @param node the front matter; what keeps it from being read is reported on the file
 */
export function givenIn(node: Yaml, file: VFile): ReadonlyArray<Given> {
  if (node.value.length > longest) {
    report(file, problem('front-matter-invalid', 'it is longer than 64 KB'), node.position);
    return [];
  }
  const lineCounter = new LineCounter();
  const document = parseDocument(node.value, { schema: 'core', lineCounter, logLevel: 'silent' });
  const place = (offset: number): Point => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: line + 1, column: Math.max(1, col) };
  };
  const fault = faultOf(document);
  if (fault !== null) {
    report(file, problem('front-matter-invalid', fault.reason), place(fault.offset));
    return [];
  }
  return pairsOf(document).map(([key, value, offset]) => ({ key, value, place: place(offset) }));
}

function faultOf(document: Document): { reason: string; offset: number } | null {
  const error = document.errors[0];
  if (error !== undefined) return { reason: error.message.split(/ at line |\n/)[0] ?? '', offset: error.pos[0] };
  let alias: number | null = null;
  visit(document, {
    Alias(_, node) {
      alias ??= node.range?.[0] ?? 0;
    },
    Scalar(_, node) {
      if (typeof node.value === 'number' && node.source !== undefined) node.value = node.source;
    },
  });
  if (alias !== null) return { reason: 'it has an alias (*), which newsgen does not follow', offset: alias };
  if (document.contents === null || isMap(document.contents)) return null;
  return { reason: 'it is not a list of keys and values', offset: 0 };
}

function pairsOf(document: Document): ReadonlyArray<readonly [key: string, value: unknown, offset: number]> {
  const { contents } = document;
  if (!isMap(contents)) return [];
  return contents.items.map(({ key, value }) => {
    const offset = isScalar(key) ? (key.range?.[0] ?? 0) : 0;
    return [String(isScalar(key) ? key.value : key), isNode(value) ? value.toJS(document) : value, offset] as const;
  });
}
