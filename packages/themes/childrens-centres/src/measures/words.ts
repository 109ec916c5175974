import {
  allOf,
  anyOf,
  bound,
  type Condition,
  type DateColumn,
  gathering,
  last,
  type Measure,
  type MeasureInput,
  measure,
  type PeriodNode,
  type Source,
} from '@deepdive/core';
import { lists } from '../lists.js';

/** Rows of the theme's lists, to be counted. */
export const { rows } = gathering(lists);

/** The day a measure is taken on, on which ages are told. */
const takenOn = bound('inspectedOn');

/** What happens is counted over twelve months, since no figure has a period printed. */
export const lastYear: PeriodNode = last(12, 'months');

/** The youngest child is under five on the day; one not born yet counts. */
export const hasYoungChild = (row: { readonly youngestChildBornOn: DateColumn }): Condition =>
  row.youngestChildBornOn.yearsUntil(takenOn).isAtMost(4);

/** Completed years on the day. */
export const ageOnTheDay = (bornOn: DateColumn) => bornOn.yearsUntil(takenOn);

/** What there is on the day, where a blank beginning means that there is none. */
export const thereOnTheDay = (from: DateColumn, to: DateColumn): Condition =>
  allOf(from.isPresent(), lastsOnTheDay(from, to));

/** What began by the day and was not over before it; a blank beginning leaves it open. */
export const lastsOnTheDay = (from: DateColumn, to: DateColumn): Condition =>
  allOf(from.isOnOrBefore(takenOn), anyOf(to.isBlank(), to.isOnOrAfter(takenOn)));

type Stated = Omit<MeasureInput, 'section' | 'source'> & { readonly source: Source };

/** Measures under one heading. */
export const under = <K extends string>(
  section: string,
  stated: Readonly<Record<K, Stated>>,
): Readonly<Record<K, Measure>> =>
  Object.fromEntries(
    Object.entries<Stated>(stated).map(([id, each]) => [id, measure({ ...each, section })]),
  ) as Readonly<Record<K, Measure>>;

/** The groups of a measure told apart by the target group of each row. */
export const byTargetGroup = { kind: 'field', field: 'targetGroup' } as const;
