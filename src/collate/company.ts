import type { PrintedIssue, Story } from '../model/edition.js';
import type { Settings } from '../model/settings.js';
import { makeIssues, runsOf } from './issues.js';
import { relatedTo } from './related.js';
import { translationsOf } from './translations.js';

/** Stories that know of one another, and the printed issues that they ran in. */
interface Company {
  readonly stories: ReadonlyArray<Story>;
  readonly issues: ReadonlyArray<PrintedIssue>;
}

/**
 * Gives stories what they have of one another: translations, related stories, and a place beside others in print.
 *
 * @param alone the stories in the edition's order, each as if it were the only one
 */
export function bringTogether(alone: ReadonlyArray<Story>, { pages }: Settings): Company {
  const runs: ReturnType<typeof runsOf> = pages.editions ? runsOf(alone) : new Map();
  const translations = translationsOf(alone);
  const related = relatedTo(alone);
  const stories = alone.map((story) => {
    const { source } = story;
    const run = runs.get(source);
    return {
      ...story,
      printPath: run?.page ?? run?.issue ?? null,
      translations: translations.get(source) ?? [],
      related: related.get(source) ?? [],
    };
  });
  return { stories, issues: makeIssues(stories, runs) };
}
