import {
  type AgeRange,
  type ConditionNode,
  fieldsRead,
  type ListManifest,
  type StageManifest,
  type ThemeManifest,
} from '@deepdive/core';
import type { Chance } from './chance.js';
import type { Condition } from './fill-row.js';

/** What a stage of selection wants of the children it may choose, with earlier stages followed back to lists. */
export interface Eligible {
  /** The lists a child must be on: one of them. */
  readonly from: readonly string[];
  readonly ages: AgeRange | null;
  readonly conditions: readonly Condition[];
}

/** How many children a list that is handed over needs, and which. */
export interface HandedOver {
  readonly list: string;
  readonly count: number;
  readonly eligible: Eligible;
}

/** The ages that lie in both of two ranges; `null` where neither says any. */
const agesInBoth = (one: AgeRange | null, other: AgeRange | null): AgeRange | null => {
  if (one === null || other === null) return one ?? other;
  return { from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) };
};

/** What a stage wants of a child, itself and through the stages it draws from. */
export function eligibleFor(
  theme: ThemeManifest,
  stage: StageManifest,
  seen: readonly string[] = [],
): Eligible {
  const lists = stage.from.filter((part) => theme.lists.some((list) => list.id === part));
  const earlier = theme.selection
    .filter((other) => stage.from.includes(other.id) && !seen.includes(other.id))
    .map((other) => eligibleFor(theme, other, [...seen, stage.id]));
  return {
    from: [...new Set([...lists, ...earlier.flatMap((each) => each.from)])],
    ages: earlier.reduce((ages, each) => agesInBoth(ages, each.ages), stage.ages),
    conditions: [...stage.eligible, ...earlier.flatMap((each) => each.conditions)],
  };
}

const anyone: Eligible = { from: [], ages: null, conditions: [] };

/** How many children each list that is handed over needs; a list that several stages share is shared out between them. */
export function handedOver(theme: ThemeManifest, chance: Chance): readonly HandedOver[] {
  return theme.lists.flatMap((list) => {
    const stages = theme.selection.filter((stage) => stage.handedOverIn === list.id);
    const counts = stages.map((stage) =>
      stage.count === null ? 0 : chance.whole(stage.count.min, stage.count.max),
    );
    if (list.rows === null) {
      return stages.map((stage, at) => ({
        list: list.id,
        count: counts[at] ?? 0,
        eligible: eligibleFor(theme, stage),
      }));
    }
    const rows = chance.whole(list.rows.min, list.rows.max);
    if (stages.length === 0) return [{ list: list.id, count: rows, eligible: anyone }];
    const share = Math.floor(rows / stages.length);
    return stages.map((stage, at) => ({
      list: list.id,
      count: at === 0 ? rows - share * (stages.length - 1) : share,
      eligible: eligibleFor(theme, stage),
    }));
  });
}

const readsOnly = (condition: ConditionNode, list: ListManifest): boolean =>
  fieldsRead(condition).every((id) => list.fields.some((field) => field.id === id));

/** The conditions of a stage that the rows of a list can show. */
export const conditionsOn = (list: ListManifest, { conditions }: Eligible): readonly Condition[] =>
  conditions.filter((condition) => readsOnly(condition.expect, list));
