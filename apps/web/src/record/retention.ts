import { addDays, type IsoDate } from '@deepdive/core';
import type { Store } from '@deepdive/workspace';

/** Until when the inspection is kept, and why. */
export interface Retention {
  readonly until: IsoDate;
  readonly because: string;
  readonly by: string;
  readonly at: string;
  /** What was set before, the first first. */
  readonly before: readonly Omit<Retention, 'before'>[];
}

/** The one record of its kind. */
export const retentionId = 'retention';

/** Until when the inspection is kept, with the version of the record; `null` where nobody said. */
export async function retentionIn(
  store: Store,
): Promise<{ readonly retention: Retention; readonly version: number } | null> {
  const record = await store.record('retention', retentionId);
  return record ? { retention: record.value as unknown as Retention, version: record.version } : null;
}

/** Days before the retention date from which people are reminded. */
const reminderDays = 30;

/** Where a day stands against the retention date. The date itself is the last day of keeping. */
export function retentionStanding(
  { until }: Pick<Retention, 'until'>,
  on: IsoDate,
): 'ahead' | 'near' | 'past' {
  if (on > until) return 'past';
  return addDays(on, reminderDays) >= until ? 'near' : 'ahead';
}
