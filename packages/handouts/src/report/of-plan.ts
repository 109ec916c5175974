import { type Action, type ActionState, capitalised, counted, sentence } from '@deepdive/core';
import { leftOutByReason } from '../plan/left-out.js';
import { dateInWords, dueInWords } from '../words/dates.js';
import { inWords } from '../words/words.js';
import type { InspectionReport, ReportedPlan } from './inspection-report.js';
import { type ReportPart, type ReportSection, tableOf, text } from './report-part.js';

/** The worst first. */
const states: readonly ActionState[] = [
  'overdue',
  'contradictory',
  'unreadable',
  'open',
  'complete',
  'withdrawn',
];

const standing = ({ state, daysOverdue }: Action): string =>
  daysOverdue === null ? inWords(state) : `${inWords(state)}, ${counted(daysOverdue, 'day')} late`;

const due = ({ due: { on, raw } }: Action): string =>
  on === null ? (raw?.trim() ?? '') || 'No date' : dateInWords(on);

const said = ({ because, notes }: Action): readonly string[] =>
  [...because, ...notes].filter(({ id }) => id !== 'overdue').map(({ says }) => sentence(capitalised(says)));

function planParts({ reading, due: dueAt }: ReportedPlan): readonly ReportPart[] {
  const { counts, actions, asOf, leftOut, numberOfActions } = reading;
  const told = states
    .filter((state) => counts[state] > 0)
    .map((state) => `${counts[state]} ${inWords(state).toLowerCase()}`);
  const order = (action: Action): number => states.indexOf(action.state);
  return [
    text(`On ${dateInWords(asOf)}: ${counted(numberOfActions, 'action')}, ${told.join(', ')}.`),
    ...(dueAt === null ? [] : [text(`The plan is due ${dueInWords(dueAt)}.`)]),
    ...tableOf(
      'Every action, what is late first',
      [
        { title: 'Action', room: 4 },
        { title: 'Reference' },
        { title: 'Lead', room: 2 },
        { title: 'Due', room: 2 },
        { title: 'How it stands', room: 2 },
        { title: 'Notes', room: 3 },
      ],
      [...actions]
        .sort((a, b) => order(a) - order(b) || (a.due.on ?? '9999').localeCompare(b.due.on ?? '9999'))
        .map((action) => [
          action.action ?? 'No action stated',
          action.reference.value ?? '',
          action.lead.raw ?? 'No lead named',
          due(action),
          standing(action),
          said(action),
        ]),
    ),
    ...tableOf(
      'Rows of the file that are no actions',
      [
        { title: 'Why', room: 3 },
        { title: 'Rows', numeric: true },
        { title: 'Which', room: 5 },
      ],
      leftOutByReason(leftOut).map(({ because, numberOfRows, which }) => [
        because,
        String(numberOfRows),
        which,
      ]),
    ),
  ];
}

/** The action plan on the day of the report. */
export function planSection({ plan, theme }: InspectionReport): ReportSection {
  return {
    id: 'plan',
    title: plan?.reading.plan ?? theme.actionPlan?.title ?? 'Action plan',
    parts: plan === null ? [text('No action is recorded.')] : planParts(plan),
  };
}
