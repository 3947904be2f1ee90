import type { Built } from '../build.js';
import { exitCodes } from '../model/failures.js';
import type { Settings } from '../model/settings.js';
import { forPeople } from '../read/index.js';
import { annotation } from './annotations.js';
import { type Io, takesColours, widthOfOutput } from './io.js';
import { isActions } from './log.js';
import { count, type Problem, problemsOf } from './problems.js';
import { reportProblem } from './report.js';
import { amount, summarise } from './summary.js';
import { jsonLine, visible } from './text/visible.js';

/** What is told of a build, and how. */
export interface Telling {
  readonly built: Built;
  readonly settings: Settings;
  readonly milliseconds: number;
  /** What stands before the last line, such as what has changed; empty for nothing. */
  readonly opening: string;
  /** Parts what people are told from what they were told before; all of it is news where not given. */
  readonly part?: (problems: ReadonlyArray<Problem>) => { news: ReadonlyArray<Problem>; older: number };
}

/**
 * Tells what came of a build: the problems, and a last line.
 *
 * @returns the exit code: problems of articles are errors, and with `strict` warnings too
 */
export function tell(io: Io, telling: Telling): number {
  const { settings, built } = telling;
  const problems = problemsOf(built.copy);
  if (settings.json) tellPrograms(io, telling, problems);
  else tellPeople(io, telling, problems);
  if (isActions(io)) annotate(io, problems);
  const isBad = count(problems, 'error') > 0 || (settings.strict && problems.length > 0);
  return isBad ? exitCodes.articles : exitCodes.good;
}

/** Prints problems for people, on standard error. */
export function printProblems(io: Io, problems: ReadonlyArray<Problem>): void {
  const typography = { colours: takesColours(io.stderr, io.env), width: widthOfOutput(io.stderr) };
  for (const problem of problems) io.stderr.write(`${reportProblem(problem, typography)}\n`);
}

/** Writes a problem as a line for programs. */
function problemLine(problem: Problem): string {
  const { file, span, severity, id, reason, remedy } = problem;
  const place = { line: span?.line ?? null, column: span?.column ?? null };
  return jsonLine({ type: 'problem', file, ...place, severity, id, reason, remedy });
}

function tellPeople(io: Io, telling: Telling, problems: ReadonlyArray<Problem>): void {
  const { news, older } = telling.part?.(problems) ?? { news: problems, older: 0 };
  printProblems(io, news);
  if (older > 0) io.stderr.write(`${amount(older, 'older problem')} in files that did not change.\n`);
  if (telling.settings.quiet) return;
  const out = visible(forPeople(telling.settings.out, io.cwd()));
  io.stdout.write(`${telling.opening}${summarise(telling, out)}${closing(problems)}\n`);
  if (telling.built.nextDue !== null)
    io.stdout.write(`Build again at ${telling.built.nextDue}: an article comes out or expires then.\n`);
}

function tellPrograms(io: Io, { built, settings, milliseconds }: Telling, problems: ReadonlyArray<Problem>): void {
  for (const problem of problems) io.stdout.write(problemLine(problem));
  const { articles, pages, written, unchanged, deleted, nextDue } = built;
  const found = { errors: count(problems, 'error'), warnings: count(problems, 'warning') };
  const made = { articles, pages, out: forPeople(settings.out, io.cwd()), written, unchanged, deleted, nextDue };
  io.stdout.write(jsonLine({ type: 'result', ...made, ...found, seconds: Math.round(milliseconds) / 1000 }));
}

function annotate(io: Io, problems: ReadonlyArray<Problem>): void {
  const cwd = io.cwd();
  const output = io.commands ?? io.stderr;
  for (const problem of problems) output.write(annotation(problem, cwd, io.env['GITHUB_WORKSPACE'] || cwd));
}

/** Says what needs a look; empty where nothing does. */
function closing(problems: ReadonlyArray<Problem>): string {
  const errors = count(problems, 'error');
  const warnings = count(problems, 'warning');
  const named = [amount(errors, 'error'), amount(warnings, 'warning')].filter((part) => !part.startsWith('0 '));
  if (named.length === 0) return '';
  return ` ${named.join(' and ')} ${errors + warnings === 1 ? 'needs' : 'need'} a look.`;
}
