import type { Role } from '../model/roles.js';
import type { Settings } from '../model/settings.js';
import type { Language } from './languages/language.js';
import { lowerCase } from './lower-case.js';
import { even } from './overrides.js';

type House = Settings['house'];

const made = new WeakMap<House, Map<Language, Language>>();

/**
 * Adds the words of a house to those of a language: its furniture phrases, outlets and roles.
 *
 * @returns the same language for the same house and language, so that what is derived from it is derived once
 */
export function withHouse(language: Language, house: House): Language {
  if (house.furniture.length + house.outlets.length + house.roles.length === 0) return language;
  const known = made.get(house) ?? new Map<Language, Language>();
  made.set(house, known);
  const spoken = known.get(language) ?? {
    ...language,
    furniture: [...language.furniture, ...house.furniture.map(lowerCase)],
    outlets: [...language.outlets, ...house.outlets.map(lowerCase)],
    roles: [...language.roles, ...house.roles.map(lowerCase)],
  };
  known.set(language, spoken);
  return spoken;
}

/**
 * Finds the names in a line that is worded as one of the house's bylines.
 *
 *     `{names} reports from the quay`   and   `Ana Pérez reports from the quay`   → `Ana Pérez`
 *
 * @returns `null` where the line is worded otherwise
 */
export function namesByHouse(text: string, { bylines }: House): string | null {
  for (const wording of bylines) {
    const [before = '', after = ''] = wording.split('{names}');
    const names = text.trim().slice(before.length, after === '' ? undefined : -after.length);
    if (text.startsWith(before) && text.endsWith(after) && names !== '' && before + names + after === text.trim())
      return names;
  }
  return null;
}

/** The role of a line that the house's style names as it stands; `null` for any other line. */
export function roleByHouse(text: string, house: House): Role | null {
  if (namesByHouse(text, house) !== null) return 'byline';
  return house.furniture.some((line) => even(line) === even(text)) ? 'furniture' : null;
}
