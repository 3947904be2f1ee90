/**
 * Finds where in the templates a fault is.
 *
 * nunjucks names the template that was asked for, though the fault may be in one that it extends, and for a fault in a
 * filter or a call it names the line where the block begins, or the line before. So the page is made once more, from
 * templates that note each tag as they come to it: the last one noted has the fault. It costs nothing until then.
 */
import type { TemplatePage } from '../model/page.js';
import { type Job, layOut, makeEnvironment } from './environment.js';
import { type Place, placeAt } from './place.js';

/** Tags that work something out. Before each of them an output may stand. */
const tags = /\{\{|\{%-?\s*(?:if|for|set|include|extends|import|from|call|filter)\b/g;

/** The name, hardly anybody else's, of the function that notes. */
const noteTag = '__tag';

/**
 * Finds the tag that can't be filled.
 *
 * @param page the page that failed
 * @param job what it was made with
 * @returns the place, `null` where it isn't in a tag
 */
export function findFault(page: TemplatePage, job: Job): Place | null {
  const places: Place[] = [];
  const templates = new Map<string, string>();
  for (const [name, source] of job.theme.templates) templates.set(name, withNotes(name, source, places));
  let last: Place | null = null;
  try {
    const environment = makeEnvironment({ ...job, theme: { ...job.theme, templates } });
    environment.addGlobal(noteTag, (index: number) => {
      last = places[index] ?? null;
      return '';
    });
    environment.render(page.template, layOut(page));
  } catch {
    return last;
  }
  return null;
}

function withNotes(name: string, source: string, places: Place[]): string {
  return source.replace(tags, (tag, offset: number) => {
    const index = places.push(placeAt(name, source, offset)) - 1;
    return `{{ ${noteTag}(${index}) }}${tag}`;
  });
}
