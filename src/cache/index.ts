/** The cache: texts by their keys, kept from one build to the next. It knows nothing of what they are. */
export { digest } from './digest.js';
export { engine } from './engine.js';
export { openStore, type Store, type StoreJob } from './store.js';
