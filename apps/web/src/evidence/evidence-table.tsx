import { capitalised, criterionShown, dayInWords } from '@deepdive/core';
import { Table, Tag } from '../page/table.js';
import type { Evidence, HeldEvidence } from '../record/evidence.js';

/** Whom or what a piece of evidence is about. */
export const aboutInWords = ({ about }: Evidence): string =>
  about.kind === 'child' ? about.child : about.activity;

/** Pieces of evidence in a table, each leading to its page. */
export function EvidenceTable({
  caption,
  held,
}: {
  readonly caption: string;
  readonly held: readonly HeldEvidence[];
}) {
  return (
    <Table
      id="evidence"
      caption={caption}
      columns={['What was found', 'About', 'Criteria', 'Source', 'Strength', 'Found', 'By', 'Moderated']}
      rows={held.map(({ id, evidence }) => [
        <a href={`/evidence/${id}`}>
          {evidence.says.length > 90 ? `${evidence.says.slice(0, 89)}…` : evidence.says}
        </a>,
        <span class={evidence.about.kind === 'child' ? 'whole' : undefined}>{aboutInWords(evidence)}</span>,
        evidence.criteria.map(criterionShown).join(', '),
        evidence.source,
        capitalised(evidence.strength),
        dayInWords(evidence.foundOn),
        evidence.by,
        evidence.moderated ? (
          <Tag tone="green">By {evidence.moderated.by}</Tag>
        ) : (
          <Tag tone="grey">Not yet</Tag>
        ),
      ])}
    />
  );
}
