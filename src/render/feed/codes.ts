/** Codes of languages where they aren't plain BCP 47. */

/** Chinese in traditional characters, by script or by where it is written. */
const traditional = /^zh-(?:hant|tw|hk|mo)\b/i;

/**
 * Writes a language as Google News asks for it: ISO 639, and two codes of its own for Chinese.
 *
 *     zh-Hans → zh-cn, zh-HK → zh-tw, en-GB → en
 */
export function newsLanguage(tag: string): string {
  return chinese(tag) ?? (tag.split('-')[0] ?? tag).toLowerCase();
}

/** Writes a language as RSS has it: one of its list for Chinese, the tag itself for others. */
export function rssLanguage(tag: string): string {
  return chinese(tag) ?? tag.toLowerCase();
}

function chinese(tag: string): string | null {
  if (!/^zh\b/i.test(tag)) return null;
  return traditional.test(tag) ? 'zh-tw' : 'zh-cn';
}
