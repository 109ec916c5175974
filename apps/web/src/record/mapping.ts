import type { MappingFile } from '@deepdive/workbook';
import type { Store } from '@deepdive/workspace';

/** The one record of its kind: what people accepted. */
export const mappingId = 'accepted';

/** What was accepted so far, with the version of its record. */
export async function acceptedIn(
  store: Store,
): Promise<{ readonly mapping: MappingFile; readonly version: number }> {
  const record = await store.record('mapping', mappingId);
  return { mapping: (record?.value ?? {}) as MappingFile, version: record?.version ?? 0 };
}

/** Two mappings in one; what the second says counts where both say something. */
export function withAccepted(held: MappingFile, more: MappingFile): MappingFile {
  const inner = (
    one: Readonly<Record<string, Readonly<Record<string, string>>>> = {},
    two: Readonly<Record<string, Readonly<Record<string, string>>>> = {},
  ): Readonly<Record<string, Readonly<Record<string, string>>>> =>
    Object.fromEntries(
      [...new Set([...Object.keys(one), ...Object.keys(two)])].map((key) => [
        key,
        { ...one[key], ...two[key] },
      ]),
    );
  return {
    sheets: { ...held.sheets, ...more.sheets },
    columns: inner(held.columns, more.columns),
    values: inner(held.values, more.values),
  };
}
