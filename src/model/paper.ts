/** What a paper says of itself in its configuration: the shapes of the larger options. */
import * as v from 'valibot';
import { unreadable } from './look.js';
import { isSlug, isSourcePath } from './names.js';

const words = v.pipe(v.string(), v.trim(), v.nonEmpty('must be words'));
const webAddress = v.pipe(v.string(), v.url('must be a web address'), v.regex(/^https?:/, 'must begin with http'));
const slug = v.pipe(v.string(), v.check(isSlug, 'must be small letters a to z, digits and hyphens'));
const file = v.pipe(v.string(), v.nonEmpty('must name a file'));
const on = v.optional(v.boolean(), true);
const off = v.optional(v.boolean(), false);

/** Kinds of page and file; each can be switched off, and some have to be switched on. */
export const features = v.strictObject({
  desks: on,
  tags: on,
  authors: on,
  archive: on,
  editions: on,
  corrections: on,
  series: on,
  search: on,
  rss: on,
  atom: on,
  jsonFeed: on,
  sitemap: on,
  newsSitemap: on,
  robots: on,
  opensearch: on,
  manifest: on,
  /** Address files of old places, made by `aliases:` in front matter. */
  redirects: on,
  /** Rules for hosts that read `_headers` and `_redirects`. */
  hostFiles: off,
  ninjs: off,
  llms: off,
});

/** What the paper knows of the people in its bylines, by the name that bylines have. */
export const registry = v.record(
  v.string(),
  v.strictObject({
    slug: v.optional(slug),
    /** The same name in another script, and pen names: bylines with them lead to the same page. */
    names: v.optional(v.array(words), []),
    role: v.optional(words),
    /** A picture's path below the folder of articles. */
    portrait: v.optional(v.pipe(v.string(), v.check(isSourcePath, 'must be a path below the articles folder'))),
    biography: v.optional(words),
    email: v.optional(v.pipe(v.string(), v.email('must be an e-mail address'))),
    links: v.optional(v.array(webAddress), []),
  }),
);

/** Who publishes the paper. The pages are what schema.org's NewsMediaOrganization asks of one that is to be trusted. */
export const organisation = v.strictObject({
  name: v.optional(words),
  links: v.optional(v.array(webAddress), []),
  hotline: v.optional(words),
  rights: v.optional(words),
  publishingPrinciples: v.optional(webAddress),
  ethicsPolicy: v.optional(webAddress),
  correctionsPolicy: v.optional(webAddress),
  ownershipFundingInfo: v.optional(webAddress),
  masthead: v.optional(webAddress),
});

/** What the names of fonts are made of; nothing in them ends the quotes that they stand in. */
const family = v.pipe(
  v.string(),
  v.trim(),
  v.regex(/^[\p{L}\p{M}\p{N} ._&'+-]{1,80}$/u, 'must be the name of a font, such as Source Serif'),
);
const families = v.optional(v.array(family), []);

/** How the paper looks, as far as configuration says it. */
export const look = v.strictObject({
  /** A colour as #a3161b; its contrast with the page is checked, and the one for the dark is reckoned from it. */
  accent: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^#[0-9a-f]{6}$/i, 'must be a colour such as #a3161b'),
      v.check(
        (colour) => unreadable(colour) === null,
        ({ input }) => unreadable(input) ?? '',
      ),
    ),
  ),
  /** A picture's path below the folder of the configuration file. */
  logo: v.optional(file),
  /** Families, the first that a reader's device has being used. */
  headlineFont: families,
  textFont: families,
});
