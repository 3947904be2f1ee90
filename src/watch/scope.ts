import { relative, sep } from 'node:path';

/** What is watched. All paths are absolute, and real: no part of one is a link. */
export interface Scope {
  /** The files that may hold the configuration; they needn't be there. */
  readonly config: ReadonlyArray<string>;
  /** The folders that are watched all the way down. */
  readonly folders: ReadonlyArray<string>;
  /** What newsgen writes itself: never watched, wherever it lies. */
  readonly output: ReadonlyArray<string>;
}

/**
 * Says whether the watcher needs a path: one that is watched, or a folder on the way to it.
 *
 * @param path an absolute path
 */
export function isInScope(scope: Scope, path: string): boolean {
  if (scope.output.some((own) => isAtOrBelow(own, path))) return false;
  if (scope.folders.some((folder) => isAtOrBelow(folder, path) && !isPassedOver(relative(folder, path)))) return true;
  return [...scope.config, ...scope.folders].some((target) => isAtOrBelow(path, target));
}

/** Says whether two scopes are the same. */
export function isSameScope(one: Scope, other: Scope): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function isAtOrBelow(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** Hidden files, and the backups that editors leave. */
function isPassedOver(path: string): boolean {
  return path.endsWith('~') || path.split(sep).some((segment) => segment.startsWith('.'));
}
