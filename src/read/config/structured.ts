import { isMap, isScalar, LineCounter, type Pair, parseDocument, visit } from 'yaml';
import { exitCodes, Failure } from '../../model/failures.js';
import type { Configuration } from './configuration.js';
import { readConfigurationText } from './text.js';

type Parsed = ReturnType<typeof parseDocument>;

/**
 * Reads a configuration in YAML 1.2, core schema, without aliases. JSON is YAML, so it's read in the same way and its
 * faults have a line and column too.
 */
export async function readStructured(file: string): Promise<Configuration> {
  const lines = new LineCounter();
  const parsed = parseDocument(readConfigurationText(file), {
    schema: 'core',
    version: '1.2',
    prettyErrors: false,
    lineCounter: lines,
  });
  const placeAt = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${line}:${col}`;
  };
  refuseFaults(parsed, placeAt);
  const placeOf = (keys: ReadonlyArray<string>) => {
    const offset = offsetOf(parsed.contents, keys);
    return offset === null ? file : placeAt(offset);
  };
  return { values: parsed.toJS() ?? {}, placeOf };
}

function refuseFaults(parsed: Parsed, placeAt: (offset: number) => string): void {
  const fault = parsed.errors[0];
  if (fault !== undefined) throw malformed(placeAt(fault.pos[0]), fault.message);
  visit(parsed, {
    Alias(_, alias) {
      throw malformed(placeAt(alias.range?.[0] ?? 0), `*${alias.source} refers to another place; write the value out`);
    },
  });
}

/** Finds where a key stands; for a list, where the list does. */
function offsetOf(contents: unknown, keys: ReadonlyArray<string>): number | null {
  let node = contents;
  let offset: number | null = null;
  for (const key of keys) {
    const pair: Pair | undefined = isMap(node) ? node.items.find((item) => keyOf(item) === key) : undefined;
    if (pair === undefined) return offset;
    offset = isScalar(pair.key) ? (pair.key.range?.[0] ?? offset) : offset;
    node = pair.value;
  }
  return offset;
}

function keyOf(pair: Pair): string {
  return String(isScalar(pair.key) ? pair.key.value : pair.key);
}

function malformed(place: string, cause: string): Failure {
  return new Failure({
    id: 'config-unreadable',
    exitCode: exitCodes.usage,
    reason: `The configuration can't be read: ${cause}`,
    remedy: 'Write one "key: value" a line in YAML, or an object in JSON.',
    place,
  });
}
