import { exitCodes, Failure } from '../model/failures.js';

/** Why the copy desk doesn't do what it was asked to, and what to do then. */
const refusals = {
  gone: ['There is no such article in the last build', 'Load the page anew.'],
  outside: [
    'The file of this article is a link, or lies outside the articles folder',
    'Put the file itself in its place.',
  ],
  unreadable: ['The file can not be read', 'Look at what the page and the terminal say of it.'],
  stale: ['The file has changed since it was shown', 'Look at it again, and choose then.'],
  kept: ['You may not write this file', 'Allow it, or choose the overrides file.'],
  disk: ['The file could not be written', 'Check the disk and its rights. Nothing was changed.'],
  unmarkable: ['A mark would not do it at this line', 'Choose the overrides file.'],
  unruled: [
    'An override would not do it at this line',
    'Take the mark away from the beginning of the line, or choose the mark.',
  ],
  configured: ['The configuration gives overrides of this article itself', 'Add this one there, or choose the mark.'],
  overrides: ['The overrides file is not as newsgen can change it', 'Correct it, or choose the mark.'],
  nothing: ['There is nothing to undo', 'What was changed elsewhere is undone there.'],
  order: ['This is no order that the copy desk understands', 'Load the page anew.'],
} as const satisfies Readonly<Record<string, readonly [reason: string, remedy: string]>>;

/** Makes a refusal of the copy desk, as pages are told it. */
export function refusal(name: keyof typeof refusals): Failure {
  const [reason, remedy] = refusals[name];
  return new Failure({ id: `desk-${name}`, exitCode: exitCodes.usage, reason, remedy });
}
