/** How people overrule a reading, to be told wherever readings are shown. */
import { overridesName } from '../../read/index.js';

/** The marks at the beginning of a line, and what each says that the line is. */
export const marks: ReadonlyArray<readonly [mark: string, says: string]> = [
  ['!', 'headline'],
  ['~', 'deck'],
  ['@', 'byline'],
  ['=', 'section header'],
  ['^', 'caption'],
  [':', 'paragraph'],
  ['%', 'furniture (dropped)'],
];

/** What is said above the marks, and below them. */
export const byMark = 'Read wrongly? Begin the line with a mark and a space:';
export const byFile = `Or say it in front matter (headline: deck: byline: date:), or for good in ${overridesName}.`;
