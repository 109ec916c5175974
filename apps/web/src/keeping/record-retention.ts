import type { Committed } from '@deepdive/workspace';
import type { Here } from '../here.js';
import type { Posted } from '../posted.js';
import { type Retention, retentionId, retentionIn } from '../record/retention.js';
import { commitTo } from '../recording.js';

/** Records until when the inspection is kept; what was set before stays beside it. */
export async function recordRetention(
  here: Here,
  posted: Posted,
  stated: Pick<Retention, 'until' | 'because'>,
  options: { readonly seen: number; readonly part?: string },
): Promise<Committed> {
  const held = await retentionIn(here.store);
  const { before = [], ...last } = held?.retention ?? {};
  const value: Retention = {
    ...stated,
    by: here.person,
    at: here.now(),
    before: held === null ? [] : [...before, last as Omit<Retention, 'before'>],
  };
  return commitTo(here, posted, {
    kind: 'retention',
    id: retentionId,
    value,
    action: held === null ? 'set' : 'changed',
    ...options,
  });
}
