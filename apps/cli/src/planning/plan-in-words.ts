import {
  type Action,
  type ActionNote,
  type ActionPlanReading,
  type ActionState,
  counted,
  dayInWords,
  type PlanTally,
} from '@deepdive/core';
import type { PlanFile } from '@deepdive/workbook';
import { type Layout, table, wrapped } from '../terminal/layout.js';
import { tallyBar } from './tally-bar.js';

/** What is told of a plan on the terminal. */
export interface PlanShown extends Pick<PlanFile, 'sheets' | 'notes'> {
  readonly reading: ActionPlanReading;
}

const longestAction = 90;

const shortened = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;

/** Where an action stands, by the cell that matters most. */
const placeOf = ({ sheet, row }: Action, notes: readonly ActionNote[]): string => {
  const cells = [...new Set(notes.flatMap((note) => note.cells))];
  return cells.length === 0 ? `${sheet}, row ${row}` : `${sheet}!${cells.join(', ')}`;
};

const actionInWords = ({ reference, action, part }: Action): string =>
  [
    reference.value === null
      ? ''
      : `${reference.value}${part === null ? '' : ` (${part.number} of ${part.of})`}:`,
    action === null ? 'no action stated' : shortened(action, longestAction),
  ]
    .filter(Boolean)
    .join(' ');

function overdueText(actions: readonly Action[], layout: Layout): readonly string[] {
  const overdue = actions
    .filter(({ state }) => state === 'overdue')
    .sort((a, b) => (b.daysOverdue ?? 0) - (a.daysOverdue ?? 0) || a.row - b.row);
  if (overdue.length === 0) return [];
  const rows = overdue.map((action) => [
    String(action.daysOverdue ?? ''),
    action.due.on === null ? '' : dayInWords(action.due.on),
    placeOf(
      action,
      action.because.filter(({ id }) => id === 'overdue'),
    ),
    actionInWords(action),
    action.lead.value ?? 'no lead named',
  ]);
  return [
    layout.paint.bad('Overdue'),
    table(['Days', 'Due', 'Cell', 'Action', 'Lead'], rows, layout, '  '),
    '',
  ];
}

function problemText(
  title: string,
  actions: readonly Action[],
  state: ActionState,
  layout: Layout,
): readonly string[] {
  const found = actions.filter((action) => action.state === state);
  if (found.length === 0) return [];
  const rows = found.map((action) => [
    placeOf(action, action.because),
    `${action.because.map(({ says }) => says).join('; ')}.`,
    actionInWords(action),
  ]);
  return [layout.paint.doubtful(title), table(['Cell', 'What is wrong', 'Action'], rows, layout, '  '), ''];
}

function tallyText(
  of: string,
  tallies: readonly PlanTally[],
  without: string,
  layout: Layout,
): readonly string[] {
  const most = Math.max(...tallies.map(({ numberOfActions }) => numberOfActions));
  const rows = tallies.map(({ key, title, numberOfActions, counts }) => [
    key === null ? without : shortened([key, title === key ? null : title].filter(Boolean).join(' '), 60),
    String(numberOfActions),
    String(counts.overdue),
    String(counts.contradictory),
    String(counts.unreadable),
    String(counts.open),
    String(counts.complete),
    ...(tallies.some((each) => each.counts.withdrawn > 0) ? [String(counts.withdrawn)] : []),
    tallyBar(counts, most),
  ]);
  const withdrawn = tallies.some(({ counts }) => counts.withdrawn > 0) ? ['Withdrawn'] : [];
  const header = [
    of,
    'Actions',
    'Overdue',
    'Contradictory',
    'Unreadable',
    'Open',
    'Complete',
    ...withdrawn,
    '',
  ];
  return [table(header, rows, layout), ''];
}

