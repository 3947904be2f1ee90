/** Signs that are made of parts, and how they are said. */

type Words = Readonly<Record<string, string>>;

const sizes: Words = {
  tiny: 'is a tiny line',
  short: 'is a short line',
  middling: 'is a line of middling length',
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
  nothing: 'the end of the copy',
};
const clauses: Words = {
  clause: 'is a single clause',
  clauses: 'is of several clauses',
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
const credits: Words = {
  taken: 'ends in who took the picture',
  bracketed: 'ends in a credit in brackets',
  'agency bracketed': 'ends in an agency in brackets',
  'behind the stop': 'ends in a credit behind its last sentence',
  'agency behind the stop': 'ends in an agency behind its last sentence',
  'bar and word': 'ends in a bar and a credit',
  bar: 'ends in a bar and a name',
  any: 'ends in a credit',
};
const credited: Words = {
  short: 'and is short',
  middling: 'and is of middling length',
  long: 'and is long',
  head: 'in the head',
  story: 'in the story',
  last: 'in the last line',
};
const sentences: Words = {
  one: 'is one sentence',
  two: 'is two sentences',
  more: 'is several sentences',
};
const besideLede: Words = {
  'above short': 'above a short line',
  'much shorter': 'and much shorter than the line below',
  shorter: 'and shorter than the line below',
  alike: 'and as long as the line below',
  longer: 'and longer than the line below',
};
const gaps: Words = {
  none: 'has no blank line',
  narrower: 'has a narrower gap than usual',
  usual: 'has the usual gap',
  wider: 'has a wider gap than usual',
};
const apart: Words = { closed: 'with a stop', open: 'without a stop' };
const rows = ['by itself', 'one of two in a row', 'one of three in a row', 'one of many in a row'];
const fromTop = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];
const fromEnd = ['last line', 'last line but one', 'last line but two'];

/** By the evidence's name: says a sign, `null` where it isn't made of the parts that are known. */
export const composed: Readonly<Record<string, (sign: string) => string | null>> = {
  credited(sign) {
    const [, credit = '', of] = /^(.+?)(?: (short|middling|long|head|story|last))?$/.exec(sign) ?? [];
    return of === undefined ? (credits[credit] ?? null) : together(credits[credit], credited[of]);
  },
  form(sign) {
    const [, where, size = '', end = '', next = ''] =
      /^(?:(head|story) )?(\w+) (closed|open)(?: before (\w+))?$/.exec(sign) ?? [];
    return together(sizes[size], ends[end], where === undefined ? followed[next] : `in the ${where}`);
  },
  gaps(sign) {
    const [, where = '', gap = ''] = /^(\w+) (\w+)$/.exec(sign) ?? [];
    return where === 'apart' ? together('stands apart', apart[gap]) : together(gaps[gap], where);
  },
  lede(sign) {
    if (sign === 'dateline') return 'begins with a dateline';
    if (sign === 'dateline below') return 'stands above a dateline';
    const [, count = '', end = '', size = ''] = /^(\w+) (\w+) (.+)$/.exec(sign) ?? [];
    return together(sentences[count], ends[end], besideLede[size]);
  },
  neighbours(sign) {
    const [, above = '', below = ''] = /^(\w+) and (\w+)$/.exec(sign) ?? [];
    if (above === 'nothing') return together('stands at the top, before', beside[below]);
    if (above !== '') return together('stands between', ...pairOf(above, below));
    if (sign === 'then nothing nothing') return 'stands at the very end';
    const [, first = '', second = ''] = /^then (\w+) (\w+)$/.exec(sign) ?? [];
    return together('stands before', ...pairOf(first, second));
  },
  pair(sign) {
    const [, measure = '', side = ''] = /^(.+) (above|below) in (?:Han|letters)$/.exec(sign) ?? [];
    if (measure === 'nothing') return `has no short line ${side}`;
    if (measure !== '') return together(measures[measure], `the line ${side}`);
    const [, own = '', where = '', other = ''] = /^(clauses?) (above|below) (\w+)$/.exec(sign) ?? [];
    const opposite = where === 'above' ? 'below' : 'above';
    if (other === 'nothing') return together(clauses[own], `with no short line ${opposite}`);
    if (other === own) return together(clauses[own], `as the line ${opposite} is`);
    return together(clauses[own], `and the line ${opposite}`, clauses[other]);
  },
  place(sign) {
    const [, side, number = ''] = /^(top|end) (\d)$/.exec(sign) ?? [];
    if (side === undefined) return places[sign] ?? null;
    if (side === 'end') return together('is the', fromEnd[Number(number)]);
    return together('is the', fromTop[Number(number)], 'line');
  },
  run(sign) {
    const [, kind = '', count = ''] = /^(.+) (\d)$/.exec(sign) ?? [];
    return together(sizes['short'], ends[kind], rows[Number(count) - 1]);
  },
};

function pairOf(first: string, second: string): ReadonlyArray<string | undefined> {
  return [beside[first], 'and', first === second ? 'another' : beside[second]];
}

/** Puts parts together; `null` where one isn't known. */
function together(...parts: ReadonlyArray<string | undefined>): string | null {
  return parts.includes(undefined) ? null : parts.join(' ');
}
