import type { Picture } from '../../model/picture.js';
import type { Scene } from './scene.js';
import type { Thing } from './thing.js';

/** A picture that is published. A caption whose picture isn't there makes none. */
export function image({ path, width, height, ...words }: Picture, scene: Scene): Thing {
  return {
    '@type': 'ImageObject',
    url: scene.address(path),
    width,
    height,
    caption: words.caption,
    creditText: words.credit,
    creator: words.creator === null ? null : { '@type': 'Person', name: words.creator },
    copyrightNotice: words.rights,
  };
}
