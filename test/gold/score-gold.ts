/** Says how well recognition, as it is shipped, reads gold articles: `npm run score -- FOLDER… [--worst=N]`. */
import { readGold } from './gold.js';
import { rowOf, tableOf } from './table.js';

const folders = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const worst = Number(process.argv.find((argument) => argument.startsWith('--worst='))?.slice(8) ?? 0);
const rows = readGold(folders).map((gold) => rowOf(gold));
process.stdout.write(tableOf(rows, folders, worst));
