export type { ReferenceFile } from './reference-page.js';
export { referencePages } from './theme-reference.js';
