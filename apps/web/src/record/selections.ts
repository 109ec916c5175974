import type { RowValues, SelectionRecord, ThemeManifest } from '@deepdive/core';
import type { Store } from '@deepdive/workspace';
import { childRef } from './child-ref.js';

/** A child taken out for another, and why. */
interface Swap {
  readonly out: string;
  readonly in: string;
  readonly because: string;
  /** Children who came or went besides, since places are spread over strata. */
  readonly also: readonly string[];
  readonly by: string;
  readonly at: string;
}

/** A draw that was given up for another, and why. */
interface DrawnBefore {
  readonly seed: string;
  readonly because: string;
  readonly by: string;
  readonly at: string;
}

/** One stage of case selection as it is recorded. */
export interface StageSelection {
  readonly stage: string;
  readonly record: SelectionRecord;
  readonly state: 'proposed' | 'confirmed';
  readonly swaps: readonly Swap[];
  readonly drawnBefore: readonly DrawnBefore[];
  readonly by: string;
  readonly at: string;
}

/** What was answered about a child whom a stage chose. */
export interface Answers {
  readonly stage: string;
  readonly child: string;
  readonly answers: RowValues;
}

/** A stage's selection with the version of its record. */
export interface HeldSelection {
  readonly selection: StageSelection;
  readonly version: number;
}

/** The selection of a stage; `null` where nothing was drawn yet. */
export async function selectionOf(store: Store, stage: string): Promise<HeldSelection | null> {
  const record = await store.record('selection', stage);
  return record ? { selection: record.value as unknown as StageSelection, version: record.version } : null;
}

/** The selections of all stages, in the theme's order. */
export async function selectionsOf(store: Store, theme: ThemeManifest): Promise<readonly StageSelection[]> {
  const held = await Promise.all(theme.selection.map(({ id }) => selectionOf(store, id)));
  return held.flatMap((each) => (each ? [each.selection] : []));
}

/** The file in which the record of a draw is taken away. Its digest stands in the report. */
export const recordFile = (record: SelectionRecord): string => `${JSON.stringify(record, null, 2)}\n`;

/** What was answered about the children of a stage. */
export async function answersOf(store: Store, stage: string): Promise<readonly Answers[]> {
  return (await store.records('answers'))
    .map(({ value }) => value as unknown as Answers)
    .filter((each) => each.stage === stage);
}

/** A child whom some stage chose. */
export interface ChosenCase {
  readonly ref: string;
  readonly child: string;
  /** The last stage that chose the child. */
  readonly stage: string;
}

/** Every child whom a stage chose, those of the last stage first. */
export async function casesOf(store: Store, theme: ThemeManifest): Promise<readonly ChosenCase[]> {
  const salt = await store.salt();
  const cases = new Map<string, ChosenCase>();
  for (const { stage, record } of [...(await selectionsOf(store, theme))].reverse()) {
    for (const { child } of record.selected) {
      if (!cases.has(child)) cases.set(child, { ref: childRef(salt, child), child, stage });
    }
  }
  return [...cases.values()];
}
