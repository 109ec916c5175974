import { type ActionPlanManifest, citation, dueInWords, idInWords, type ThemeManifest } from '@deepdive/core';
import { type Layout, wrapped } from '../terminal/layout.js';
import { fieldTable } from './list-page.js';

/** The plan of action that follows an inspection: who, to whom, by when, its columns and what its statuses mean. */
export function actionPlanText(
  plan: ActionPlanManifest,
  { timeline }: Pick<ThemeManifest, 'timeline'>,
  layout: Layout,
): string {
  const milestone = timeline.find(({ id }) => id === plan.due);
  const due = milestone
    ? `${milestone.asPrinted ?? dueInWords(milestone.due)} (milestone ${milestone.id})`
    : 'no time printed';
  const codes = plan.actions.fields.find(({ id }) => id === 'status')?.codes?.codes ?? [];
  const statuses = codes.map(
    ({ code, label }) => `${code} ${label}: ${idInWords(plan.statuses[code] ?? '')}`,
  );
  return [
    layout.paint.title(plan.title),
    ...[
      plan.says,
      `Written by: ${idInWords(plan.by)}${plan.to === null ? '' : `; a copy goes to: ${idInWords(plan.to)}`}`,
      `Due: ${due}`,
      ...(statuses.length === 0 ? [] : [`Statuses: ${statuses.join('; ')}`]),
      `Source: ${citation(plan.source)}`,
    ].map((line) => wrapped(line, layout.width)),
    '',
    fieldTable(plan.actions, layout),
  ].join('\n');
}
