import type { IsoDate } from '@deepdive/core';
import type { Json, Store } from '@deepdive/workspace';

/** What an inspection is, as its record begins. */
export interface Inspection {
  /** `id@edition`. */
  readonly theme: string;
  /** The area, or another name that people know the inspection by. */
  readonly area: string;
  /** The day of notification. */
  readonly notified: IsoDate;
  /** The day of inspection, on which ages are told. */
  readonly inspectedOn: IsoDate;
  /** The dates of later events that due dates are counted from. */
  readonly events: Readonly<Record<string, IsoDate>>;
}

/** The one record of its kind. */
export const inspectionId = 'inspection';

/** The inspection of a store with the version of its record; `null` where none has begun. */
export async function inspectionOf(
  store: Store,
): Promise<{ readonly inspection: Inspection; readonly version: number } | null> {
  const record = await store.record('inspection', inspectionId);
  if (!record) return null;
  return { inspection: record.value as unknown as Inspection, version: record.version };
}

/** A value of ours as what a store holds. */
export const asJson = (value: object): Json => JSON.parse(JSON.stringify(value)) as Json;
