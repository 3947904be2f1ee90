/** What front matter says of pictures. */
import * as v from 'valibot';
import { line, prose } from '../values.js';

const one = v.union([
  v.pipe(
    line,
    v.transform((file) => ({ file })),
  ),
  v.strictObject({
    file: line,
    caption: v.optional(prose),
    credit: v.optional(line),
    rights: v.optional(line),
    alt: v.optional(prose),
  }),
]);

const list = v.union([
  v.array(one),
  v.pipe(
    one,
    v.transform((given) => [given]),
  ),
]);

/** The field, with what is expected of it. */
export const pictureFields = {
  pictures: v.message(
    list,
    'the file name of a picture, or a list of them; each may have file, caption, credit, rights and alt',
  ),
} as const;

/** What front matter says of one picture. */
export interface GivenPicture {
  readonly file: string;
  readonly caption?: string | undefined;
  readonly credit?: string | undefined;
  readonly rights?: string | undefined;
  readonly alt?: string | undefined;
}
