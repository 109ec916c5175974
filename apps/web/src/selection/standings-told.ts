import { type Candidate, candidatesOf, type EarlierStage, type Standing, standingsOf } from '@deepdive/core';
import type { RowsRead } from '../desk/desk.js';
import type { AtStage } from './at-stage.js';

/** Where every child of a stage's population stands, and the lists that name each. */
export interface StandingsTold {
  readonly standings: readonly Standing[];
  readonly listsOf: ReadonlyMap<string, Candidate['lists']>;
}

/** What was told last of rows as they were read: the pages of a long list follow on one another. */
const toldOf = new WeakMap<RowsRead, { readonly key: string; readonly told: StandingsTold }>();

/** Where every child of a stage's population stands; told once for the same rows and the same stages before. */
export function standingsTold(
  { theme, stage, inspection }: AtStage,
  read: RowsRead,
  earlier: readonly EarlierStage[],
): StandingsTold {
  const key = JSON.stringify([stage.id, inspection.inspectedOn, earlier]);
  const held = toldOf.get(read);
  if (held?.key === key) return held.told;
  const candidates = candidatesOf(theme, stage.id, read.rows, earlier);
  const told = {
    standings: standingsOf(theme, stage.id, candidates, inspection.inspectedOn),
    listsOf: new Map(candidates.map(({ child, lists }) => [child, lists])),
  };
  toldOf.set(read, { key, told });
  return told;
}
