import { realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { exitCodes } from '../model/failures.js';
import type { Settings } from '../model/settings.js';
import { type Configured, configNames, type Flags, forPeople, overridesName } from '../read/index.js';
import type { Change, Scope } from '../watch/index.js';
import { fail } from './fail.js';
import type { Io } from './io.js';
import { visible } from './text/visible.js';

const signals = [
  ['SIGINT', exitCodes.interrupted],
  ['SIGTERM', exitCodes.terminated],
] as const;

/** Says what a site is made from, and so has to be watched. */
export function scopeOf({ settings, root, file }: Configured): Scope {
  const names = file === null || configNames.includes(basename(file)) ? configNames : [basename(file)];
  const logo = settings.look.logo === undefined ? [] : [settings.look.logo];
  const folders = settings.templates === null ? [settings.articles] : [settings.articles, settings.templates];
  return {
    config: [...names, overridesName, ...logo].map((name) => resolve(real(root), name)),
    folders: folders.map(real),
    output: [settings.out, join(root, '.newsgen')].map(real),
  };
}

/**
 * Says when and why a build was made: `12:03:04 city/lamps.txt changed: `.
 *
 * @param change what has changed; empty for the first build
 */
export function openingOf(change: Change, cwd: string): string {
  const [first] = change;
  if (first === undefined) return `${timeOfDay()} `;
  const rest = change.length > 1 ? ` and ${change.length - 1} more` : '';
  return `${timeOfDay()} ${visible(forPeople(first.path, real(cwd)))} ${first.what}${rest}: `;
}

/** Tells people that the watch goes on, unless they want problems only. */
export function tellWatching(io: Io, settings: Settings): void {
  if (settings.quiet || settings.json) return;
  io.stdout.write(`${sayWatching(io, settings)}\n`);
}

/** Says what is watched, and how that ends. */
export function sayWatching(io: Io, settings: Settings): string {
  return `Watching ${visible(forPeople(settings.articles, io.cwd()))}. Ctrl-C ends it.`;
}

/** Tells why a build failed, and that the watch goes on. */
export function tellFailed(error: unknown, io: Io, flags: Flags): void {
  const isJson = flags.json === true;
  fail(error, { io, isJson });
  if (!isJson) io.stderr.write(`${timeOfDay()} Not built. Still watching.\n`);
}

/**
 * Waits for the signal that ends a command. The next one of its kind ends the process at once.
 *
 * @returns the exit code that the signal stands for
 */
export async function untilSignal(io: Io): Promise<number> {
  const waits = signals.map(([signal, code]) => {
    let heard = () => {};
    const wait = new Promise<number>((resolve) => {
      heard = () => resolve(code);
      io.once(signal, heard);
    });
    return { wait, stop: () => io.off(signal, heard) };
  });
  const code = await Promise.race(waits.map(({ wait }) => wait));
  for (const { stop } of waits) stop();
  return code;
}

function timeOfDay(): string {
  const now = new Date();
  const parts = [now.getHours(), now.getMinutes(), now.getSeconds()];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

/** A path without links, as far as it exists. */
export function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return dirname(path) === path ? path : join(real(dirname(path)), basename(path));
  }
}
