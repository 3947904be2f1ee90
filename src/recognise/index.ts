import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import type { Article, Reading } from '../model/article.js';
import { type SourcePath, sourcePath } from '../model/names.js';
import type { Release } from '../model/news.js';
import { problem } from '../model/problems.js';
import { report } from '../model/report.js';
import type { Habits } from '../model/settings.js';
import { columns } from './blocks/measure.js';
import { compile, type Material } from './compile.js';
import { detect } from './detect.js';
import { type Fields, readFields } from './fields.js';
import { frontMatterOf } from './front-matter.js';
import { roleByHouse, withHouse } from './house.js';
import { type Labelled, label } from './label/index.js';
import type { Reader } from './label/reader.js';
import { languageOf } from './languages/index.js';
import type { Language } from './languages/language.js';
import { newsOf } from './news.js';
import { overridesFor, type Rulings } from './overrides.js';
import { parseCopy } from './parse.js';
import { isDeskLine } from './parts/byline.js';
import { isOutlet } from './parts/outlet.js';
import { illustrate } from './pictures/index.js';
import { settle } from './settled.js';

export { markOf } from './blocks/force.js';
export { extensions } from './formats/index.js';
export { even } from './overrides.js';

/** A reading of one copy: the article, and how each block was read. */
export interface Explanation {
  readonly article: Article;
  readonly readings: ReadonlyArray<Reading>;
}

/**
 * Recognises the article in a copy.
 *
 * @param copy one article's file; problems are reported on it
 * @returns `null` where a problem keeps the article off the site
 */
export function recognise(copy: VFile, settings: Habits): Article | null {
  return read(copy, settings)?.article ?? null;
}

/**
 * Recognises the article in a copy, and says why each block was read as it was.
 *
 * @param copy one article's file; problems are reported on it
 * @returns `null` where a problem keeps the article off the site
 */
export function explain(copy: VFile, settings: Habits): Explanation | null {
  return explainWith(copy, settings);
}

/**
 * Says when the article of a copy is to be seen, by its front matter alone.
 *
 * @param copy one article's file; problems of its front matter are reported on it
 * @returns `null` where there is no front matter, or a problem of it keeps the article off the site
 */
export function releaseOf(copy: VFile): Release | null {
  const yaml = frontMatterOf(String(copy));
  if (yaml === null) return null;
  const { release } = newsOf(readFields(yaml, copy));
  return hasFatal(copy) ? null : release;
}

/** Explains with other weights than the shipped ones, as fitting them needs. */
export function explainWith(copy: VFile, settings: Habits, reader?: Reader): Explanation | null {
  const result = read(copy, settings, reader);
  return result === null ? null : { article: result.article, readings: result.labelled.map(readingOf) };
}

interface Result {
  readonly article: Article;
  readonly labelled: ReadonlyArray<Labelled>;
}

function read(copy: VFile, settings: Habits, reader?: Reader): Result | null {
  const tree = parseCopy(copy);
  const yaml = tree.children.find((node) => node.type === 'yaml');
  const fields = readFields(yaml, copy);
  const material = gather(tree, { copy, fields, settings, reader });
  if (material.labelled.length === 0 && !hasFatal(copy)) report(copy, problem('copy-empty'));
  if (material.labelled.length === 0 || hasFatal(copy)) return null;
  const article = compile(material);
  reportDoubts(copy, article, material);
  const illustrated = { ...article, ...illustrate(copy, article.body, fields.pictures ?? []) };
  return hasFatal(copy) ? null : { article: illustrated, labelled: material.labelled };
}

/** Below this probability a line isn't dropped as furniture where it may be text: a line too many is less than a line missing. */
const sureFurniture = 0.6;

/** Keeps in the story what is furniture only perhaps, and text otherwise. */
function keepingDoubtful(line: Labelled): Labelled {
  const isDoubtful = line.role === 'furniture' && line.runnerUp === 'paragraph' && line.confidence < sureFurniture;
  if (!isDoubtful) return line;
  const reasons = () => line.reasons().map(({ name, weight }) => ({ name, weight: -weight }));
  return { ...line, role: 'paragraph', runnerUp: 'furniture', confidence: 1 - line.confidence, reasons };
}

