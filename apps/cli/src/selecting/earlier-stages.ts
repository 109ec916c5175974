import { createHash } from 'node:crypto';
import {
  type EarlierStage,
  type IsoDate,
  type ListRow,
  type SelectionInput,
  type SelectionRecord,
  selectChildren,
  type ThemeManifest,
} from '@deepdive/core';

/** What a stage is drawn from. */
export interface Draw {
  readonly theme: ThemeManifest;
  readonly rows: readonly ListRow[];
  readonly inputs: readonly SelectionInput[];
  readonly inspectedOn: IsoDate;
  readonly seed: string;
}

/** The earlier stages a stage chooses among, and what to say about those that were drawn for want of a record. */
export interface EarlierStages {
  readonly earlier: readonly EarlierStage[];
  readonly notes: readonly string[];
}

/** SHA-256 of a text, in hexadecimal digits. */
export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** The earlier stages that a stage chooses among, as the theme states them. */
function stagesBefore(theme: ThemeManifest, stage: string): readonly string[] {
  const from = theme.selection.find(({ id }) => id === stage)?.from ?? [];
  return from.filter((part) => theme.selection.some(({ id }) => id === part));
}

/**
 * The records of the stages a stage chooses among: those given, and for each that is not, a draw with the same seed and
 * the least count that the text allows.
 */
export function earlierStages(draw: Draw, stage: string, given: readonly SelectionRecord[]): EarlierStages {
  const earlier: EarlierStage[] = [];
  const notes: string[] = [];
  for (const before of stagesBefore(draw.theme, stage)) {
    const record = given.find((each) => each.stage === before);
    if (record) {
      earlier.push({ record });
      continue;
    }
    const further = earlierStages(draw, before, given);
    const drawn = selectChildren(draw.theme, draw.rows, sha256, {
      stage: before,
      inspectedOn: draw.inspectedOn,
      seed: draw.seed,
      inputs: draw.inputs,
      earlier: further.earlier,
    });
    earlier.push({ record: drawn });
    notes.push(
      ...further.notes,
      `No record of the stage ${before} was given, so it was drawn first with the same seed: ${drawn.selected.length} of ${drawn.eligible} eligible children.`,
    );
  }
  return { earlier, notes };
}
