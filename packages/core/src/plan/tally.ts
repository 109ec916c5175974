import type { Action, ActionState } from './action.js';

/** How many actions are in each state; together they are all actions. */
export type StateCounts = Readonly<Record<ActionState, number>>;

/** Actions that belong together, counted by state. */
export interface PlanTally {
  /** The section's reference, or the lead's name; `null` for actions that have none. */
  readonly key: string | null;
  readonly title: string | null;
  readonly numberOfActions: number;
  readonly counts: StateCounts;
}

/** How many actions are in each state. */
export function countStates(actions: readonly Pick<Action, 'state'>[]): StateCounts {
  const counts = { open: 0, overdue: 0, complete: 0, withdrawn: 0, contradictory: 0, unreadable: 0 };
  for (const { state } of actions) counts[state] += 1;
  return counts;
}

/** Tallies actions by a key, in the order in which the keys first occur; those without one last. */
export function tallied(
  actions: readonly Action[],
  keyOf: (action: Action) => string | null,
  titleOf: (key: string) => string | null = () => null,
): readonly PlanTally[] {
  const groups = new Map<string | null, Action[]>();
  for (const action of actions) {
    const key = keyOf(action);
    const group = groups.get(key);
    if (group) group.push(action);
    else groups.set(key, [action]);
  }
  const without = groups.get(null);
  groups.delete(null);
  return [...groups, ...(without ? [[null, without] as const] : [])].map(([key, group]) => ({
    key,
    title: key === null ? null : titleOf(key),
    numberOfActions: group.length,
    counts: countStates(group),
  }));
}
