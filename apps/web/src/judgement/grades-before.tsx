import type { JudgementManifest } from '@deepdive/core';
import { Table } from '../page/table.js';
import type { GradesGiven, Judgements } from './held-judgements.js';

/** The grades that others take the place of, if they differ at all. */
export function gradesBefore(held: Judgements, grades: GradesGiven['grades']): readonly GradesGiven[] {
  const isSame = (id: string): boolean => held.grades[id] === grades[id];
  if (held.at === '' || Object.keys({ ...held.grades, ...grades }).every(isSame)) return held.before;
  return [...held.before, { grades: held.grades, by: held.by, at: held.at }];
}

/** How grades came to be what they are: one row each time that they changed, the newest first. */
export function GradesBefore({
  judgements,
  held,
}: {
  readonly judgements: readonly JudgementManifest[];
  readonly held: Judgements;
}) {
  if (held.before.length === 0) return null;
  return (
    <>
      <h2>How the grades changed</h2>
      <Table
        id="grades-before"
        caption="Every set of grades that was recorded, the newest first"
        columns={['Recorded', 'By', ...judgements.map(({ title }) => title)]}
        rows={[...held.before, held]
          .toReversed()
          .map(({ grades, by, at }) => [
            `${at.slice(0, 16).replace('T', ' ')} UTC`,
            by,
            ...judgements.map(
              ({ id, scale }) => scale.codes.find(({ code }) => code === grades[id])?.label ?? 'Not decided',
            ),
          ])}
      />
    </>
  );
}
