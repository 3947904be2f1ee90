import { agencies } from '../label/agencies.js';
import { en } from '../languages/en.js';
import type { Language } from '../languages/language.js';
import { lowerCase } from '../lower-case.js';
import { alternatives, never, perLanguage } from '../per-language.js';

/** The end of a caption that says whose the picture is. */
export interface Credit {
  /** As printed, without brackets and bars. */
  readonly text: string;
  /** Where the caption's own words end, in UTF-16 units. */
  readonly from: number;
}

/** A way to set a credit: its first group holds the words. */
interface Form {
  readonly shape: RegExp;
  /** What the words have to be besides; nothing where the shape says enough. */
  readonly wants?: (words: string, language: Language) => boolean;
}

/** In a longer text, in UTF-16 units, no credit is looked for: it is a paragraph. */
const longest = 1000;

/** The longest end of a caption that can be its credit. */
const reach = 160;

/**
 * Finds the credit at a caption's end: behind a copyright sign or a word for it, before a word such as 摄, as a last sentence
 * that is a source and nothing else, in brackets, or behind a bar.
 *
 *     The new lamp in Rope Lane. (Photo: Mara Ortiz)    → Photo: Mara Ortiz
 *     Smoke over the hills. Ann Lee/Getty Images        → Ann Lee/Getty Images
 *     工人检修水闸。张三摄                                → 张三摄
 *
 * @returns `null` where the caption names no source for sure, or is a credit and nothing else
 */
export function findCredit(text: string, language: Language): Credit | null {
  if (text.length > longest) return null;
  const tail = text.slice(-reach);
  for (const { shape, wants } of formsOf(language)) {
    const found = shape.exec(tail);
    const words = found?.[1]?.trim() ?? '';
    if (found === null || !isClosed(words) || (wants !== undefined && !wants(words, language))) continue;
    const from = text.length - tail.length + found.index;
    return /[\p{L}\p{N}]/u.test(text.slice(0, from)) ? { text: words, from } : null;
  }
  return null;
}

const formsOf = perLanguage((language): ReadonlyArray<Form> => {
  const { label, end } = wordsOf(language);
  const behind = end === '' ? [] : behindNames(end, language.roles);
  return [
    { shape: /\s*(©[^。©]{2,120})$/u },
    { shape: behindLabel(label, '[:：=＝]') },
    { shape: new RegExp(sentence(label), 'u'), wants: isWholeSource },
    { shape: behindLabel(label, '/') },
    ...behind.map((shape) => ({ shape })),
    { shape: /\s*[(（[【〔]([^()（）[\]【】〔〕]{2,100})[)）\]】〕]\s*[.。]?$/u, wants: isSource },
    { shape: /\s*[|｜]\s*([^|｜。]{2,100})$/u, wants: isSource },
  ];
});

/** A word for a credit, a mark, and whose it is. It begins its own sentence: in “im Bild: Anna Schmidt” it is none. */
function behindLabel(label: string, mark: string): RegExp {
  const stop = '[.!?…。！？)）”"»」』|/—–]\\s{0,2}';
  const place = `(?<=^|${stop}|\\s-\\s|\\s{2}|\\u3000|\\p{Ll}(?=\\p{Lu})|(?:\\p{L}{4}|\\d)\\s)`;
  return new RegExp(`\\s*(?:[|/—–]|-(?=\\s))?\\s*${place}((?:${label})\\s?${mark}\\s?[^。]{2,100}?)\\s*\\.?$`, 'u');
}

/** A last sentence without a stop at its end. */
function sentence(label: string): string {
  const letter = '(?:[^.!?…]|\\.(?=\\S)|(?<=\\p{Lu})\\.)';
  return `(?<=[.!?…])\\s?(?:/\\s)?((?![\\s(（|｜])(?:(?:${label})\\.\\s)?${letter}{3,80})$`;
}

/** A word behind a name, and behind a role and a name: 张三摄, 东澜社记者 梅林 摄, 刘贵雄摄（东澜社发）. */
function behindNames(end: string, roles: ReadonlyArray<string>): ReadonlyArray<RegExp> {
  const name = '[^\\s，。、！？」』”＝=]';
  const names = [`${name}{0,10}(?:${alternatives(roles)})\\s+${name}{2,4}`, `${name}{2,14}`];
  const begin = '(?:^|[\\s＝=]+|(?<=[。！？”」』]))';
  const outlet = '(?:[(（][^()（）]{2,20}[)）])?';
  return names.map((shape) => new RegExp(`${begin}(${shape}\\s?(?:${end})${outlet})\\s*[。.]?$`, 'u'));
}

/** The words that credits begin with, and those that they end with, as patterns. */
const wordsOf = perLanguage(({ credits, creditEnds = [] }) => {
  const bare = [...credits, ...en.credits].map((word) => word.replace(/[/=:：｜]+$/u, ''));
  return { label: alternatives([...new Set(bare.flatMap(cases))]), end: alternatives(creditEnds) };
});

/** A phrase as it is set: photo credit, Photo credit, Photo Credit, PHOTO CREDIT. */
function cases(phrase: string): string[] {
  const titled = phrase.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
  return [phrase, phrase.charAt(0).toUpperCase() + phrase.slice(1), titled, phrase.toUpperCase()];
}

const sourcesOf = perLanguage((language) => {
  const { label, end } = wordsOf(language);
  const by = alternatives([...language.by, ...en.by]);
  return {
    label: new RegExp(`^(?:${label})(?:$|\\s*[:：/|=＝]\\s*\\S|\\s+(?:(?:${by})\\s|courtesy\\b))`, 'u'),
    named: new RegExp(`^(?:${label})\\.?\\s+(?=\\p{Lu})`, 'u'),
    end: end === '' ? never : new RegExp(`(?:${end})$`, 'u'),
  };
});

/** Says whether words have the other half of each bracket. */
function isClosed(words: string): boolean {
  return (words.match(/[(（]/g)?.length ?? 0) === (words.match(/[)）]/g)?.length ?? 0);
}

/** Says whether the words in brackets or behind a bar are a source. */
function isSource(text: string, language: Language): boolean {
  const { end } = sourcesOf(language);
  return end.test(text) || isWholeSource(text, language) || partsOf(text).some(isAgency);
}

/** Says whether words name a source and nothing else: a credit by its first word, or people and agencies. */
function isWholeSource(text: string, language: Language): boolean {
  const { label, named } = sourcesOf(language);
  if (label.test(text)) return true;
  const parts = partsOf(text.replace(named, ''));
  if (!parts.every((part) => isAgency(part) || name.test(part))) return false;
  return named.test(text) || parts.some(isAgency) || (parts.length > 1 && text.includes('/'));
}

function partsOf(text: string): ReadonlyArray<string> {
  return text.split(/\s*[/|,()（）]\s*|\s+-\s+|\s*\bvia\s+/u).filter((part) => part !== '');
}

/** Words with capitals, small ones between them. */
const name = /^\p{Lu}[\p{L}\p{M}\p{N}.'’&-]*(?:\s(?:\p{Ll}{1,3}\s){0,2}[\p{Lu}\p{N}][\p{L}\p{M}\p{N}.'’&-]*){0,5}$/u;

const sources = new Set([...agencies, 'Getty Images', 'imago', 'picture alliance'].map((source) => lowerCase(source)));

function isAgency(part: string): boolean {
  return sources.has(lowerCase(part));
}
