import type { Role } from '../model/roles.js';
import type { Block } from './blocks/block.js';
import type { Fields } from './fields.js';
import type { Settled } from './label/index.js';
import { even, type Rulings } from './overrides.js';

/** How many blocks of a copy can repeat what its front matter gives. */
const headLength = 8;

/** A block whose role nobody has to guess. */
export interface SettledBlock {
  readonly block: Block;
  readonly role: Role;
}

/** What is settled before the evidence is heard. */
export interface Settlement {
  /** Blocks that are settled and don't take part in the reading of the rest. */
  readonly aside: ReadonlyArray<SettledBlock>;
  /** The blocks that are read together; those among them that are settled have one role to choose from. */
  readonly rest: ReadonlyArray<Block>;
  readonly settled: Settled;
}

/** Roles that a line can be told to have anywhere, though the grammar has them in one place only. */
const anywhere: ReadonlySet<Role> = new Set<Role>(['kicker', 'deck', 'byline', 'date']);

/**
 * Settles what needs no guess, in this order: a mark at the beginning of a line, what the site rules, a line at the top that repeats front matter, and what Markdown says: a first-level heading is the headline, any other one a section header.
 */
export function settle(blocks: ReadonlyArray<Block>, fields: Fields, rulings: Rulings): Settlement {
  const said = new Map<Block, Role>();
  for (const [index, block] of blocks.entries()) {
    const role = forced(block) ?? rulings(block.text) ?? (index < headLength ? repeated(block, fields) : null);
    if (role !== null) said.set(block, role);
  }
  const headline = blocks.find((block) => said.get(block) === 'headline');
  const given = fields.headline !== undefined;
  const heading = given || headline !== undefined ? undefined : headingOf(blocks);
  const top = headline ?? heading;
  const isAbove = (block: Block) => top !== undefined && block.lines[0] < top.lines[0];
  for (const block of blocks) if (isAbove(block) && byMarkup(block, heading) === 'header') said.set(block, 'kicker');
  const isAside = (block: Block) => {
    const role = said.get(block);
    if (role === undefined) return false;
    return anywhere.has(role) || isAbove(block) || (role === 'headline' && (given || block !== headline));
  };
  const rest = blocks.filter((block) => !isAside(block));
  const rolesOf = (block: Block) => {
    const role = said.get(block) ?? byMarkup(block, heading);
    return role === null ? null : [role];
  };
  const aside = blocks.filter(isAside).flatMap((block) => verdict(block, said.get(block)));
  return { aside, rest, settled: { headline: given, rolesOf } };
}

function verdict(block: Block, role: Role | undefined): SettledBlock[] {
  return role === undefined ? [] : [{ block, role }];
}

function forced({ markup }: Block): Role | null {
  return markup?.role === 'forced' ? markup.as : null;
}

function repeated({ text }: Block, { headline, kicker, deck, byline }: Fields): Role | null {
  const given: ReadonlyArray<readonly [Role, unknown]> = [
    ['headline', headline],
    ['kicker', kicker],
    ['deck', deck],
    ['byline', byline],
  ];
  return given.find(([, words]) => typeof words === 'string' && even(words) === even(text))?.[0] ?? null;
}

function byMarkup({ markup, lines }: Block, heading: Block | undefined): Role | null {
  if (markup === null || markup.role === 'forced') return null;
  if (markup.role !== 'heading') return markup.role;
  return heading?.lines[0] === lines[0] ? 'headline' : 'header';
}

/** The heading that is the headline: the first of the first level, or a heading that the copy begins with. */
function headingOf(blocks: ReadonlyArray<Block>): Block | undefined {
  const top = blocks.find(({ markup }) => markup?.role === 'heading' && markup.depth === 1);
  return top ?? blocks.slice(0, 1).find(({ markup }) => markup?.role === 'heading');
}
