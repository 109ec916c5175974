export {
  type Change,
  type RecordKind,
  recordKinds,
  type StoredFile,
  type StoredRecord,
} from './change.js';
export { digest } from './digest.js';
export { type InspectionFileFault, readInspectionFile, writeInspectionFile } from './inspection-file.js';
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
export {
  emptyHead,
  type RecordDigest,
  type TrailEntry,
  type TrailFault,
  type TrailHead,
  trailFault,
} from './trail.js';
