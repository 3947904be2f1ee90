/** From disk to memory: copy, theme and settings. */
export { reportIdleOverrides } from './config/idle-overrides.js';
export { configNames } from './config/index.js';
export { reportMissingAddress } from './config/missing-address.js';
export { overridesName } from './config/overrides.js';
export { reportPortraits } from './config/portraits.js';
export { listContents, listNames, listStamps, tellContents } from './contents.js';
export { checkArticles, readCopy } from './copy.js';
export { type CopyJob, copyOf, isReadable, readCopyFile } from './copy-file.js';
export { defineConfig } from './define-config.js';
export { readFaulty } from './faulty.js';
export { withLogo } from './logo.js';
export { namedCopy } from './named-copy.js';
export { forPeople } from './people.js';
export { readPicture, stampPicture } from './pictures.js';
export { readPlainFile } from './plain-file.js';
export { type Configured, type Flags, readSettings } from './settings.js';
export { proofTheme, readTheme } from './theme.js';
