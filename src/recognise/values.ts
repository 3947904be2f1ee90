/** Values that front matter has, as schemas. */
import * as v from 'valibot';
import { isDate, isMoment } from '../model/dates.js';

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is there to refuse.
const printable = /^[^\u0000-\u001f\u007f-\u009f]*$/;

/** A line of text. */
export const line = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.regex(printable));

/** A line of text, with what to say where something else is given. */
export const text = v.message(line, 'a line of text');

/** Text that may be written on several lines, and is one. */
export const prose = v.pipe(
  v.string(),
  v.transform((written) => written.trim().replace(/\s+/g, ' ')),
  v.nonEmpty(),
  v.regex(printable),
);

/** A day of the calendar, without a time of day. */
export const dayAlone = v.pipe(
  line,
  v.check((written) => written.length === 10 && isDate(written)),
);

/** A day, with a time of day or without, with an offset or without. */
export const moment = v.pipe(line, v.check(isMoment));
