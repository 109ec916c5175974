import type {
  AuditSample,
  FamilyCounts,
  FamilyVerdict,
  PlacedExplanation,
  SelectionInput,
} from '@deepdive/core';

/** What `deepdive outcomes` found. */
export interface OutcomesResult {
  /** `id@edition`. */
  readonly theme: string;
  readonly asOf: string;
  /** The reading in use of each assumption that leaves one open. */
  readonly readings: Readonly<Record<string, string>>;
  readonly inputs: readonly SelectionInput[];
  readonly counts: FamilyCounts;
  /** Lists that no sheet holds. */
  readonly notHandedOver: readonly string[];
  /** Rows that belong to no family, by list. */
  readonly strays: readonly { readonly list: string; readonly rows: number }[];
  readonly families: readonly FamilyVerdict[];
  readonly audit: AuditSample | null;
  readonly explanations: readonly PlacedExplanation[];
}
