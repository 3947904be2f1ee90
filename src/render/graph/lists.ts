import type { OutputPath } from '../../model/names.js';
import type { PageContext } from '../../model/page.js';
import { publicationIssue } from './issue.js';
import type { Scene } from './scene.js';
import type { Thing } from './thing.js';

/** Whatever has a page. */
interface Listed {
  readonly path: OutputPath;
}

/** A page that lists stories, or lists of them. The front page is the site itself, and an author's is a profile. */
export function collectionPage(scene: Scene): ReadonlyArray<Thing> {
  const { page, story, author, issue } = scene.context;
  const isList = story === undefined && author === undefined && page.path !== 'index.html';
  const listed = isList ? listedIn(scene.context) : [];
  if (listed.length === 0) return [];
  return [
    {
      '@type': 'CollectionPage',
      '@id': `${scene.here}#page`,
      url: scene.here,
      name: page.title,
      inLanguage: page.language,
      about: issue === undefined ? null : publicationIssue(issue, scene),
      mainEntity: itemList(listed, scene),
    },
  ];
}

/** What a page lists, whatever it calls it: stories, lists, issues, the pages of an issue, or what has been put right. */
function listedIn(context: PageContext): ReadonlyArray<Listed> {
  const { stories, groups, printed, issue, issues, corrections } = context;
  const ofIssue = printed?.stories ?? (issue === undefined ? [] : [...issue.pages, ...issue.unplaced]);
  const corrected = [...new Set((corrections ?? []).map(({ story }) => story))];
  return [...(stories ?? []), ...(groups ?? []), ...ofIssue, ...(issues ?? []), ...corrected];
}

function itemList(listed: ReadonlyArray<Listed>, scene: Scene): Thing {
  return {
    '@type': 'ItemList',
    itemListElement: listed.map(({ path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      url: scene.address(path),
    })),
  };
}
