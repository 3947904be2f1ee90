/** Which templates a page is made of, told from their sources. */

/** A tag that brings in another template: what it names, as far as it is a plain name and nothing is added to it. */
const tag =
  /\{%-?\s*(?:extends|include|import|from)\b\s*(?:(["'])((?:(?!\1).)*)\1(?=\s*(?:-?%\}|(?:ignore|as|import|with|without)\b))|)/g;

/** A template and all that it brings in, itself first. */
export type Sources = (template: string) => ReadonlyArray<string>;

/**
 * Makes a look-up for the templates that a template is made of. Where a name is reckoned only while a page is filled, it may
 * be any: then it is made of all.
 *
 * @param templates all sources by name
 */
export function makeSources(templates: ReadonlyMap<string, string>): Sources {
  const named = new Map<string, ReadonlyArray<string>>();
  const all = [...templates.keys()];
  return function sources(template) {
    const known = named.get(template) ?? reach(template, templates, all);
    named.set(template, known);
    return known;
  };
}

function reach(
  template: string,
  templates: ReadonlyMap<string, string>,
  all: ReadonlyArray<string>,
): ReadonlyArray<string> {
  const reached = new Set([template]);
  for (const name of reached) {
    for (const found of broughtIn(templates.get(name) ?? '')) {
      if (found === null) return [template, ...all];
      reached.add(found);
    }
  }
  return [...reached];
}

/** The names that a source brings in; `null` for one that isn't written out. */
function broughtIn(source: string): ReadonlyArray<string | null> {
  return [...source.matchAll(tag)].map(([, , name]) => name ?? null);
}
