import type { VFile } from 'vfile';
import { exitCodes } from '../model/failures.js';
import type { Settings } from '../model/settings.js';
import { annotation } from './annotations.js';
import { type Io, takesColours, widthOfOutput } from './io.js';
import { count, type Problem, problemsOf } from './problems.js';
import { reportProblem } from './report.js';
import { sayRest, select } from './selection.js';
import { amount, type Made } from './summary.js';
import { jsonLine } from './text/visible.js';

/** What is told of a build or a check, and how. */
export interface Telling {
  /** All that was read, with the problems on it. */
  readonly copy: ReadonlyArray<VFile>;
  readonly settings: Settings;
  readonly made: Made;
  /** Parts what people are told from what they were told before; all of it is news where not given. */
  readonly part?: (problems: ReadonlyArray<Problem>) => { news: ReadonlyArray<Problem>; older: number };
}

/**
 * Tells what came of a build: the problems, and a last line.
 *
 * @returns the exit code: problems of articles are errors, and with `strict` warnings too
 */
export function tell(io: Io, telling: Telling): number {
  const { settings, copy } = telling;
  const problems = problemsOf(copy);
  if (settings.json) tellPrograms(io, telling, problems);
  else tellPeople(io, telling, problems);
  annotate(io, problems);
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
  const { settings, made } = telling;
  tellProblems(io, telling, problems);
  if (settings.quiet) return;
  io.stdout.write(`${made.sentence}${closing(problems)}\n`);
  if (made.nextDue !== null) io.stdout.write(`Build again at ${made.nextDue}: an article comes out or expires then.\n`);
}

/** Prints problems, as many as somebody reads. One who wants quiet is shown what fails the command, and told of the rest. */
function tellProblems(io: Io, { settings, part }: Telling, problems: ReadonlyArray<Problem>): void {
  const { quiet, strict } = settings;
  const { news, older } = part?.(problems) ?? { news: problems, older: 0 };
  const { shown, rest } = select(quiet && !strict ? news.filter(({ severity }) => severity === 'error') : news);
  printProblems(io, shown);
  const lines = [
    ...sayRest(rest),
    ...(older > 0 ? [`${amount(older, 'older problem')} in files that did not change.`] : []),
    ...(quiet && problems.length > 0 ? [`${countsOf(problems)}.`] : []),
  ];
  for (const line of lines) io.stderr.write(`${line}\n`);
}

function tellPrograms(io: Io, { made }: Telling, problems: ReadonlyArray<Problem>): void {
  for (const problem of problems) io.stdout.write(problemLine(problem));
  const found = { errors: count(problems, 'error'), warnings: count(problems, 'warning') };
  io.stdout.write(jsonLine({ type: 'result', ...made.facts, ...found, seconds: made.seconds }));
}

/** Annotates where annotations are read. GitHub shows only the first ten of a step, errors and warnings each. */
function annotate(io: Io, problems: ReadonlyArray<Problem>): void {
  const { commands } = io;
  if (commands === undefined) return;
  const cwd = io.cwd();
  for (const problem of select(problems).shown)
    commands.write(annotation(problem, cwd, io.env['GITHUB_WORKSPACE'] || cwd));
}

/** Says what needs a look; empty where nothing does. */
function closing(problems: ReadonlyArray<Problem>): string {
  if (problems.length === 0) return '';
  return ` ${countsOf(problems)} ${problems.length === 1 ? 'needs' : 'need'} a look.`;
}

/** `1 error and 12 warnings`, without what there is none of. */
function countsOf(problems: ReadonlyArray<Problem>): string {
  const counts = [amount(count(problems, 'error'), 'error'), amount(count(problems, 'warning'), 'warning')];
  return counts.filter((part) => !part.startsWith('0 ')).join(' and ');
}