/** A line that names editors and nobody else is no byline, whatever it looks like, unless somebody says so. */
function withoutDesk(line: Labelled, language: Language): Labelled {
  const isDesk = line.role === 'byline' && line.block.markup === null && isDeskLine(line.block.text, language);
  return isDesk ? { ...line, role: 'furniture', runnerUp: 'byline' } : line;
}

/** What the site says of a line: its overrides, and then the lines that its house style knows. */
function rulingsFor(source: SourcePath, settings: Habits, { data }: VFile): Rulings {
  const overrides = overridesFor(source, settings, data);
  return (text) => overrides(text) ?? roleByHouse(text, settings.house);
}

interface Ingredients {
  readonly copy: VFile;
  readonly fields: Fields;
  readonly settings: Habits;
  readonly reader: Reader | undefined;
}

function gather(tree: Root, given: Ingredients): Material {
  const { copy, fields, settings } = given;
  const usual = languageOf(settings.language ?? 'en');
  const detected = fields.language === undefined ? detect(textOf(tree), usual) : languageOf(fields.language);
  const language = withHouse(detected, settings.house);
  const blocks = tree.children.filter((node) => node.type === 'block');
  const source = copy.data.source ?? sourcePath(copy.basename ?? 'copy');
  const { aside, rest, settled } = settle(blocks, fields, rulingsFor(source, settings, copy));
  const labelled = [
    ...aside.map(({ block, role }): Labelled => ({ block, role, confidence: 1, runnerUp: null, reasons: () => [] })),
    ...label(rest, language, { settled, reader: given.reader }).map((line) =>
      keepingDoubtful(withoutDesk(line, language)),
    ),
  ];
  labelled.sort((a, b) => a.block.lines[0] - b.block.lines[0] || blocks.indexOf(a.block) - blocks.indexOf(b.block));
  const definitions = tree.children.filter((node) => node.type === 'definition');
  return {
    source,
    definitions,
    labelled,
    fields,
    language,
    house: settings.house,
    timezone: settings.timezone,
    tag: fields.language ?? language.tag,
  };
}

function hasFatal(copy: VFile): boolean {
  return copy.messages.some((message) => message.fatal === true);
}

/** A headline of more columns than this is a paragraph, and the copy has no headline. */
const widestHeadline = 260;

/** Below this probability a reading wants a look. */
const doubtful = 0.5;

function reportDoubts(copy: VFile, article: Article, { labelled, fields, language }: Material): void {
  const isGiven = fields.headline !== undefined;
  if (!isGiven && (article.headline === '' || columns(article.headline) > widestHeadline)) {
    report(copy, problem('headline-missing'), labelled[0]?.block.position);
    return;
  }
  const { byline } = article;
  if (byline !== null && byline.people.length === 0 && !isOutlet(byline.text, language)) {
    report(
      copy,
      problem('byline-doubtful', byline.text),
      labelled.find(({ role }) => role === 'byline')?.block.position,
    );
  }
  reportUnsure(copy, labelled);
}

/** How many other lines want a look, in words. */
function othersAs(count: number): string {
  return count === 1 ? 'one more line is as unsure' : `${count} more lines are as unsure`;
}

/** Reports the least sure line, and how many more there are: a list of all is what `explain` is for. */
function reportUnsure(copy: VFile, labelled: ReadonlyArray<Labelled>): void {
  const unsure = labelled.filter(({ confidence, runnerUp }) => confidence < doubtful && runnerUp !== null);
  const [least] = [...unsure].sort((a, b) => a.confidence - b.confidence);
  if (least === undefined || least.runnerUp === null) return;
  const { block, role, confidence, runnerUp } = least;
  const others = unsure.length > 1 ? `; ${othersAs(unsure.length - 1)}` : '';
  const percent = Math.round(100 * confidence);
  report(copy, problem('reading-doubtful', role, percent, runnerUp + others), block.position);
}

function readingOf({ block, role, confidence, runnerUp, reasons }: Labelled): Reading {
  return { lines: block.lines, text: block.text, role, confidence, evidence: reasons(), runnerUp };
}
