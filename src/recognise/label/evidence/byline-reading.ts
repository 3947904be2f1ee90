import type { Language } from '../../languages/language.js';
import { readByline } from '../../parts/byline.js';
import { perLanguage } from '../../per-language.js';
import type { Evidence } from '../evidence.js';
import { has, hasEarly, type Line } from '../line.js';

/**
 * Whether the line can be read as a byline to the last word: outlets, roles and names, and nothing left.
 *
 *     海州晚报记者 陈一 通讯员 夏小丽          ← whole
 *     By Ana Pérez and Li Wei, Staff Writers  ← whole
 *     记者昨日从市政府获悉                       ← part
 */
export const bylineReading: Evidence = {
  name: 'byline-reading',
  neighbours: true,
  see(line, { language }) {
    if (line.width > 110 || !isCandidate(line)) return null;
    const { people } = readByline([line.text], language);
    if (people.length === 0) return has(line, 'role') ? 'nobody' : null;
    const left = people.reduce(
      (rest, { name, role, outlet }) => without(without(without(rest, name), role), outlet),
      withoutSmallWords(line.text, language),
    );
    return left.replace(/[\P{L}]/gu, '').length <= 1 ? 'whole' : 'part';
  },
};

/** A line without any of a byline's words is one only by the shape of its names, which other evidence sees. */
function isCandidate(line: Line): boolean {
  return hasEarly(line, 'by', 8) || has(line, 'role');
}

function withoutSmallWords(text: string, language: Language): string {
  const { small, first } = wordsOf(language);
  const kept = text.split(/\s+/u).filter((word) => !small.has(word.toLowerCase().replace(/[:：,，]$/u, '')));
  return first.reduce((rest, word) => (rest.startsWith(word) ? rest.slice(word.length) : rest), kept.join(''));
}

const wordsOf = perLanguage(({ by, and }) => ({
  small: new Set([...by, ...and]),
  first: [...by].sort((a, b) => b.length - a.length),
}));

function without(text: string, part: string | null): string {
  return part === null ? text : text.replaceAll(part.replace(/\s+/gu, ''), '');
}
