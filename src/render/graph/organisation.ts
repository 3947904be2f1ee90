import { logoPath } from '../../model/look.js';
import type { Scene } from './scene.js';
import type { Thing } from './thing.js';

/** What a telephone number is made of, and what a hotline in words isn't. */
const telephone = /^[+\d][\d ()/-]{2,}$/;

/** The name of who publishes the paper: the organisation's own, else the paper's; empty where there is neither. */
export function publisherName({ context }: Scene): string {
  const { organisation, name } = context.site;
  return organisation.name ?? name;
}

/** Refers to the publisher, where it has a name: without one there is nothing to refer to. */
export function publisher(scene: Scene): Thing | null {
  return publisherName(scene) === '' ? null : { '@id': `${scene.home}#org` };
}

/** Who publishes the paper, with the statements that the Trust Project asks of it, as far as it has them. */
export function newsMediaOrganization(scene: Scene): Thing | null {
  const name = publisherName(scene);
  if (name === '') return null;
  const { organisation, look } = scene.context.site;
  const logo = logoPath(look);
  const { hotline = '' } = organisation;
  return {
    '@type': 'NewsMediaOrganization',
    '@id': `${scene.home}#org`,
    name,
    url: scene.home,
    logo: logo === null ? null : { '@type': 'ImageObject', url: scene.address(logo) },
    telephone: telephone.test(hotline) ? hotline : null,
    sameAs: organisation.links,
    publishingPrinciples: organisation.publishingPrinciples ?? null,
    ethicsPolicy: organisation.ethicsPolicy ?? null,
    correctionsPolicy: organisation.correctionsPolicy ?? null,
    ownershipFundingInfo: organisation.ownershipFundingInfo ?? null,
    masthead: organisation.masthead ?? null,
  };
}