/** How often something is said, for what is said of many actions. */
function noteLines(reading: ActionPlanReading): readonly string[] {
  const of = (id: ActionNote['id']): readonly ActionNote[] =>
    reading.actions.flatMap(({ because, notes }) => [...because, ...notes].filter((note) => note.id === id));
  const with_ = (id: ActionNote['id'], words: string): readonly string[] => {
    const count = of(id).length;
    return count === 0 ? [] : [`${counted(count, 'action')} ${words}.`];
  };
  return [
    ...with_('onTargetPastDue', 'late by the day, while a cell still says on target'),
    ...with_(
      'milestonePassed',
      'passed the milestone, with completion planned later; --due-by milestone counts by it',
    ),
    ...with_('noDate', 'without a day on which it would be late'),
    ...with_('requiredBlank', 'with a cell blank that should be filled'),
    ...with_('readAs', 'read from look-alike letters, a month or several times'),
    ...with_('referenceUnread', 'with a reference that fits nowhere; the one above is taken'),
    ...with_('referenceRepeated', 'with a reference that another has'),
    ...with_('severalActions', 'in a cell that lists several'),
    ...with_('joinedRows', 'joined from several rows'),
  ];
}

function rowLines({ reading, sheets, notes }: PlanShown): readonly string[] {
  const because = new Map<string, number>();
  for (const each of reading.leftOut) because.set(each.because, (because.get(each.because) ?? 0) + 1);
  const joined = reading.actions.reduce(
    (sum, { joinedRows, part }) => sum + (part && part.number > 1 ? 0 : joinedRows.length),
    0,
  );
  return [
    `${counted(reading.numberOfRows, 'row')} below the headers${joined > 0 ? `, ${joined} of them joined to another` : ''}.`,
    ...[...because].map(([why, rows]) => `${counted(rows, 'row')} left out: ${why}.`),
    ...sheets.flatMap(({ sheet, leftOut, missing, columns, headerRow, notes: odd }) => [
      ...(leftOut === null ? [] : [`${sheet}: not read: ${leftOut}.`]),
      ...missing.map((label) => `${sheet}: no column “${label}”.`),
      ...columns
        .filter(({ field }) => field === null)
        .map(
          ({ column, label }) =>
            `${sheet}!${column}${headerRow ?? ''}: the column “${label}” is none of a plan's, or one twice, and was not read.`,
        ),
      ...odd.map((note) => `${sheet}: ${note}.`),
    ]),
    ...notes.map((note) => `${note}.`),
  ];
}

/** What was read of a plan: how much, what is late first, then what is wrong, then counts by section and lead. */
export function planInWords(shown: PlanShown, layout: Layout): string {
  const { reading } = shown;
  const { title, bad, doubtful, good } = layout.paint;
  const { overdue, contradictory, unreadable, open, complete, withdrawn } = reading.counts;
  const pastDue = reading.actions.filter(
    (each) => each.state === 'contradictory' && each.daysOverdue !== null,
  );
  const ofThem = pastDue.length > 0 ? ` (${pastDue.length} past due)` : '';
  const lines = (texts: readonly string[]): readonly string[] =>
    texts.map((each) => wrapped(`- ${each}`, layout.width));
  return [
    title(`${reading.plan} as of ${dayInWords(reading.asOf)}`),
    [
      counted(reading.numberOfActions, 'action'),
      (overdue > 0 ? bad : good)(`${overdue} overdue`),
      (contradictory > 0 ? doubtful : good)(`${contradictory} contradictory${ofThem}`),
      (unreadable > 0 ? doubtful : good)(`${unreadable} unreadable`),
      `${open} open`,
      good(`${complete} complete`),
      ...(withdrawn > 0 ? [`${withdrawn} withdrawn`] : []),
    ].join(', '),
    '',
    ...overdueText(reading.actions, layout),
    ...problemText('Contradictory', reading.actions, 'contradictory', layout),
    ...problemText('Unreadable', reading.actions, 'unreadable', layout),
    ...tallyText('Section', reading.bySection, 'no section', layout),
    ...tallyText('Lead', reading.byLead, 'no lead named', layout),
    layout.paint.quiet('Bars: # overdue, ! contradictory or unreadable, . open, = complete, - withdrawn'),
    '',
    title('How it was read'),
    ...lines([...noteLines(reading), ...rowLines(shown)]),
  ].join('\n');
}
