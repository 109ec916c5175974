import {
  assumptionInWords,
  type ChosenChild,
  citation,
  counted,
  dayInWords,
  grouped,
  type SelectionRecord,
  type StageManifest,
} from '@deepdive/core';
import { type Layout, table, wrapped } from '../terminal/layout.js';

const rowsOf = (children: readonly ChosenChild[]): readonly (readonly string[])[] =>
  children.map(({ child, because }, at) => [String(at + 1), child, because]);

/** Substitutes shown; the record holds all. */
const substitutesShown = 5;

/** A selection for the person who has to stand by it: from how many, who was left out and why, who was chosen and why. */
export function recordInWords(record: SelectionRecord, stage: StageManifest, layout: Layout): string {
  const { title, doubtful } = layout.paint;
  const { selected, substitutes } = record;
  return [
    title(`${record.theme}, ${record.stage}: ${counted(selected.length, 'child', 'children')} selected`),
    wrapped(`${stage.says} (${citation(stage.source)})`, layout.width),
    `Inspected ${dayInWords(record.inspected)}; seed ${record.seed}; ${record.algorithm}`,
    `${grouped(record.population)} in the population, ${grouped(record.eligible)} eligible`,
    ...record.excluded.map(({ reason, count }) => wrapped(`- ${count} left out: ${reason}`, layout.width)),
    '',
    table(['', 'Child', 'Because'], rowsOf(selected), layout),
    ...(substitutes.length === 0
      ? []
      : [
          '',
          title(`Next, if one of these cannot be used (${substitutes.length} in all)`),
          table(['', 'Child', 'Because'], rowsOf(substitutes.slice(0, substitutesShown)), layout),
        ]),
    ...(record.notes.length === 0 ? [] : ['', title('Notes')]),
    ...record.notes.map((note) => doubtful(wrapped(`- ${note}`, layout.width))),
    ...(record.assumptions.length === 0 ? [] : ['', title('Assumes')]),
    ...record.assumptions.map((each) => wrapped(`- ${assumptionInWords(each)}`, layout.width)),
  ].join('\n');
}
