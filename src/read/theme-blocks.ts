/** The blocks of templates: which one defines, which it fills, and which of those its parents don't have. */

/** A tag of a block in a template. */
export interface Block {
  readonly name: string;
  /** Where its name stands, counted in UTF-16 units from 0. */
  readonly offset: number;
  /** Whether it stands in no other block. */
  readonly isOutermost: boolean;
}

const tag =
  /\{#[\s\S]*?#\}|\{%-?\s*(raw|verbatim)\s*-?%\}[\s\S]*?\{%-?\s*end\1\s*-?%\}|\{%-?\s*(block\s+([\w-]+)|endblock)/g;

const parent = /\{%-?\s*extends\s+["']([^"']+)["']/;

const used = /\{%-?\s*(?:extends|include|import|from)\s+["']([^"']+)["']/g;

/** Lists the blocks of a template in their order. Comments and raw text aren't looked into. */
export function blocksOf(source: string): ReadonlyArray<Block> {
  const blocks: Block[] = [];
  let depth = 0;
  for (const { 0: found, 2: what, 3: name, index } of source.matchAll(tag)) {
    if (what === undefined) continue;
    if (name !== undefined) blocks.push({ name, offset: index + found.length - name.length, isOutermost: depth === 0 });
    depth = Math.max(0, depth + (name === undefined ? -1 : 1));
  }
  return blocks;
}

/** Names the template that a template extends; `null` where it extends none, or one that is worked out. */
export function parentOf(source: string): string | null {
  return parent.exec(source)?.[1] ?? null;
}

/** Lists the templates that a template names. */
export function namedBy(source: string): ReadonlyArray<string> {
  return [...source.matchAll(used)].map((found) => found[1] ?? '');
}
