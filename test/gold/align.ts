import type { Role } from '../../src/model/roles.js';
import type { Block } from '../../src/recognise/blocks/block.js';
import type { State } from '../../src/recognise/label/grammar.js';
import type { Truth } from './gold.js';

/** Evens out what doesn't matter when two texts are compared: width, case, space, quotation marks, dashes. */
export function even(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, '')
    .replace(/\s+/g, '')
    .replace(/[“”„«»「」『』]/g, '"')
    .replace(/[‘’‚`´]/g, "'")
    .replace(/[‐-―−]/g, '-')
    .toLowerCase();
}

/** What the gold says of a line: the roles that it can have. More than one where it doesn't decide. */
export type Answer = ReadonlySet<Role>;

const ofHead: ReadonlySet<Role> = new Set<Role>(['headline', 'kicker', 'deck']);
const aboveHeadline: Answer = new Set<Role>(['furniture', 'kicker', 'date', 'byline']);
const anything: Answer = new Set<Role>(['note', 'furniture', 'caption', 'paragraph', 'byline', 'date']);

/** Finds for each block what the truth says that it is; a deck that the story repeats below is a paragraph there. */
export function alignRoles(blocks: ReadonlyArray<Pick<Block, 'text'>>, truth: Truth): Answer[] {
  const known = listKnown(truth);
  let part: 'above' | 'head' | 'story' = 'above';
  return blocks.map((block) => {
    const text = even(block.text);
    const role = known.find((candidate) => isPossible(candidate.role, part) && candidate.matches(text))?.role;
    if (role === 'headline') part = 'head';
    if (role === 'paragraph' || role === 'header') part = 'story';
    if (role !== undefined) return new Set([role]);
    return part === 'above' ? aboveHeadline : anything;
  });
}

function isPossible(role: Role, part: 'above' | 'head' | 'story'): boolean {
  if (part === 'above') return role === 'headline' || role === 'kicker' || !ofHead.has(role);
  return part === 'head' ? role !== 'headline' && role !== 'kicker' : !ofHead.has(role);
}

interface Known {
  readonly role: Role;
  matches(text: string): boolean;
}

/** All that the truth says of lines, the surest first: whole lines, then parts of them, then beginnings. */
function listKnown(truth: Truth): Known[] {
  const headers = truth.sections.flatMap(({ header }) => header ?? []);
  const paragraphs = truth.sections.flatMap((section) => section.paragraphs);
  const above = truth.pre_headline ?? [];
  const given: ReadonlyArray<readonly [Role, ReadonlyArray<string | undefined>]> = [
    ['headline', [truth.headline]],
    ['kicker', [truth.kicker]],
    ['byline', [truth.byline_line]],
    ['deck', [truth.deck]],
    ['date', [truth.date_line]],
    ['furniture', [...above, ...(truth.furniture ?? [])]],
    ['note', truth.notes ?? []],
    ['caption', truth.captions ?? []],
    ['header', headers],
  ];
  return [
    ...given.flatMap(([role, texts]) => texts.flatMap((text) => wholeLines(role, text ?? ''))),
    ...parts('deck', truth.deck),
    ...parts('headline', truth.headline),
    ...parts('byline', truth.byline_line),
    ...parts('kicker', truth.kicker),
    ...paragraphs.map((text) => beginning('paragraph', text)),
    ...(truth.captions ?? []).map((text) => beginning('caption', text)),
    ...(truth.furniture ?? []).map((text) => beginning('furniture', text)),
    ...(truth.notes ?? []).map((text) => beginning('note', text)),
  ];
}

/** A text of several lines is known whole and line by line. */
function wholeLines(role: Role, text: string): Known[] {
  const wanted = new Set([text, ...text.split('\n')].map(even).filter((line) => line !== ''));
  return [...wanted].map((line) => ({ role, matches: (given) => given === line }));
}

/** A line that was put together with others of its role: one of two deck lines. */
function parts(role: Role, text: string | undefined): Known[] {
  const wanted = even(text ?? '');
  return wanted === '' ? [] : [{ role, matches: (given) => given.length > 5 && wanted.includes(given) }];
}

function beginning(role: Role, text: string): Known {
  const wanted = even(text);
  return { role, matches: (given) => given.startsWith(wanted) || (given.length > 24 && wanted.startsWith(given)) };
}

/** Says for each line which states the answers leave: a role above the headline only above it, the rest below. */
export function allowedStates(answers: ReadonlyArray<Answer>): ReadonlyArray<(state: State) => boolean> {
  const at = answers.findIndex((answer) => answer.has('headline'));
  return answers.map((answer, line) => ({ role, phase }) => {
    const side =
      line < at ? phase === 'above' : line === at ? phase === 'headline' : phase === 'head' || phase === 'story';
    return side && answer.has(role);
  });
}
