/** The commands that a Markdown text tells people to type. */

/** One command. */
export interface Command {
  /** The line of the text that it stands on. */
  readonly line: number;
  /** `['npx', 'newsgen', 'build', '--strict']` */
  readonly words: ReadonlyArray<string>;
}

/** What there is to be called. */
export interface Known {
  /** The scripts of package.json. */
  readonly scripts: ReadonlyArray<string>;
  /** Gives the help of one of newsgen's commands, of newsgen itself for the empty name; `null` where there is no such. */
  readonly help: (command: string) => string | null;
}

/** Commands of npm itself that a newcomer needs. */
const npmCommands = new Set([
  'ci',
  'install',
  'i',
  'test',
  'pack',
  'init',
  'publish',
  'version',
  'update',
  'uninstall',
]);

/** Lists the commands in the code blocks that are marked as `sh` and that begin with `npm` or `npx newsgen`. */
export function readCommands(markdown: string): ReadonlyArray<Command> {
  let isShell = false;
  return markdown.split('\n').flatMap((text, index) => {
    if (text.startsWith('```')) isShell = !isShell && /^```sh\b/.test(text);
    return isShell ? splitLine(text, index + 1) : [];
  });
}

function splitLine(text: string, line: number): ReadonlyArray<Command> {
  return text
    .replace(/(?:^|\s)#.*$/, '')
    .split(/&&|\|\||[;|]/)
    .map((part) => part.trim().split(/\s+/))
    .filter(([first, second]) => first === 'npm' || (first === 'npx' && second === 'newsgen'))
    .map((words) => ({ line, words }));
}

/** Finds commands that don't exist, and flags that their command doesn't have. */
export function checkCommands(commands: ReadonlyArray<Command>, known: Known): ReadonlyArray<string> {
  return commands.flatMap(({ line, words }) => {
    const [tool, ...rest] = words;
    const faults = tool === 'npm' ? checkNpm(rest, known.scripts) : checkNewsgen(rest.slice(1), known.help);
    return faults.map((fault) => `${line}: ${words.join(' ')}: ${fault}`);
  });
}

function checkNpm([command = '', script = '']: ReadonlyArray<string>, scripts: ReadonlyArray<string>) {
  if (command === 'run') return scripts.includes(script) ? [] : [`no script ${script}`];
  return npmCommands.has(command) ? [] : [`no command ${command}`];
}

function checkNewsgen(words: ReadonlyArray<string>, help: Known['help']): ReadonlyArray<string> {
  const [first = ''] = words;
  const command = first.startsWith('-') ? '' : first;
  const text = help(command);
  if (text === null) return [`no command ${command}`];
  const flags = new Set(text.match(/(?<![\w-])--?[a-zA-Z][\w-]*/g));
  return words
    .filter((word) => word.startsWith('-'))
    .map((word) => word.replace(/=.*$/, ''))
    .filter((flag) => !flags.has(flag))
    .map((flag) => `no flag ${flag}`);
}
