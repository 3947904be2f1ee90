import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The true structure of one article, as a gold folder's NAME.json has it. */
export interface Truth {
  /** The copy's path below `articles/`, where it doesn't stand beside its truth. */
  readonly file?: string;
  readonly publisher?: string;
  /** Where a real article was found; one that was written as gold has none. */
  readonly source?: string;
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
  readonly folder: string;
  readonly name: string;
  /** Its absolute path, or as the folder was given. */
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

/** The newspaper in `articles/` is gold too: a truth without copy beside it names the file there. */
const paper = fileURLToPath(new URL('../../articles/', import.meta.url));

function readCase(folder: string, name: string): GoldCase {
  const truth: Truth = JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8'));
  const beside = ['.txt', '.md'].map((extension) => path.join(folder, name + extension));
  const file = beside.find((candidate) => existsSync(candidate)) ?? path.join(paper, truth.file ?? '');
  return { folder, name, file, text: readFileSync(file, 'utf8').replace(/^\ufeff/, ''), truth };
}
