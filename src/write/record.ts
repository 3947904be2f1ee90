/** Reading newsgen's own records, which anything may have happened to. */
import * as v from 'valibot';

/** Reads a record out of JSON; `null` where the text isn't one. */
export function parseRecord<Schema extends v.GenericSchema>(
  schema: Schema,
  text: string,
): v.InferOutput<Schema> | null {
  const result = v.safeParse(schema, parseJson(text), { abortEarly: true });
  return result.success ? result.output : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
