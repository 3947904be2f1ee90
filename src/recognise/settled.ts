import type { Role } from '../model/roles.js';
import type { Block } from './blocks/block.js';
import type { Fields } from './fields.js';
import type { Settled } from './label/index.js';

/** How many blocks of a copy can repeat what its front matter gives. */
const headLength = 8;

/** A block whose role nobody has to guess: it repeats what front matter gives. */
export interface Repeat {
  readonly block: Block;
  readonly role: Role;
}

/** What markup and front matter settle before the evidence is heard. */
export interface Settlement {
  readonly repeats: ReadonlyArray<Repeat>;
  /** The blocks that are left to be read. */
  readonly rest: ReadonlyArray<Block>;
  readonly settled: Settled;
}

/**
 * Settles what needs no guess. Markup and front matter win over evidence: a first-level heading is the headline, any
 * other heading a section header; and a line at the top that repeats front matter is what front matter says.
 */
export function settle(blocks: ReadonlyArray<Block>, fields: Fields): Settlement {
  const given: ReadonlyArray<readonly [Role, unknown]> = [
    ['headline', fields.headline],
    ['kicker', fields.kicker],
    ['deck', fields.deck],
    ['byline', fields.byline],
  ];
  const repeats = blocks.slice(0, headLength).flatMap((block) => {
    const role = given.find(([, text]) => typeof text === 'string' && even(text) === even(block.text))?.[0];
    return role === undefined ? [] : [{ block, role }];
  });
  const rest = blocks.filter((block) => !repeats.some((repeat) => repeat.block === block));
  const headline = fields.headline === undefined ? headingOf(rest) : undefined;
  return {
    repeats,
    rest,
    settled: {
      headline: fields.headline !== undefined,
      rolesOf: ({ markup, ...block }) => {
        if (markup === null) return null;
        if (markup.role !== 'heading') return [markup.role];
        return headline?.lines[0] === block.lines[0] ? ['headline'] : ['header'];
      },
    },
  };
}

/** The heading that is the headline: the first of the first level, or a heading that the copy begins with. */
function headingOf(blocks: ReadonlyArray<Block>): Block | undefined {
  const top = blocks.find(({ markup }) => markup?.role === 'heading' && markup.depth === 1);
  return top ?? blocks.slice(0, 1).find(({ markup }) => markup?.role === 'heading');
}

function even(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();
}
