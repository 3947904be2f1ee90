/** The copy desk's sheet: what a page is told of how its copy was read. */
import type { Reading } from '../../../model/article.js';
import { type Role, roles } from '../../../model/roles.js';
import { even, markOf } from '../../../recognise/index.js';
import { countsOf, sayCounts } from '../../explain/counts.js';
import { type Kind, kindOf, roleHelp } from '../../explain/kinds.js';
import { asideOf, type Proof, type Row } from '../../explain/proof.js';
import { ranked, sayAgainst, sayReason, sayWeight } from '../../explain/reasons.js';
import { visible } from '../../text/visible.js';

/** Where something was said of a block. */
type Word = 'mark' | 'article' | 'paper';

/** A block of copy, or lines that aren't read as copy. All of it is shown as plain text. */
export interface SheetRow {
  /** Which of the readings it is, counted from 0; `null` for lines that aren't read. */
  readonly index: number | null;
  readonly lines: readonly [first: number, last: number];
  readonly text: string;
  readonly role: Role | null;
  readonly kind: Kind | 'aside';
  /** What is said beside it: `98 %`, `given`, `front matter`. */
  readonly sure: string;
  readonly isDoubtful: boolean;
  readonly runnerUp: Role | null;
  /** `rather than kicker:`; empty where nothing was weighed. */
  readonly against: string;
  /** What each reason weighs, and the reason. */
  readonly reasons: ReadonlyArray<readonly [weight: string, reason: string]>;
  /** Where somebody said what it is; `null` where nobody did. */
  readonly said: Word | null;
  /** Whether a mark is likely to do at its first line. */
  readonly takesMark: boolean;
}

/** What a page shows. */
export interface Sheet {
  /** The file, for people. */
  readonly file: string;
  readonly language: string;
  readonly counts: string;
  readonly rows: ReadonlyArray<SheetRow>;
  /** The roles to choose from: what each is, and its mark. */
  readonly roles: ReadonlyArray<{ readonly role: Role; readonly about: string; readonly mark: string | null }>;
}

/** The most reasons that are shown of one block. */
const mostReasons = 5;

/** Roles that only markup can say. */
const byMarkup: ReadonlyArray<Role> = ['quote', 'list', 'other'];

const choices = roles
  .filter((role) => !byMarkup.includes(role))
  .map((role) => ({ role, about: roleHelp[role].about, mark: markOf(role) }));

/**
 * Makes the sheet of a proof.
 *
 * @param overrides the keys of the overrides that ruled lines of it
 */
export function sheetFor(proof: Proof, overrides: ReadonlyArray<ReadonlyArray<string>>): Sheet {
  let next = 0;
  return {
    file: visible(proof.file),
    language: proof.explained?.article.language ?? 'en',
    counts: sayCounts(countsOf([proof])),
    rows: proof.rows.map((row) => rowOf(row, row.reading === null ? null : next++, overrides)),
    roles: choices,
  };
}

function rowOf(row: Row, index: number | null, overrides: ReadonlyArray<ReadonlyArray<string>>): SheetRow {
  const { lines, reading, isDoubtful } = row;
  const text = row.source.map(visible).join('\n');
  const unread = { index: null, role: null, kind: 'aside', runnerUp: null, said: null, takesMark: false } as const;
  if (reading === null) return { ...unread, lines, text, sure: asideOf(row), isDoubtful, against: '', reasons: [] };
  const { role, runnerUp } = reading;
  return {
    ...{ index, lines, text, role, kind: kindOf(role), sure: sureness(reading), isDoubtful, runnerUp },
    against: runnerUp === null ? '' : sayAgainst(reading),
    reasons: reasonsOf(reading),
    said: wordOn(row, reading, overrides),
    takesMark: takesMark(row, reading),
  };
}

function sureness({ runnerUp, confidence }: Reading): string {
  return runnerUp === null ? 'given' : `${Math.round(confidence * 100)} %`;
}

function reasonsOf({ runnerUp, evidence }: Reading): SheetRow['reasons'] {
  if (runnerUp === null) return [];
  return ranked(evidence)
    .slice(0, mostReasons)
    .map((reason) => [sayWeight(reason), visible(sayReason(reason))]);
}

const mark = /^\s*[!~@=^%:！～＠＝＾％：][ \u3000]+(?=\S)/u;

function wordOn(row: Row, reading: Reading, overrides: ReadonlyArray<ReadonlyArray<string>>): Word | null {
  if (reading.runnerUp !== null) return null;
  if (mark.test(row.source[0] ?? '') && takesMark(row, reading)) return 'mark';
  const keys = overrides.filter((each) => even(each.at(-1) ?? '') === even(reading.text));
  const [first] = keys.toSorted((a, b) => b.length - a.length);
  return first === undefined ? null : first.length > 1 ? 'article' : 'paper';
}

/** Where the file has the block's words as they are, and no markup before them, a mark will mostly do. */
function takesMark({ source }: Row, { text, role }: Reading): boolean {
  const [first = '', ...rest] = source;
  const words = first.replace(mark, '').trim();
  const isUnderlined = rest.some((line) => /^\s*(?:=+|-+)\s*$/.test(line));
  return words !== '' && text.startsWith(words.slice(0, 20)) && !isUnderlined && !byMarkup.includes(role);
}
