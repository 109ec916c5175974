export type { ConformanceCheck, ConformanceOptions, Nonconformity, Subject } from './conformance-check.js';
export { conformanceChecks } from './conformance-checks.js';
export { placesOf } from './places.js';
export { nonconformities, themeConformance } from './theme-conformance.js';
