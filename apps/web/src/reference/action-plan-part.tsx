import {
  capitalised,
  citation,
  dueInWords,
  fieldAsked,
  fieldHolds,
  idInWords,
  type ThemeManifest,
} from '@deepdive/core';
import { Facts, Table } from '../page/table.js';

/** The plan that answers the report: who writes it, to whom, by when, its columns and what its statuses mean. */
export function ActionPlanPart({ theme: { actionPlan, timeline } }: { readonly theme: ThemeManifest }) {
  if (actionPlan === null) return null;
  const { title, says, by, to, due, actions, statuses, source } = actionPlan;
  const milestone = timeline.find(({ id }) => id === due);
  const codes = actions.fields.find(({ id }) => id === 'status')?.codes?.codes ?? [];
  const labelOf = (code: string): string => codes.find((each) => each.code === code)?.label ?? code;
  return (
    <>
      <p>
        {title}. {says}
      </p>
      <Facts
        of={[
          ['Written by', capitalised(idInWords(by))],
          ['Sent to', to === null ? 'Nobody is named' : capitalised(idInWords(to))],
          ['Due', milestone ? (milestone.asPrinted ?? dueInWords(milestone.due)) : 'No time is printed'],
          ['Source', citation(source)],
        ]}
      />
      <Table
        id="plan-columns"
        caption="What each action says"
        columns={['Column', 'Holds', 'Asked for', 'Source']}
        rows={actions.fields.map((field) => [
          field.label,
          capitalised(fieldHolds(field)),
          capitalised(fieldAsked(field, actions)),
          citation(field.source),
        ])}
      />
      <Table
        id="plan-statuses"
        caption="What its statuses mean"
        columns={['Status', 'Means']}
        rows={Object.entries(statuses).map(([status, standing]) => [
          labelOf(status),
          capitalised(idInWords(standing)),
        ])}
      />
    </>
  );
}
