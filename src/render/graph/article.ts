import type { Story } from '../../model/edition.js';
import type { Label } from '../../model/news.js';
import { changedAt } from '../changed.js';
import { locatedIn } from '../located.js';
import { image } from './image.js';
import { publicationIssue } from './issue.js';
import { publisher } from './organisation.js';
import { authors } from './people.js';
import type { Scene } from './scene.js';
import type { Thing } from './thing.js';

/** What schema.org calls each kind of article. */
const types = {
  opinion: 'OpinionNewsArticle',
  analysis: 'AnalysisNewsArticle',
  report: 'ReportageNewsArticle',
  review: 'ReviewNewsArticle',
  background: 'BackgroundNewsArticle',
  sponsored: 'AdvertiserContentArticle',
} as const satisfies Readonly<Record<Label, string>>;

/** The article of an article's page. A page that stands is no article. */
export function newsArticle(scene: Scene): ReadonlyArray<Thing> {
  const { story } = scene.context;
  if (story === undefined) return [];
  return [story.news.isStanding ? webPage(story, scene) : articleOf(story, scene)];
}

function articleOf(story: Story, scene: Scene): Thing {
  const { here, context } = scene;
  const { news } = story;
  return {
    '@type': news.label === null ? 'NewsArticle' : types[news.label],
    '@id': `${here}#article`,
    mainEntityOfPage: here,
    url: here,
    headline: story.headline,
    alternativeHeadline: story.deck,
    description: story.lede,
    inLanguage: story.language,
    datePublished: scene.moment(story.date),
    dateModified: changedAt(story, context.site.timezone),
    articleSection: story.front?.name ?? null,
    keywords: news.tags,
    wordCount: story.words > 0 ? story.words : null,
    author: authors(story, scene),
    image: story.pictures.map((picture) => image(picture, scene)),
    publisher: publisher(scene),
    copyrightNotice: news.rights ?? context.site.organisation.rights ?? null,
    isAccessibleForFree: true,
    ...(news.label === 'sponsored' ? {} : inPrint(story)),
    isPartOf: news.issue === null ? null : publicationIssue(news.issue, scene),
    ...translated(story, scene),
    correction: news.corrections.map(({ date, text }) => ({
      '@type': 'CorrectionComment',
      text,
      datePublished: date,
    })),
  };
}

/** What schema.org knows of news only, and not of other articles. */
function inPrint({ dateline, news }: Story): Thing {
  return {
    dateline: dateline === null ? null : locatedIn(dateline),
    printEdition: news.issue?.date ?? null,
    printPage: news.printPage?.number ?? null,
    printSection: news.printPage?.name ?? null,
  };
}

/**
 * The article's translations, where it is the original, or what it is translated from. Of three languages or more, which
 * one the original is doesn't stand in a translation, and nothing is said.
 */
function translated({ news, translations }: Story, scene: Scene): Thing {
  const works = translations.map(({ path }) => ({ '@id': `${scene.address(path)}#article` }));
  if (news.translationOf === null) return { workTranslation: works };
  return { translationOfWork: works.length === 1 ? works : [] };
}

function webPage(story: Story, { here }: Scene): Thing {
  return {
    '@type': 'WebPage',
    '@id': `${here}#page`,
    url: here,
    name: story.headline,
    description: story.lede,
    inLanguage: story.language,
  };
}
