/** Signs that are made of parts, and how they are said. */

type Words = Readonly<Record<string, string>>;

const sizes: Words = {
  tiny: 'is a tiny line',
  short: 'is a short line',
  middling: 'is a middling line',
  line: 'is a long line',
  paragraph: 'is a paragraph',
};
const ends: Words = {
  closed: 'with a stop,',
  open: 'without a stop,',
  'going on': 'with a comma or colon,',
};
const followed: Words = {
  long: 'before a long line',
  short: 'before a short line',
  nothing: 'at the very end',
};
const beside: Words = {
  long: 'a long line',
  closed: 'a short line with a stop',
  open: 'a short line without a stop',
  nothing: 'nothing',
};
const measures: Words = {
  'much shorter': 'is much shorter than',
  shorter: 'is shorter than',
  alike: 'is as long as',
  longer: 'is longer than',
  'much longer': 'is much longer than',
};
const places: Words = {
  head: 'stands in the head',
  story: 'stands in the story',
  'deep head': 'stands deep in the head',
};
const rows = ['by itself', 'one of two in a row', 'one of three in a row', 'one of many in a row'];
const ordinals = ['', 'second ', 'third ', 'fourth ', 'fifth ', 'sixth ', 'seventh ', 'eighth '];

/** By the evidence's name: says a sign, `null` where it isn't made of the parts that are known. */
export const composed: Readonly<Record<string, (sign: string) => string | null>> = {
  form(sign) {
    const [, where, size = '', end = '', next = ''] =
      /^(?:(head|story) )?(\w+) (closed|open)(?: before (\w+))?$/.exec(sign) ?? [];
    return together(sizes[size], ends[end], where === undefined ? followed[next] : `in the ${where}`);
  },
  neighbours(sign) {
    const [, above = '', below = ''] = /^(\w+) and (\w+)$/.exec(sign) ?? [];
    if (above !== '') return together('stands between', beside[above], 'and', beside[below]);
    const [, first = '', second = ''] = /^then (\w+) (\w+)$/.exec(sign) ?? [];
    return together('stands before', beside[first], 'and', beside[second]);
  },
  pair(sign) {
    const [, measure = '', which = ''] = /^(.+) than (above|below)$/.exec(sign) ?? [];
    return together(measures[measure], `the line ${which}`);
  },
  place(sign) {
    const [, side, number = ''] = /^(top|end) (\d)$/.exec(sign) ?? [];
    if (side === undefined) return places[sign] ?? null;
    const ordinal = ordinals[Number(number)];
    if (ordinal === undefined) return null;
    return side === 'top' ? `is the ${ordinal || 'first '}line` : `is the ${ordinal}last line`;
  },
  run(sign) {
    const [, kind = '', count = ''] = /^(.+) (\d)$/.exec(sign) ?? [];
    return together(sizes['short'], ends[kind], rows[Number(count) - 1]);
  },
};

/** Puts parts together; `null` where one isn't known. */
function together(...parts: ReadonlyArray<string | undefined>): string | null {
  return parts.includes(undefined) ? null : parts.join(' ');
}
