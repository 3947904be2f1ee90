/** Text set by Pango, which sharp has in it: every script, its lines broken and ordered as it wants them. */
import type { Sharp } from '../sharp.js';

/** How a text is set. */
export interface Setting {
  /** Families, the first that is there being used. */
  readonly families: ReadonlyArray<string>;
  /** In pixels. */
  readonly size: number;
  readonly weight: 'bold' | 'medium' | 'normal';
  /** As #a3161b. */
  readonly colour: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** How wide lines may be, in pixels. */
  readonly width: number;
}

/** A text as it is set: its pixels, red, green, blue and opacity, as small as they can be cut. */
export interface Block {
  readonly pixels: Buffer;
  readonly width: number;
  readonly height: number;
}

/** How large a text is, in pixels. */
export type Extent = Pick<Block, 'width' | 'height'>;

/**
 * Sets a text.
 *
 * @throws Error where it has nothing in it that can be seen
 */
export async function set(sharp: Sharp, text: string, setting: Setting): Promise<Block> {
  const { data, info } = await lay(sharp, text, setting).raw().toBuffer({ resolveWithObject: true });
  return { pixels: data, width: info.width, height: info.height };
}

/** Says how large a text would be. @throws Error as `set` */
export async function measure(sharp: Sharp, text: string, setting: Setting): Promise<Extent> {
  const { width, height } = await lay(sharp, text, setting).metadata();
  return { width, height };
}

function lay(sharp: Sharp, text: string, setting: Setting) {
  const { families, size, weight, width, colour, language } = setting;
  const markup = `<span lang="${escapeMarkup(tagOf(language))}" foreground="${colour}">${escapeMarkup(prepare(text, setting))}</span>`;
  const font = `${families.join(',')} ${weight} ${size}`;
  return sharp({ text: { text: markup, font, width, wrap: 'word-char', rgba: true } });
}

/** The languages of which fontconfig knows by the country which letters they want. */
function tagOf(language: string): string {
  const [primary = 'en', ...subtags] = language.toLowerCase().split('-');
  if (primary !== 'zh') return primary;
  return subtags.some((each) => ['hant', 'tw', 'hk', 'mo'].includes(each)) ? 'zh-tw' : 'zh-cn';
}

/** The mark that a text begins with so that it runs as its language does, whatever word stands first. */
const marks = { ltr: '\u200e', rtl: '\u200f' } as const;

/** Between two syllables of one Korean word no line ends: newspapers and the theme keep words whole. */
const inKoreanWord = /(?<=\p{Script=Hangul})(?=\p{Script=Hangul})/gu;

/** Languages that have no blanks between words, where lines end between words: Thai, Lao, Khmer, Burmese. */
const withoutBlanks = /^(?:th|lo|km|my)$/;

function prepare(text: string, { language, direction }: Setting): string {
  const [primary = ''] = language.toLowerCase().split('-');
  return `${marks[direction]}${withLineEnds(text, primary)}`;
}

/** Says where lines may end, where Pango doesn't know: a mark of no width allows it, another one forbids it. */
function withLineEnds(text: string, language: string): string {
  if (language === 'ko') return text.replace(inKoreanWord, '\u2060');
  if (!withoutBlanks.test(language)) return text;
  const words = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
  return [...words].map(({ segment }) => segment).join('\u200b');
}

/** Writes a text so that Pango's markup has nothing to say in it, and nothing is in it that markup can't hold. */
export function escapeMarkup(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ').replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
