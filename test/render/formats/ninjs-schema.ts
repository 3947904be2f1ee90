/**
 * The part of the schema of ninjs 3.3 that newsgen writes, with nothing else allowed: names, shapes and formats are those
 * of https://www.iptc.org/std/ninjs/ninjs-schema_3.3.json, which knows more.
 */

const text = { type: 'string' } as const;
const uri = { type: 'string', format: 'uri' } as const;
const moment = { type: 'string', format: 'date-time' } as const;
const count = { type: 'integer', minimum: 1 } as const;

/** A list of objects with these properties and no others. */
function list(properties: Readonly<Record<string, object>>, ...required: ReadonlyArray<string>) {
  const items = { type: 'object', additionalProperties: false, required, properties };
  return { type: 'array', minItems: 1, items } as const;
}

const passage = { role: text, contentType: text, value: text };

const renditions = list({ name: text, href: uri, contentType: text, width: count, height: count }, 'name');

const picture = {
  uri,
  name: text,
  rel: text,
  type: { const: 'picture' },
  language: text,
  descriptions: list(passage, 'value'),
  by: text,
  copyrightNotice: text,
  renditions,
};

/** The schema, in JSON Schema's draft 2020-12. */
export const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  required: ['uri'],
  additionalProperties: false,
  properties: {
    uri,
    type: { const: 'text' },
    representationType: { enum: ['full', 'partial'] },
    standard: {
      type: 'object',
      additionalProperties: false,
      properties: { name: { const: 'ninjs' }, version: { const: '3.3' }, schema: uri },
    },
    firstCreated: moment,
    versionCreated: moment,
    expires: moment,
    pubStatus: { enum: ['usable', 'withheld', 'canceled'] },
    language: text,
    headlines: list(passage, 'value'),
    descriptions: list(passage, 'value'),
    bodies: list({ ...passage, charCount: count, wordCount: count }, 'value'),
    by: text,
    people: list({ name: text, rel: text, uri }),
    infoSources: list({ name: text, role: text }),
    subjects: list({ name: text, rel: text, uri }),
    genres: list({ name: text, uri: text }),
    slugline: text,
    located: text,
    copyrightNotice: text,
    edNote: text,
    renditions,
    associations: list(picture, 'uri', 'name'),
    trustIndicators: list({ role: uri, title: text, href: uri }),
  },
} as const;
