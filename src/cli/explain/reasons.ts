import type { Reason } from '../../model/article.js';
import { words } from './words.js';

type Words = Readonly<Record<string, string>>;

const sizes: Words = {
  tiny: 'is a tiny line',
  short: 'is a short line',
  middling: 'is a middling line',
  line: 'is a long line',
  paragraph: 'is a paragraph',
};
const ends: Words = {
  closed: 'with a stop at the end',
  open: 'without a stop at the end',
  'going-on': 'with a comma or colon at the end',
};
const followed: Words = {
  long: 'before a long line',
  short: 'before a short line',
  nothing: 'below all others',
};
const places: Words = {
  head: 'stands in the head',
  story: 'stands in the story',
  'deep-head': 'stands deep in the head',
};
const rows = [
  'is a short line by itself',
  'is one of two short lines in a row',
  'is one of three short lines in a row',
  'is one of many short lines in a row',
];
const ordinals = ['', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];

/** Evidence whose signs are made of parts, and how they are said; `null` for a sign of other parts. */
const composed: Readonly<Record<string, (sign: string) => string | null>> = {
  form(sign) {
    const [, where, size = '', end = '', next = ''] =
      /^(?:(head|story) )?(\w+) (closed|open)(?: before (\w+))?$/.exec(sign) ?? [];
    return together(sizes[size], ends[end], where === undefined ? followed[next] : `in the ${where}`);
  },
  place(sign) {
    const [, side, number = ''] = /^(top|end)-(\d)$/.exec(sign) ?? [];
    if (side === undefined) return places[sign] ?? null;
    const ordinal = ordinals[Number(number)];
    if (side === 'top') return together('is the', ordinal || 'first', 'line');
    return ordinal === '' ? 'is the last line' : together('is the', ordinal, 'last line');
  },
  run(sign) {
    const [, kind = '', count = ''] = /^(.+)-(\d)$/.exec(sign) ?? [];
    return together(rows[Number(count) - 1], ends[kind]);
  },
};

/**
 * Says a reason in words.
 *
 *     `ending: stop`          → `ends with a stop`
 *     `ending above: stop`    → `the line above ends with a stop`
 *
 * @returns the reason's own name where there are no words for it
 */
export function sayReason({ name }: Pick<Reason, 'name'>): string {
  const [, evidence = '', neighbour, sign = ''] = /^(.+?)(?: (above|below))?: (.+)$/.exec(name) ?? [];
  const said = words[evidence]?.[sign] ?? composed[evidence]?.(sign) ?? null;
  if (said === null) return name;
  return neighbour === undefined ? said : `the line ${neighbour} ${said}`;
}

/** Writes what a reason weighs, with its sign: `+1.8`, `−0.4`. */
export function sayWeight({ weight }: Pick<Reason, 'weight'>): string {
  return `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(1)}`;
}

function together(...parts: ReadonlyArray<string | undefined>): string | null {
  return parts.includes(undefined) ? null : parts.join(' ');
}
