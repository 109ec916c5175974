import { type ActionState, capitalised, counted, type DueReading, dayInWords } from '@deepdive/core';
import { Tag } from '../page/table.js';
import type { ActionNow } from './plan-now.js';

const tones: Readonly<Record<ActionState, 'red' | 'amber' | 'green' | 'grey'>> = {
  overdue: 'red',
  contradictory: 'amber',
  unreadable: 'amber',
  open: 'grey',
  complete: 'green',
  withdrawn: 'grey',
};

/** The states, the worst first. */
const states = Object.keys(tones) as readonly ActionState[];

/** How an action stands: its state, by how much it is late, that its day is near. */
export function StateTag({ now: { action, isDueSoon } }: { readonly now: ActionNow }) {
  const { state, daysOverdue } = action;
  return (
    <>
      {isDueSoon ? <Tag tone="amber">Due soon</Tag> : <Tag tone={tones[state]}>{capitalised(state)}</Tag>}
      {daysOverdue === null ? null : <span class="small"> {counted(daysOverdue, 'day')} late</span>}
    </>
  );
}

/** A time as it was taken, with what was written where that is not the same. */
export function dueShown({ on, raw, kind }: DueReading): string {
  if (kind === 'blank') return 'No date';
  const written = raw?.trim() ?? '';
  if (on === null) return written;
  return kind === 'day' ? dayInWords(on) : `${dayInWords(on)} (written: ${written})`;
}

/** Who leads an action, as written: one name may be counted with another that is spelt much like it. */
export const leadShown = ({ action: { lead } }: Pick<ActionNow, 'action'>): string =>
  lead.raw ?? lead.value ?? 'No lead named';

/** What an action is called where many are told. */
export const actionName = ({ action }: Pick<ActionNow, 'action'>): string =>
  action.action ?? 'No action stated';

/** The worst first; of those that are alike the one that is due first. */
export const worstFirst = (actions: readonly ActionNow[]): readonly ActionNow[] =>
  [...actions].sort(
    (a, b) =>
      states.indexOf(a.action.state) - states.indexOf(b.action.state) ||
      (a.action.due.on ?? '9999').localeCompare(b.action.due.on ?? '9999'),
  );
