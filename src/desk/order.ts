import * as v from 'valibot';
import { type Role, roles } from '../model/roles.js';
import { refusal } from './refusal.js';

/** Where a reading is overruled: by a mark in the copy, by an override for the article, by one for all articles. */
const ways = ['mark', 'article', 'paper'] as const;

/** What a page asks for: that a block be read as something else. */
export interface Order {
  /** Which of the readings it's about, counted from 0, and the role that it was shown with. */
  readonly index: number;
  readonly was: Role;
  /** What it's to be; `null` to take back what was said of it. */
  readonly role: Role | null;
  readonly way: (typeof ways)[number];
  /** Names what was shown. */
  readonly state: string;
}

const schema = v.strictObject({
  page: v.string(),
  index: v.pipe(v.number(), v.integer(), v.minValue(0)),
  was: v.picklist(roles),
  role: v.nullable(v.picklist(roles)),
  way: v.picklist(ways),
  state: v.string(),
});

/**
 * Reads an order that a page has sent.
 *
 * @throws Failure where it's none
 */
export function readOrder(given: unknown): Order & { readonly page: string } {
  const read = v.safeParse(schema, given);
  if (read.success) return read.output;
  throw refusal('order');
}

/**
 * Reads which page something is to be done for.
 *
 * @throws Failure where none is named
 */
export function readPage(given: unknown): string {
  const read = v.safeParse(v.strictObject({ page: v.string() }), given);
  if (read.success) return read.output.page;
  throw refusal('order');
}
