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
    name: 'check',
    summary: 'tell of all that a build would complain of, and write no site',
    load: async () => (await import('./check.js')).check,
  },
  {
    name: 'verify',
    summary: 'check that the output folder is exactly the last build',
    load: async () => (await import('./verify.js')).verify,
  },
  {
    name: 'init',
    summary: 'begin a paper: a configuration and one story',
    load: async () => (await import('./init.js')).init,
  },
  { name: 'new', summary: 'begin a story in a file of its own', load: async () => (await import('./new.js')).newCopy },
] as const satisfies ReadonlyArray<CommandEntry>;
