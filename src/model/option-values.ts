/** What the values of options may be. */
import * as v from 'valibot';
import { isMoment } from './dates.js';
import { encodingNamed } from './encodings.js';
import { isLanguageTag } from './names.js';
import { roles } from './roles.js';

export const folder = v.pipe(v.string(), v.nonEmpty('must name a folder'));
export const file = v.pipe(v.string(), v.nonEmpty('must name a file'));
export const onOff = v.optional(v.boolean(), false);
export const webAddress = v.pipe(
  v.string(),
  v.url('must be a web address'),
  v.regex(/^https?:/, 'must begin with http'),
);
export const languageTag = v.pipe(v.string(), v.check(isLanguageTag, 'must be like en or zh-Hans'));

export const encoding = v.pipe(
  v.string(),
  v.check((name) => encodingNamed(name) !== null, 'must be an encoding, like gb18030, big5, shift_jis or windows-1252'),
);

export const hostName = v.pipe(v.string(), v.regex(/^[\w.:-]+$/, 'must be a name or an address, without a port'));

export const port = v.pipe(
  v.union([v.pipe(v.string(), v.regex(/^\d{1,5}$/, 'must be a number'), v.transform(Number)), v.number()]),
  v.integer('must be a whole number'),
  v.minValue(0, 'must not be less than 0'),
  v.maxValue(65_535, 'must not be more than 65535'),
);

export const threads = v.pipe(
  v.union([v.pipe(v.string(), v.regex(/^\d{1,3}$/, 'must be a number'), v.transform(Number)), v.number()]),
  v.integer('must be a whole number'),
  v.minValue(1, 'must be 1 at least'),
);

export const moment = v.pipe(
  v.string(),
  v.check(isMoment, 'must be a moment such as 2026-03-01T06:00 or 2026-03-01T06:00Z'),
);

export const role = v.picklist(roles, `must be one of ${roles.join(', ')}`);
const phrases = v.optional(v.array(v.pipe(v.string(), v.trim(), v.nonEmpty('must be words'))), []);

/** The habits of one paper, which no language file can know. */
export const house = v.strictObject({
  /** Lines that belong to the page: "Harbour hotline". */
  furniture: phrases,
  /** The paper's own name and its partners', which bylines have beside names. */
  outlets: phrases,
  /** What people are in its bylines: "Harbour Fellow". */
  roles: phrases,
  /** How its bylines are worded, with {names} where the names stand: "{names} reports from the quay". */
  bylines: v.optional(v.array(v.pipe(v.string(), v.includes('{names}', 'must have {names} in it'))), []),
});
