/** Things of schema.org, as JSON-LD writes them. */

/** What a property of a thing may be. What is `null` or empty isn't written. */
export type Value = string | number | boolean | null | Thing | ReadonlyArray<Value>;

/** A thing: its properties, written in their order. */
export interface Thing {
  readonly [property: string]: Value;
}

/**
 * Leaves out whatever is empty, within what is left, too. A thing that has its type alone says nothing and is empty.
 *
 * @returns the same in the same order; `null` where nothing is left
 */
export function prune(value: Value): Value {
  if (value === null || value === '') return null;
  if (typeof value !== 'object') return value;
  if (isList(value)) {
    const items = value.map(prune).filter((item) => item !== null);
    return items.length === 0 ? null : items;
  }
  const entries = Object.entries(value)
    .map(([property, each]): [string, Value] => [property, prune(each)])
    .filter(([, each]) => each !== null);
  return entries.every(([property]) => property === '@type') ? null : Object.fromEntries(entries);
}

/** `Array.isArray` doesn't tell the compiler of lists that can't be changed. */
function isList(value: Thing | ReadonlyArray<Value>): value is ReadonlyArray<Value> {
  return Array.isArray(value);
}

/** Signs that could end a `<script>`, or begin a comment or a reference in it, as JSON writes them, too. */
const escapes: Readonly<Record<string, string>> = { '<': '\\u003c', '>': '\\u003e', '&': '\\u0026' };

/**
 * Writes JSON that can stand in a `<script>` as it is: no end tag, comment or reference can come of it. What is empty is left
 * out, as `prune` has it.
 *
 * @returns an empty text where nothing is left
 */
export function writeScriptJson(value: Value): string {
  const json = write(value);
  return /[<>&]/.test(json) ? json.replace(/[<>&]/g, (sign) => escapes[sign] ?? sign) : json;
}

function write(value: Value): string {
  if (value === null || value === '') return '';
  if (typeof value !== 'object') return JSON.stringify(value);
  return isList(value) ? writeList(value) : writeThing(value);
}

function writeList(list: ReadonlyArray<Value>): string {
  const items = list.map(write).filter((item) => item !== '');
  return items.length === 0 ? '' : `[${items.join(',')}]`;
}

function writeThing(thing: Thing): string {
  let written = '';
  let says = false;
  for (const property of Object.keys(thing)) {
    const value = write(thing[property] ?? null);
    if (value === '') continue;
    written += `${written === '' ? '' : ','}"${property}":${value}`;
    says ||= property !== '@type';
  }
  return says ? `{${written}}` : '';
}
