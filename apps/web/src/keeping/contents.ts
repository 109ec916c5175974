import type { RecordKind, Snapshot } from '@deepdive/workspace';

/** What the records of a kind are called. */
const names: Readonly<Record<RecordKind, string>> = {
  inspection: 'The inspection and its dates',
  submission: 'Versions of the lists',
  mapping: 'Spellings and columns that were accepted',
  selection: 'Stages of case selection and audit samples',
  answers: 'Children with answers to the questions of a stage',
  evidence: 'Pieces of evidence',
  tracking: 'Tracking tools',
  request: 'Requests',
  judgement: 'Judgements',
  statement: 'Statements of the report',
  actionPlan: 'Action plans',
  assumption: 'Readings that were chosen',
  note: 'Notes, and the name of who is at work',
  meeting: 'Meetings',
  retention: 'The retention date',
  backup: 'When it was saved as a file',
};

/** What a store holds, in words, with how many of each; what it holds none of is left out. */
export function contentsOf(
  { records, entries }: Snapshot,
  files: number,
): readonly (readonly [name: string, count: number])[] {
  const kinds = Object.keys(names) as readonly RecordKind[];
  const counts = kinds.map(
    (kind) => [names[kind], records.filter((record) => record.kind === kind).length] as const,
  );
  const all = [
    ...counts,
    ['Files that were handed over', files],
    ['Entries of the trail', entries.length],
  ] as const;
  return all.filter(([, count]) => count > 0);
}
