import {
  type AcrossFinding,
  acrossChecker,
  type Bindings,
  bindDates,
  type Check,
  type CheckResult,
  type Finding,
  type IsoDate,
  type ListManifest,
  listChecker,
  type RowChecker,
  rowChecker,
  type ThemeManifest,
} from '@deepdive/core';
import type { ListRow, ListSheet } from '../lists/read-lists.js';
import { type ListInput, withLists } from './open-lists.js';
import { structureOf } from './structure-findings.js';

/** How a check is run. */
export interface CheckOptions extends ListInput {
  /** The day the lists speak for; the day of inspection when absent. */
  readonly listedOn?: IsoDate | undefined;
  /** Told how far the check is, list by list. */
  readonly onProgress?: ((progress: { readonly sheet: string; readonly rows: number }) => void) | undefined;
  /** Whether to generate code for speed; a strict content security policy forbids it. */
  readonly generate?: boolean | undefined;
}
