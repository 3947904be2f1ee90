/** What newsgen shows to programs and to configuration files. */
export {
  type Built,
  build,
  buildIfNeeded,
  check,
  type Difference,
  type Outcome,
  type Progress,
  verifySite,
  type Work,
  type World,
} from './build.js';
export type { Article, Byline, Passage, Person, Reading, Summary } from './model/article.js';
export type { Edition, Story } from './model/edition.js';
export { Failure } from './model/failures.js';
export { type Options, resolve, type Settings } from './model/settings.js';
export { defineConfig } from './read/index.js';
