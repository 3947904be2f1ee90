import { en } from './en.js';
import type { Strings } from './strings.js';

/** The theme in English as most of the world dates it. */
export const enGB: Strings = { ...en, tag: 'en-GB', date: { ...en.date, full: '{day} {month} {year}' } };
