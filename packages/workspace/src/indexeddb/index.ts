export { type IndexedDbOptions, openIndexedDbStore } from './indexeddb-store.js';
