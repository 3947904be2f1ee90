/** Paths that can't stand beside each other on every disk: many take `Mayor.html` and `mayor.html` for one file. */
import { pathsClash } from './failures.js';

/** Gives one spelling for all paths that some disk takes for the same: other capitals, other ways to write an accent. */
export function fold(path: string): string {
  return path.normalize('NFC').toLowerCase().toUpperCase().normalize('NFC');
}

/** The folders that a path lies in, the innermost first: `a/b` and `a` for `a/b/c`. */
export function foldersOf(path: string): ReadonlyArray<string> {
  const end = path.lastIndexOf('/');
  return end < 0 ? [] : [path.slice(0, end), ...foldersOf(path.slice(0, end))];
}

/** The paths of a site as they come, each checked against all before it. */
export class Claims {
  readonly #files = new Map<string, string>();
  readonly #folders = new Map<string, string>();
  readonly #out: string;

  /** @param out the output folder, for messages */
  constructor(out: string) {
    this.#out = out;
  }

  /**
   * Claims a path.
   *
   * @throws Failure where a file has it already, has a folder's name, or lies in a file
   */
  claim(path: string): void {
    const key = fold(path);
    const folders = foldersOf(key);
    const other =
      this.#files.get(key) ?? this.#folders.get(key) ?? folders.map((each) => this.#files.get(each)).find(isPath);
    if (other !== undefined) throw pathsClash(this.#out, path, other);
    this.#files.set(key, path);
    for (const folder of folders) if (!this.#folders.has(folder)) this.#folders.set(folder, path);
  }
}

function isPath(path: string | undefined): path is string {
  return path !== undefined;
}
