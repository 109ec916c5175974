export {
  type Change,
  type RecordKind,
  recordKinds,
  type StoredFile,
  type StoredRecord,
} from './change.js';
export { digest } from './digest.js';
export { readInspectionFile, writeInspectionFile } from './inspection-file.js';
export type { InspectionFileError, InspectionFileFault } from './inspection-file-fault.js';
export { inspectionFileLimits } from './inspection-file-limits.js';
export { canonicalJson, type Json } from './json.js';
export {
  type Committed,
  type Snapshot,
  type Store,
  type StoreCode,
  type StoreError,
  storeCodes,
  storeError,
} from './store.js';
export { emptyHead, type TrailEntry, type TrailHead } from './trail.js';
export {
  fewestDigits,
  type KeptFile,
  type TrailAgainst,
  type TrailFault,
  trailFault,
} from './trail-fault.js';
export { verifyStore } from './verify-store.js';
