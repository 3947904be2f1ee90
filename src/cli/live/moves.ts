import type { Edition } from '../../model/edition.js';

/** The addresses of stories by the files that they come from. */
export type Addresses = ReadonlyMap<string, string>;

/** Lists where the stories of an edition are. */
export function addressesOf({ stories, standing }: Edition): Addresses {
  return new Map([...stories, ...standing].map(({ source, path }) => [source, path]));
}

/** Lists the stories that have another address than before: a headline was edited, or a day. */
export function movesBetween(before: Addresses, after: Addresses): ReadonlyArray<readonly [from: string, to: string]> {
  return [...before].flatMap(([source, from]) => {
    const to = after.get(source);
    return to === undefined || to === from ? [] : [[from, to] as const];
  });
}
