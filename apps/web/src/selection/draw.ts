import {
  type EarlierStage,
  type PersonalChoice,
  type SelectionRecord,
  type StageManifest,
  selectChildren,
  type ThemeManifest,
} from '@deepdive/core';
import { digest, type Store } from '@deepdive/workspace';
import type { Begun } from '../begun.js';
import type { RowsRead } from '../desk/desk.js';
import { answersOf, selectionOf } from '../record/selections.js';

/** What a draw is run with. */
export interface DrawInput {
  readonly seed: string;
  readonly count: number | null;
  readonly stratify: readonly string[];
  readonly include: readonly PersonalChoice[];
  readonly exclude: readonly PersonalChoice[];
}

/** The earlier stages that a stage chooses among, in the theme's order. */
export const stagesBefore = (theme: ThemeManifest, stage: StageManifest): readonly StageManifest[] =>
  theme.selection.filter(({ id }) => stage.from.includes(id));

/** The records of earlier stages, with what was answered about their children since. */
export async function earlierStages(store: Store, theme: ThemeManifest): Promise<readonly EarlierStage[]> {
  const found = await Promise.all(
    theme.selection.map(async ({ id }): Promise<readonly EarlierStage[]> => {
      const held = await selectionOf(store, id);
      return held ? [{ record: held.selection.record, answers: await answersOf(store, id) }] : [];
    }),
  );
  return found.flat();
}

/**
 * Runs one stage on the rows that count.
 *
 * @throws SelectionError where the stage cannot be drawn so
 */
export async function drawn(
  { here, theme, inspection }: Begun,
  stage: StageManifest,
  { rows, inputs }: RowsRead,
  { seed, count, stratify, include, exclude }: DrawInput,
): Promise<SelectionRecord> {
  const before = new Set(stagesBefore(theme, stage).map(({ id }) => id));
  const earlier = (await earlierStages(here.store, theme)).filter(({ record }) => before.has(record.stage));
  return selectChildren(theme, rows, digest, {
    stage: stage.id,
    inspectedOn: inspection.inspectedOn,
    seed,
    ...(count === null ? {} : { count }),
    stratify,
    include,
    exclude,
    inputs,
    earlier,
  });
}

/** What a swap asks of the draw, over what was asked before. */
export function swapped(record: SelectionRecord, out: string, instead: string, because: string): DrawInput {
  const { seed, count, stratify } = record;
  const include = record.include.filter(({ child }) => child !== out && child !== instead);
  const exclude = record.exclude.filter(({ child }) => child !== out && child !== instead);
  return {
    seed,
    count,
    stratify,
    include: instead === '' ? include : [...include, { child: instead, because }],
    exclude: [...exclude, { child: out, because }],
  };
}

/** Who came and who went between two draws of a stage. */
export function changesBetween(
  before: SelectionRecord,
  after: SelectionRecord,
): { readonly came: readonly string[]; readonly went: readonly string[] } {
  const one = new Set(before.selected.map(({ child }) => child));
  const two = new Set(after.selected.map(({ child }) => child));
  return {
    came: [...two].filter((child) => !one.has(child)),
    went: [...one].filter((child) => !two.has(child)),
  };
}
