export { type Authority, type AuthorityOptions, makeAuthority } from './authority.js';
export type { PlantedFault } from './faults/planted-fault.js';
export { type SyntheticCode, type SyntheticError, syntheticCodes } from './synthetic-error.js';
