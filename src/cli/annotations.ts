import { relative, resolve, sep } from 'node:path';
import type { Problem } from './problems.js';
import { visible } from './text/visible.js';

/**
 * Writes a problem as a workflow command of GitHub Actions, which shows it beside the line in a pull request. What comes
 * from an article can neither end the command nor begin another.
 *
 * @param cwd the absolute folder that the problem's path is relative to
 * @param workspace the absolute folder of the repository, which GitHub's paths are relative to
 */
export function annotation(problem: Problem, cwd: string, workspace: string): string {
  const file = relative(workspace, resolve(cwd, problem.file)).split(sep).join('/');
  const { span } = problem;
  const place = span === null ? '' : `,line=${span.line},col=${span.column}`;
  const message = [problem.reason, problem.remedy].filter((part) => part !== '').map((part) => data(visible(part)));
  return `::${problem.severity} file=${property(file)}${place},title=${property(problem.id)}::${message.join('%0A')}\n`;
}

/** The escapes of a command's text, after GitHub's own toolkit (`@actions/core`); `##[` is a command of the old form. */
function data(text: string): string {
  return escaped(text.replaceAll('##[', '## ['));
}

/** The escapes of a command's properties, after the same. */
function property(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C').replaceAll('##[', '##%5B');
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
