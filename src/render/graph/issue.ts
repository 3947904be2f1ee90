import type { Issue } from '../../model/news.js';
import { publisherName } from './organisation.js';
import type { Scene } from './scene.js';
import type { Thing } from './thing.js';

/** A printed issue, as a part of the newspaper. */
export function publicationIssue(issue: Issue, scene: Scene): Thing {
  const name = scene.context.site.name || publisherName(scene);
  return {
    '@type': 'PublicationIssue',
    issueNumber: issue.number,
    datePublished: issue.date,
    isPartOf: name === '' ? null : { '@type': 'Newspaper', name },
  };
}
