/** Three ways to overrule a reading, each a line: front matter, a mark at the beginning of a line, and the site's overrides. */
import { describe, expect, test } from '@jest/globals';
import { VFile } from 'vfile';
import { sourcePath } from '../../src/model/names.js';
import { type Options, resolve } from '../../src/model/settings.js';
import { explain } from '../../src/recognise/index.js';

const story = [
  'The pilots of the harbour have asked the council for a second lamp on the south mole, since one lamp tells them where it is.',
  '',
  'The council will vote on it in April, when the budget for the harbour is due, and nobody expects the council to say no.',
].join('\n');

function read(value: string, options: Options = {}, name = 'city/lamp.txt') {
  const { settings } = resolve(options);
  if (settings === null) throw new Error('The options of this test are wrong');
  const explained = explain(new VFile({ cwd: '/', path: name, value, data: { source: sourcePath(name) } }), settings);
  if (explained === null) throw new Error('The copy of this test has a fatal problem');
  const roles = Object.fromEntries(explained.readings.map(({ text, role }) => [text, role]));
  return { ...explained.article, roles };
}

describe('a mark at the beginning of a line says what it is', () => {
  test('headline, and what stands above it is not', () => {
    const { headline, roles } = read(`A lamp for the mole\n\n! Pilots want to see which way it points\n\n${story}`);
    expect(headline).toBe('Pilots want to see which way it points');
    expect(roles['A lamp for the mole']).not.toBe('headline');
  });

  test('deck, byline, caption and furniture', () => {
    const head = [
      'Pilots ask for a lamp',
      '~ One is too few',
      '@ Jon Bell',
      '^ The mole at dusk',
      '% Lamp shop, Rope Lane 4',
    ];
    const { deck, byline, furniture, roles } = read(`${head.join('\n\n')}\n\n${story}`);
    expect(deck).toBe('One is too few');
    expect(byline?.people).toEqual([{ name: 'Jon Bell', role: null, outlet: null }]);
    expect(roles['The mole at dusk']).toBe('caption');
    expect(furniture.map(({ text }) => text)).toEqual(['Lamp shop, Rope Lane 4']);
  });

  test('section header and paragraph, against all evidence', () => {
    const long = 'This whole sentence, with a comma and a full stop, is to be a header because somebody says so.';
    const { roles } = read(`Pilots ask for a lamp\n\n${story}\n\n= ${long}\n\n${story}\n\n: A short line\n\n${story}`);
    expect(roles[long]).toBe('header');
    expect(roles['A short line']).toBe('paragraph');
  });

  test('in its full-width form too, as Chinese keyboards give it', () => {
    expect(
      read(`渡口\n\n！ 旧船坞改成了图书馆\n\n${'木梁一根没换，座位多了六十个，每天早上八点开门。'.repeat(4)}`).headline,
    ).toBe('旧船坞改成了图书馆');
  });

  test('in Markdown', () => {
    const { byline, headline } = read(`# Pilots ask for a lamp\n\n@ Jon Bell\n\n${story}`, {}, 'lamp.md');
    expect([headline, byline?.people[0]?.name]).toEqual(['Pilots ask for a lamp', 'Jon Bell']);
  });

  test('and never by accident: without a space, or behind a backslash, it is the character that it is', () => {
    expect(read(`!Stop the lamp, say pilots\n\nBy Jon Bell\n\n${story}`).headline).toBe('!Stop the lamp, say pilots');
    expect(read(`\\! is how programmers say no\n\nBy Jon Bell\n\n${story}`).headline).toBe(
      '! is how programmers say no',
    );
  });
});

describe("the site's overrides know a line by its text", () => {
  const copy = `Pilots ask for a lamp\n\nBy Jon Bell\n\n${story}\n\nThe mole at dusk\n\n${story}`;

  test('for all articles', () => {
    expect(read(copy, { overrides: { 'The mole at dusk': 'caption' } }).roles['The mole at dusk']).toBe('caption');
    expect(read(copy, { overrides: { 'The mole at dusk': 'header' } }).roles['The mole at dusk']).toBe('header');
  });

  test('for one article, before those for all', () => {
    const overrides = { 'The mole at dusk': 'header', 'city/lamp.txt': { 'The mole at dusk': 'furniture' } } as const;
    expect(read(copy, { overrides }).roles['The mole at dusk']).toBe('furniture');
    expect(read(copy, { overrides }, 'city/other.txt').roles['The mole at dusk']).toBe('header');
  });

  test('without regard to blanks, width and case, so that a second paste keeps them', () => {
    expect(read(copy, { overrides: { 'THE  MOLE at Dusk ': 'furniture' } }).roles['The mole at dusk']).toBe(
      'furniture',
    );
  });
});

describe('the style of the house', () => {
  test('a byline in its own wording', () => {
    const options = { house: { bylines: ['{names} was at the mole'] } };
    const { byline } = read(`Pilots ask for a lamp\n\nJon Bell was at the mole\n\n${story}`, options);
    expect(byline).toEqual({
      text: 'Jon Bell was at the mole',
      people: [{ name: 'Jon Bell', role: null, outlet: null }],
    });
  });

  test('its furniture, its roles and its outlets', () => {
    const house = { furniture: ['Mole & Lamp, since 1931'], roles: ['Mole Fellow'], outlets: ['Lamp Weekly'] };
    const copy = `Pilots ask for a lamp\n\nBy Jon Bell, Mole Fellow, Lamp Weekly\n\n${story}\n\nMole & Lamp, since 1931`;
    const { byline, roles } = read(copy, { house });
    expect(byline?.people).toEqual([{ name: 'Jon Bell', role: 'Mole Fellow', outlet: 'Lamp Weekly' }]);
    expect(roles['Mole & Lamp, since 1931']).toBe('furniture');
  });
});
