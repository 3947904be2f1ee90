/** Recalling the last build: where it came of the same as this one would, it needn't be done again. */
export { type Inputs, lookAtInputs } from './inputs.js';
export { enterBuild, lastBuild } from './last-build.js';
