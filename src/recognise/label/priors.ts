import type { SignWeights } from './table.js';

/**
 * What signs are worth before any gold is seen, in nats: sure ones that a gold corpus has too seldom to learn. A fit moves
 * weights away from here only as far as its gold gives reason to.
 */
export const priors: Readonly<Record<string, SignWeights>> = {
  'byline-reading: whole': { byline: 3 },
  'contact: address': { furniture: 1 },
  'contact: arrows': { furniture: 2 },
  'contact: telephone': { furniture: 2 },
  'credit: agency': { caption: 2.5 },
  'credit: closing': { caption: 2 },
  'credit: glued': { caption: 2 },
  'credit: taken': { caption: 2 },
  'credited: agency behind the stop': { caption: 2 },
  'credited: agency bracketed': { caption: 2 },
  'credited: bar and word': { caption: 3 },
  'credited: behind the stop': { caption: 2 },
  'credited: bracketed': { caption: 2.5 },
  'credited: taken': { caption: 4 },
  'dated: date': { date: 2 },
  'figures: only': { furniture: 3 },
  'furniture: begins': { furniture: 1.5 },
  'furniture: whole': { furniture: 3 },
  'length: columns 8': { headline: -3 },
  'length: columns 9': { headline: -6 },
  'names: latin several': { byline: 2 },
  'note: word': { note: 2.5 },
  'gaps: apart closed': { caption: 2 },
  'headline-marks: column': { headline: 1 },
  'headline-marks: dashes head': { deck: 2 },
  'place-first: administrative over a headline': { kicker: 2 },
  'place-first: province': { kicker: 1.5 },
  'place-first: province over a headline': { kicker: 3 },
  'pointing: equals': { caption: 1.5 },
  'pointing: mark': { caption: 2 },
  'pointing: side': { caption: 2 },
  'speaker: turn': { paragraph: 2 },
};
