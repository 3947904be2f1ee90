import type { Reading, Reason } from '../../model/article.js';
import { composed } from './composed.js';
import { words } from './words.js';

/**
 * Says a reason in words.
 *
 *     `ending: stop`          → `ends with a stop`
 *     `ending above: stop`    → `the line above ends with a stop`
 *
 * @returns the reason's own name where there are no words for it
 */
export function sayReason({ name }: Pick<Reason, 'name'>): string {
  const plain = name.replaceAll('-', ' ');
  const [, evidence = '', neighbour, sign = ''] = /^(.+?)(?: (above|below))?: (.+)$/.exec(plain) ?? [];
  const said = saySign(evidence, sign);
  if (said === null) return name;
  return neighbour === undefined ? said : `the line ${neighbour} ${said}`;
}

/** Puts reasons in order, the strongest first, whichever way it speaks. */
export function ranked(reasons: ReadonlyArray<Reason>): ReadonlyArray<Reason> {
  return [...reasons].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}

/** Says what the reasons of a reading speak against, as the line above them; for a reading that something was weighed for. */
export function sayAgainst({ evidence, runnerUp }: Pick<Reading, 'evidence' | 'runnerUp'>): string {
  return evidence.length > 0 ? `rather than ${runnerUp}:` : `rather than ${runnerUp}, for its place among the others`;
}

/** Writes what a reason weighs, with its sign: `+1.8`, `−0.4`. */
export function sayWeight({ weight }: Pick<Reason, 'weight'>): string {
  return `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(1)}`;
}

function saySign(evidence: string, sign: string): string | null {
  const said = words[evidence]?.[sign] ?? composed[evidence]?.(sign) ?? null;
  if (said !== null) return said;
  const short = words[evidence]?.[sign.replace(/^long | long$/, '')];
  return short === undefined ? null : `${short}, and is long`;
}
