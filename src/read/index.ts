/** From disk to memory: copy, theme and settings. */
export { configNames } from './config/index.js';
export { overridesName } from './config/overrides.js';
export { checkArticles, readCopy } from './copy.js';
export { type CopyJob, isReadable, readCopyFile } from './copy-file.js';
export { defineConfig } from './define-config.js';
export { forPeople } from './people.js';
export { type Configured, type Flags, readSettings } from './settings.js';
export { readTheme } from './theme.js';
