import type { Role } from '../../model/roles.js';

/** What roles have in common: those of a kind have one colour, in the terminal and on the page. */
export type Kind = 'head' | 'credit' | 'header' | 'story' | 'caption' | 'note' | 'furniture';

/** What people are told of a role. */
export interface RoleHelp {
  readonly kind: Kind;
  /** What it is, in one line. */
  readonly about: string;
}

/** Every role, in the order of the list of roles. */
export const roleHelp = {
  kicker: { kind: 'head', about: 'the line above the headline' },
  headline: { kind: 'head', about: 'the headline' },
  deck: { kind: 'head', about: 'the line or lines below the headline' },
  byline: { kind: 'credit', about: 'who wrote it' },
  date: { kind: 'credit', about: 'when, or where and when' },
  header: { kind: 'header', about: 'a heading inside the story' },
  paragraph: { kind: 'story', about: 'a paragraph of the story' },
  quote: { kind: 'story', about: 'a quotation, by its markup' },
  list: { kind: 'story', about: 'a list, by its markup' },
  other: { kind: 'story', about: 'something else that markup keeps as it is' },
  caption: { kind: 'caption', about: 'words for a picture' },
  note: { kind: 'note', about: 'a word of the desk, shown after the story' },
  furniture: { kind: 'furniture', about: 'what belongs to the page and not to the story: dropped' },
} as const satisfies Readonly<Record<Role, RoleHelp>>;

/** The kind of a role. */
export function kindOf(role: Role): Kind {
  return roleHelp[role].kind;
}
