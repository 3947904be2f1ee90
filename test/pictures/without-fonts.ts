/** Draws a card, and prints what came of it: for a process of its own, since fonts are looked for once in each. */
import { outputPath } from '../../src/model/names.js';
import { drawCards } from '../../src/pictures/cards/cards.js';
import { openShelf } from '../../src/pictures/index.js';

const words = {
  ...{ headline: 'Lamps 灯', desk: null, paper: 'Lamps', date: null, language: 'en', accent: '#a3161b', fonts: [] },
  direction: 'ltr' as const,
};
const page = outputPath('lamps/index.html');
const { cards, unlettered } = await drawCards([{ page, words }], { shelf: openShelf(process.argv[2] ?? '') });
process.stdout.write(JSON.stringify({ cards: cards.size, missing: unlettered.get(page) }));
