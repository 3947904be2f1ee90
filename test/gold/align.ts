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
export function alignRoles(blocks: ReadonlyArray<Block>, truth: Truth): Answer[] {
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

function listKnown(truth: Truth): Known[] {
  const whole = (role: Role, texts: ReadonlyArray<string | null | undefined>): Known[] =>
    texts.flatMap((text) => {
      const wanted = even(text ?? '');
      return wanted === '' ? [] : [{ role, matches: (given: string) => given === wanted }];
    });
  const part = (role: Role, text: string | undefined): Known[] => {
    const wanted = even(text ?? '');
    return wanted === '' ? [] : [{ role, matches: (given) => given.length > 5 && wanted.includes(given) }];
  };
  const begins = (role: Role, texts: ReadonlyArray<string>): Known[] =>
    texts.map((text) => {
      const wanted = even(text);
      return { role, matches: (given) => given.startsWith(wanted) || (given.length > 24 && wanted.startsWith(given)) };
    });
  const headers = truth.sections.flatMap(({ header }) => (header === null ? [] : [header, ...header.split('\n')]));
  const paragraphs = truth.sections.flatMap((section) => section.paragraphs);
  return [
    ...whole('headline', [truth.headline]),
    ...whole('kicker', [truth.kicker]),
    ...whole('byline', [truth.byline_line]),
    ...whole('deck', [truth.deck]),
    ...whole('date', [truth.date_line]),
    ...whole('furniture', [...(truth.pre_headline ?? []), ...(truth.furniture ?? [])]),
    ...whole('note', truth.notes ?? []),
    ...whole('caption', truth.captions ?? []),
    ...whole('header', headers),
    ...part('deck', truth.deck),
    ...part('headline', truth.headline),
    ...part('byline', truth.byline_line),
    ...begins('paragraph', paragraphs),
    ...begins('caption', truth.captions ?? []),
    ...begins('furniture', truth.furniture ?? []),
  ];
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
