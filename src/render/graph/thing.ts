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

/**
 * Writes JSON that can stand in a `<script>` as it is: no end tag, comment or reference can come of it.
 *
 * @param value a thing, or things
 */
export function writeScriptJson(value: Value): string {
  const escapes: Readonly<Record<string, string>> = { '<': '\\u003c', '>': '\\u003e', '&': '\\u0026' };
  return JSON.stringify(value).replace(/[<>&]/g, (sign) => escapes[sign] ?? sign);
}
