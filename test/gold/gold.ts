import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The true structure of one article, as a gold folder's NAME.json has it. */
export interface Truth {
  readonly publisher?: string;
  readonly language: string;
  readonly kicker?: string;
  readonly headline: string;
  readonly deck?: string;
  readonly byline_line?: string;
  readonly byline_people: ReadonlyArray<string>;
  readonly date_line?: string;
  readonly dateline?: string;
  readonly pre_headline?: ReadonlyArray<string>;
  readonly sections: ReadonlyArray<{ readonly header: string | null; readonly paragraphs: ReadonlyArray<string> }>;
  readonly captions?: ReadonlyArray<string>;
  readonly furniture?: ReadonlyArray<string>;
  readonly notes?: ReadonlyArray<string>;
  readonly neutral?: ReadonlyArray<string>;
}

/** One article of a gold corpus: its copy and its truth. */
export interface GoldCase {
  readonly name: string;
  readonly file: string;
  readonly text: string;
  readonly truth: Truth;
}

/** Reads the articles of gold folders, by folder and name. */
export function readGold(folders: ReadonlyArray<string>): GoldCase[] {
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => readCase(folder, name.slice(0, -'.json'.length))),
  );
}

function readCase(folder: string, name: string): GoldCase {
  const copy = ['.txt', '.md'].map((extension) => path.join(folder, name + extension));
  const file = copy.find((candidate) => readdirSync(folder).includes(path.basename(candidate))) ?? copy[0] ?? '';
  const text = readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  return { name, file, text, truth: JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8')) };
}
