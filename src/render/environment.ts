import nunjucks from 'nunjucks';
import type { Theme } from '../model/copy.js';
import type { Bodies, Page } from '../model/page.js';
import type { Sheet } from './filters/filter.js';
import { makeFilters } from './filters/index.js';
import { freeze } from './freeze.js';
import { syntaxFailure } from './message.js';
import { isShared, makeShared } from './shared.js';
import { stringsFor } from './strings/index.js';

/** What a page is made with. */
export interface Job {
  readonly theme: Theme;
  readonly bodies: Bodies;
}

/**
 * Makes the nunjucks environment of a theme: what is printed is escaped, what isn't there is an error, and every template
 * is compiled once, before the first page.
 *
 * @throws Failure where a template can't be compiled
 */
export function makeEnvironment({ theme, bodies }: Job): nunjucks.Environment {
  const { templates } = theme;
  const environment = new nunjucks.Environment(
    { getSource: (name: string) => source(templates, name) },
    // With `dev` an error keeps its cause.
    { autoescape: true, throwOnUndefined: true, trimBlocks: true, lstripBlocks: true, dev: true },
  );
  Object.assign(environment, { waterfall: inTurn });
  for (const [name, filter] of Object.entries(makeFilters(bodies))) environment.addFilter(name, filter);
  for (const name of templates.keys()) compile(environment, name, templates);
  return environment;
}

/** What nunjucks asks a loader for. It takes `null` for a template that isn't there, though its types don't say so. */
function source(templates: Theme['templates'], name: string): nunjucks.LoaderSource {
  const src = templates.get(name);
  if (src === undefined) throw new Error(`template not found: ${name}`);
  return { src, path: name, noCache: false };
}

function compile(environment: nunjucks.Environment, name: string, templates: Theme['templates']): void {
  try {
    const template = environment.getTemplate(name, true);
    const own = new nunjucks.Template(templates.get(name) ?? '', environment, name);
    if (isShared(name)) share(template, own);
  } catch (error) {
    throw syntaxFailure(error, name, templates.get(name) ?? '');
  }
}

/** A step of an include: it hands what it has got on to the next. */
type Step = (...given: ReadonlyArray<unknown>) => void;

/** Takes the steps of an include. nunjucks' own way is made for steps that wait, and slower; here none does. */
function inTurn(steps: ReadonlyArray<Step>, done: Step): void {
  const take = (index: number, given: ReadonlyArray<unknown>): void => {
    const step = steps[index];
    if (step === undefined) done(null, ...given);
    else
      step(...given, (error: unknown, ...got: ReadonlyArray<unknown>) => (error ? done(error) : take(index + 1, got)));
  };
  take(0, []);
}

/** Makes a template one that is filled once for all pages that it looks the same on, wherever it is included. */
function share(template: nunjucks.Template, own: nunjucks.Template): void {
  const part = makeShared((sheet) => own.render(sheet));
  // The way in which nunjucks calls a template that is included.
  const render = (sheet: Sheet, _: unknown, done: (error: unknown, text: string) => void) => done(null, part(sheet));
  Object.assign(template, { render });
}

/** Lays out what a page's templates see. It is frozen, since pages share their stories. */
export function layOut(page: Page): Sheet {
  return freeze({ ...page.context, t: stringsFor(page.context.page.language) });
}
