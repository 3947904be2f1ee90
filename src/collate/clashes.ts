import { exitCodes, Failure } from '../model/failures.js';
import type { Page } from '../model/page.js';

/**
 * Makes sure that each page has a path of its own.
 *
 * @throws Failure that names both pages where two want one
 */
export function refuseClashes(pages: ReadonlyArray<Page>): void {
  const owners = new Map<string, Page>();
  for (const page of pages) {
    const owner = owners.get(page.path);
    if (owner !== undefined) throw clash(owner, page);
    owners.set(page.path, page);
  }
}

function clash(first: Page, second: Page): Failure {
  return new Failure({
    id: 'path-clash',
    exitCode: exitCodes.articles,
    reason: `Two pages want one address, ${second.path}: ${nameOf(first)} and ${nameOf(second)}`,
    remedy: 'Rename one of the two files, or give one of them a "slug:" of its own. Nothing was written.',
  });
}

function nameOf(page: Page): string {
  const { story, desk } = page.context;
  if (story !== undefined) return story.source;
  if (desk !== undefined) return `the front of ${desk.name}`;
  return 'template' in page ? page.template : page.format;
}
