/** The commands, in the order of the help. Adding one is a file and a line here. Each is loaded when it's called. */
import type { CommandEntry } from '../command.js';

export const commands = [
  { name: 'build', summary: 'build the site', load: async () => (await import('./build.js')).build },
  {
    name: 'watch',
    summary: 'build the site whenever something changes',
    load: async () => (await import('./watch.js')).watch,
  },
  {
    name: 'explain',
    summary: 'show how articles are read, and why',
    load: async () => (await import('./explain.js')).explain,
  },
  {
    name: 'verify',
    summary: 'check that the output folder is exactly the last build',
    load: async () => (await import('./verify.js')).verify,
  },
] as const satisfies ReadonlyArray<CommandEntry>;
