import {
  capitalised,
  dueInWords,
  fieldAsked,
  fieldHolds,
  idInWords,
  type ThemeManifest,
} from '@deepdive/core';
import { blocks, plain, points, table } from '../markdown.js';
import type { PagePart } from '../reference-page.js';
import { sourceCell } from './cells.js';
import { codesOf } from './lists.js';

/** The plan that answers the report: who writes it, by when, and what each action says. */
export function actionPlanPart({ actionPlan, timeline }: ThemeManifest): PagePart {
  if (!actionPlan) return { title: 'Action plan', body: '' };
  const { title, says, by, to, due, actions, statuses, source, assumes } = actionPlan;
  const milestone = timeline.find(({ id }) => id === due);
  return {
    title: 'Action plan',
    body: blocks([
      `**${plain(title)}.** ${plain(says)}`,
      points([
        `Written by: ${plain(idInWords(by))}`,
        ...(to === null ? [] : [`Sent to: ${plain(idInWords(to))}`]),
        ...(milestone ? [`Due: ${plain(dueInWords(milestone.due))}`] : []),
        `Source: ${sourceCell(source, assumes)}`,
      ]),
      table(
        ['Column', 'Holds', 'Asked for', 'Source'],
        actions.fields.map((field) => [
          plain(field.label),
          plain(fieldHolds(field)),
          plain(fieldAsked(field, actions)),
          sourceCell(field.source, field.assumes),
        ]),
      ),
      table(
        ['Status', 'Means'],
        Object.entries(statuses).map(([status, standing]) => [
          plain(status),
          plain(capitalised(idInWords(standing))),
        ]),
      ),
      codesOf(actions),
    ]),
  };
}
