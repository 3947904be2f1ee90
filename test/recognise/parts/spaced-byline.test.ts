import { expect, test } from '@jest/globals';
import { languageOf } from '../../../src/recognise/languages/index.js';
import { readByline } from '../../../src/recognise/parts/byline.js';

/** A byline, and the names in it. */
const bylines: ReadonlyArray<readonly [language: string, line: string, names: string]> = [
  // A capital particle before a name is a given name, where people are called so.
  ['en', 'By Ben Price', 'Ben Price'],
  ['en', 'By Ben Osei and Ben Price', 'Ben Osei, Ben Price'],
  ['en', 'BY BEN PRICE', 'BEN PRICE'],
  ['en', 'By Al Gore', 'Al Gore'],
  ['en', 'By Van Morrison', 'Van Morrison'],
  ['en', 'By Von Miller and Van Jones', 'Von Miller, Van Jones'],
  ['en', 'By Del Shannon, Staff Writer', 'Del Shannon'],
  ['en', 'By Di Farrant', 'Di Farrant'],
  ['en', 'By Bin Xu in Beijing', 'Bin Xu'],
  ['en', 'By Du Juan and Lo Hoi-ying', 'Du Juan, Lo Hoi-ying'],
  ['en', 'By Do Je-hae', 'Do Je-hae'],
  ['en', 'By Santa Montefiore and Mac Barnett', 'Santa Montefiore, Mac Barnett'],
  ['en', 'By Ben de la Cruz and Al van der Beek', 'Ben de la Cruz, Al van der Beek'],
  ['en', 'By Ben Price Environment Correspondent', 'Ben Price'],
  ['de', 'Von Ben Becker', 'Ben Becker'],
  ['de', 'Von Ben Becker und Al Schmidt', 'Ben Becker, Al Schmidt'],
  ['fr', 'Par Ben Aubrelle', 'Ben Aubrelle'],
  ['nl', 'Door Ben Jansen', 'Ben Jansen'],
  ['es', 'Por Al Romero', 'Al Romero'],
  ['it', 'di Ben Rossi', 'Ben Rossi'],
  // A capital particle at the end is a family name.
  ['en', 'By Bijoy Das', 'Bijoy Das'],
  ['en', 'By Shobhaa De and Linh Le', 'Shobhaa De, Linh Le'],
  ['en', 'By Robert Lo', 'Robert Lo'],
  ['fr', 'Par Anh Du', 'Anh Du'],
  // Between names, capital or small, it joins them.
  ['en', 'By Ahmed ben Bella', 'Ahmed ben Bella'],
  ['en', 'By Tahar Ben Jelloun', 'Tahar Ben Jelloun'],
  ['en', 'By Khalid bin Walid and Omar Al Bashir', 'Khalid bin Walid, Omar Al Bashir'],
  ['en', 'By Ludwig van Beethoven', 'Ludwig van Beethoven'],
  ['en', 'By Juan De La Cruz', 'Juan De La Cruz'],
  ['en', 'By Ana de Luca Correspondent', 'Ana de Luca'],
  ['en', 'By Juan Del Toro Staff Writer', 'Juan Del Toro'],
  ['de', 'Von Ursula von der Leyen', 'Ursula von der Leyen'],
  ['nl', 'Door Piet van den Berg en Anna ter Braak', 'Piet van den Berg, Anna ter Braak'],
  ['fr', 'Par Jean de La Fontaine', 'Jean de La Fontaine'],
  ['it', 'di Luca Di Maio', 'Luca Di Maio'],
  ['pt', 'Por Ana dos Santos', 'Ana dos Santos'],
  ['sv', 'Av Carl von Linné', 'Carl von Linné'],
  ['da', 'Af Ebba af Rosen', 'Ebba af Rosen'],
  // A family name alone is nobody, and so is a paper.
  ['en', 'By De La Cruz', ''],
  ['en', 'By ben Bella', ''],
  ['nl', 'Door Van Dijk', ''],
  ['de', 'Von Van Dijk', ''],
  ['it', 'di Di Maio', ''],
  ['es', 'Por Del Toro', ''],
  ['en', 'Le Monde', ''],
  ['en', 'El Mundo', ''],
  ['en', 'De Telegraaf', ''],
  ['en', 'By Al Jazeera', ''],
  ['en', 'By Ben', ''],
];

test.each(bylines)('%s: %s', (language, line, names) => {
  const { people } = readByline([line], languageOf(language));
  expect(people.map(({ name }) => name).join(', ')).toBe(names);
});
