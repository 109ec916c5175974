import type { CheckResult, Finding } from '@deepdive/core';

/** A finding and where it stands among all that were found. */
export interface PlacedFinding {
  readonly at: number;
  readonly finding: Finding;
}

/** The findings of one sheet by row. */
export type FindingsByRow = ReadonlyMap<number, readonly PlacedFinding[]>;

const keyOf = (file: string, sheet: string | null): string => JSON.stringify([file, sheet]);

/** Finds what was found in a sheet's rows; what is about a whole sheet or file is in none. */
export function findingsByPlace({ findings }: CheckResult): (file: string, sheet: string) => FindingsByRow {
  const places = new Map<string, Map<number, PlacedFinding[]>>();
  findings.forEach((finding, at) => {
    if (finding.row === null || finding.sheet === null) return;
    const key = keyOf(finding.file, finding.sheet);
    const rows = places.get(key) ?? new Map<number, PlacedFinding[]>();
    if (rows.size === 0) places.set(key, rows);
    const held = rows.get(finding.row);
    if (held) held.push({ at, finding });
    else rows.set(finding.row, [{ at, finding }]);
  });
  const none: FindingsByRow = new Map();
  return (file, sheet) => places.get(keyOf(file, sheet)) ?? none;
}
