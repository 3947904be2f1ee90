import { describe, expect, test } from '@jest/globals';
import { withOverride } from '../../src/desk/override.js';

const own = ['city/lamps.txt', 'A long way'] as const;

describe('an override', () => {
  test.each([
    ['', 'city/lamps.txt:\n  A long way: header\n'],
    ['# Ours\nHotline: furniture', '# Ours\nHotline: furniture\ncity/lamps.txt:\n  A long way: header\n'],
    [
      'city/lamps.txt:\n    "One":   deck   # so\n\nHotline: furniture\n',
      'city/lamps.txt:\n    "One":   deck   # so\n    A long way: header\n\nHotline: furniture\n',
    ],
    ['city/lamps.txt:\n  a  LONG way: deck # hm\n', 'city/lamps.txt:\n  a  LONG way: header # hm\n'],
    ['a: deck\r\n', 'a: deck\r\ncity/lamps.txt:\r\n  A long way: header\r\n'],
    ['\ufeffa: deck\n', '\ufeffa: deck\ncity/lamps.txt:\n  A long way: header\n'],
    ['{city/lamps.txt: {One: deck}}\n', '{ city/lamps.txt: { One: deck, A long way: header } }\n'],
  ])('is put into %j, and nothing else is touched', (text, wanted) => {
    expect(withOverride(text, own, 'header')?.text).toBe(wanted);
  });

  test('for all articles stands at the end', () => {
    expect(withOverride('a: deck\n', ['Hotline: 1'], 'furniture')?.text).toBe('a: deck\n"Hotline: 1": furniture\n');
  });

  test.each([
    ['__proto__'],
    ['- : # {}'],
    ['two\nlines'],
    ['true'],
    ['长'.repeat(2000)],
    ['\u0007\u2028 "\\'],
  ])('says what it should of %j', (line) => {
    const made = withOverride('a: deck\n', ['x.txt', line], 'header');
    expect(JSON.stringify(made?.values)).toBe(
      JSON.stringify({ a: 'deck', 'x.txt': Object.fromEntries([[line, 'header']]) }),
    );
  });

  test('is taken back with what it stood in', () => {
    const text = '# Ours\na: deck\ncity/lamps.txt:\n  A long way: header\n';
    expect(withOverride(text, own, null)?.text).toBe('# Ours\na: deck\n');
    expect(withOverride('city/lamps.txt:\n  A long way: header\n', own, null)?.text).toBe('');
  });

  test.each(['- a list\n', 'a: [', 'words', 'a: deck\n---\nb: deck\n'])('is not put into %j', (text) => {
    expect(withOverride(text, own, 'header')).toBe(null);
  });
});
