/** What recognition gives: one article, and how its copy was read. */
import type { Root } from 'mdast';
import type { SourcePath } from './names.js';
import type { News } from './news.js';
import type { Picture } from './picture.js';
import type { Role } from './roles.js';

/** First and last line of a piece of copy, counted from 1. */
export type Lines = readonly [first: number, last: number];

/** A piece of copy that isn't part of the story's text, kept with its place. */
export interface Passage {
  readonly text: string;
  readonly lines: Lines;
}

/** Somebody who made a story, as the byline names them. */
export interface Person {
  /** The name alone, without title or paper. */
  readonly name: string;
  /** What they are in this story, in the byline's own word: `记者`, `Staff Writer`. */
  readonly role: string | null;
  /** The paper or agency that they write for, where the byline names one. */
  readonly outlet: string | null;
}

/** The byline: as printed, and the people that it names. */
export interface Byline {
  readonly text: string;
  readonly people: ReadonlyArray<Person>;
}

/** All of an article that lists, feeds and the collation of an edition need: everything but its body. */
export interface Summary {
  readonly source: SourcePath;
  /** A BCP 47 tag: `zh-Hans`, `en`. */
  readonly language: string;
  readonly kicker: string | null;
  readonly headline: string;
  readonly deck: string | null;
  readonly byline: Byline | null;
  /** The place and agency before the story's first words, as printed: `BERLIN (Reuters)`. */
  readonly dateline: string | null;
  /** The line of the copy that gives the date, as printed. */
  readonly dateLine: string | null;
  /** `2026-03-01`, or with a time `2026-03-01T08:30`, as written; `null` where the copy gives none. */
  readonly date: string | null;
  /** The name of the part of the paper that it runs in, as written; `null` where none is given. */
  readonly desk: string | null;
  /** The slug that the copy asks for in so many words. */
  readonly slug: string | null;
  /** The first paragraph as plain text, at most 200 characters. */
  readonly lede: string;
  /** Words of the body, captions left out; in scripts without spaces its characters. */
  readonly words: number;
  /** What it is about: the terms that mark it, the strongest first, at most twelve. */
  readonly terms: ReadonlyArray<string>;
  readonly news: News;
  /** The first of them stands for the story in lists. */
  readonly pictures: ReadonlyArray<Picture>;
  /** Desk notes and sign-offs: shown after the story. */
  readonly notes: ReadonlyArray<Passage>;
  /** Page furniture: not part of the story, and not shown. */
  readonly furniture: ReadonlyArray<Passage>;
}

/** An article, whole. */
export interface Article extends Summary {
  readonly body: Root;
}

/** One reason for a reading: its name and how much it speaks for the role, in nats. */
export interface Reason {
  readonly name: string;
  readonly weight: number;
}

/** How one block of the copy was read. */
export interface Reading {
  readonly lines: Lines;
  readonly text: string;
  readonly role: Role;
  /** The probability that the role is right, 0 to 1, given the whole copy; 1 where markup says so. */
  readonly confidence: number;
  readonly evidence: ReadonlyArray<Reason>;
  /** The role that came second; `null` where markup left no choice. */
  readonly runnerUp: Role | null;
}
