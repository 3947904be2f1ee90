import type { Person } from '../../model/article.js';
import type { Author, Story } from '../../model/edition.js';
import { image } from './image.js';
import { publisher, publisherName } from './organisation.js';
import type { Scene } from './scene.js';
import type { Thing } from './thing.js';

/**
 * Everybody whom the byline names, each a person of their own, as Google's rules for authors have it: the name holds
 * the name alone, role and paper stand beside it. A byline that names nobody makes no author.
 */
export function authors(story: Story, scene: Scene): ReadonlyArray<Thing> {
  return (story.byline?.people ?? []).map((person) => {
    const author = pageOf(person, story);
    const url = author === undefined ? null : scene.address(author.path);
    return {
      '@type': 'Person',
      '@id': url === null ? null : `${url}#person`,
      name: person.name,
      url,
      jobTitle: person.role,
      affiliation: affiliation(person, scene),
    };
  });
}

/** Finds the page of somebody in a byline. */
function pageOf({ name }: Pick<Person, 'name'>, { authors }: Pick<Story, 'authors'>): Author | undefined {
  return authors.find((author) => author.name === name || author.names.includes(name));
}

function affiliation({ outlet }: Person, scene: Scene): Thing | null {
  if (outlet === null) return null;
  const isOwn = outlet === scene.context.site.name || outlet === publisherName(scene);
  return isOwn ? publisher(scene) : { '@type': 'NewsMediaOrganization', name: outlet };
}

/** Somebody's own page. */
export function profilePage(scene: Scene): ReadonlyArray<Thing> {
  const { author, page } = scene.context;
  if (author === undefined) return [];
  return [
    {
      '@type': 'ProfilePage',
      '@id': `${scene.here}#page`,
      url: scene.here,
      name: page.title,
      inLanguage: page.language,
      mainEntity: profile(author, scene),
    },
  ];
}

function profile(author: Author, scene: Scene): Thing {
  const url = scene.address(author.path);
  const { portrait } = scene.context;
  return {
    '@type': 'Person',
    '@id': `${url}#person`,
    name: author.name,
    alternateName: author.names.filter((name) => name !== author.name),
    url,
    jobTitle: author.role,
    description: author.biography,
    email: author.email,
    image: portrait === undefined ? null : image(portrait, scene),
    sameAs: author.links,
  };
}
