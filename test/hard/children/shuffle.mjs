/** Makes Node list folders in another order: `SHUFFLE=1 node --import shuffle.mjs …`; 0 leaves it as it is. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const seed = Number(process.env.SHUFFLE ?? 0);
const rankOf = (entry) => {
  const name = String(entry.name ?? entry);
  return [...name].reduce((sum, letter) => (Math.imul(sum, 31) + letter.codePointAt(0) * seed) >>> 0, seed);
};
const shuffled = (entries) => (seed === 0 ? entries : [...entries].sort((a, b) => rankOf(a) - rankOf(b)));

const { readdirSync } = fs;
const { readdir } = fs.promises;
fs.readdirSync = (...facts) => shuffled(readdirSync(...facts));
fs.promises.readdir = async (...facts) => shuffled(await readdir(...facts));
syncBuiltinESMExports();
