import {
  type Action,
  type ActionPlanReading,
  type ActionState,
  counted,
  type PlanTally,
  sentence,
} from '@deepdive/core';
import { type Html, html } from '../page/html.js';
import { page } from '../page/page.js';
import { table } from '../page/table.js';
import { dateInWords } from '../words/dates.js';
import { inWords } from '../words/words.js';

/** What the page tells of the file beside the plan. */
export interface PlanOfFile {
  readonly path: string;
  readonly sha256: string;
}

/** The worst first. */
const states: readonly ActionState[] = [
  'overdue',
  'contradictory',
  'unreadable',
  'open',
  'complete',
  'withdrawn',
];

const tone: Readonly<Record<ActionState, string>> = {
  overdue: 'red',
  contradictory: 'amber',
  unreadable: 'amber',
  open: 'grey',
  complete: 'grey',
  withdrawn: 'grey',
};

const tag = (state: ActionState): Html => html`<span class="tag ${tone[state]}">${inWords(state)}</span>`;

function tallies(id: string, caption: string, of: readonly PlanTally[], without: string): Html {
  return table({
    id,
    caption,
    columns: [
      { title: 'Of' },
      { title: 'Actions', numeric: true },
      ...states.map((state) => ({ title: inWords(state), numeric: true })),
    ],
    rows: of.map(({ key, title, numberOfActions, counts }) => [
      key === null ? without : [key, title === key ? null : title].filter(Boolean).join(' '),
      numberOfActions,
      ...states.map((state) => counts[state]),
    ]),
  });
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function why({ because, notes, daysOverdue, state }: Action): Html {
  const late = state === 'overdue' && daysOverdue !== null ? `${counted(daysOverdue, 'day')} late` : null;
  const said = [late, ...[...because, ...notes].map(({ says }) => says)].filter((each) => each !== null);
  return html`<ul>${said.map((each) => html`<li>${sentence(capitalised(each))}</li>`)}</ul>`;
}

function actionRows(actions: readonly Action[]): readonly (readonly (string | Html)[])[] {
  const worstFirst = [...actions].sort(
    (a, b) =>
      states.indexOf(a.state) - states.indexOf(b.state) || (b.daysOverdue ?? 0) - (a.daysOverdue ?? 0),
  );
  return worstFirst.map((action) => [
    action.reference.value ?? '',
    tag(action.state),
    action.action ?? 'No action stated',
    action.lead.value ?? 'No lead named',
    [action.due.on ?? '', action.due.raw === null ? '' : `as written: ${action.due.raw}`]
      .filter(Boolean)
      .join(', '),
    why(action),
    `${action.sheet}, row ${action.row}`,
  ]);
}

/**
 * What was read of an action plan as a page to print: counts by section and lead, then every action, what is late first.
 * One file, nothing to fetch, nothing to run.
 *
 * @example
 * ```ts
 * import { actionPlanManifest, commonActionPlan, readActionPlan } from '@deepdive/core';
 * import { planPage } from '@deepdive/handouts';
 *
 * const options = { asOf: '2009-06-08', readDate: () => null, columns: [] } as const;
 * const reading = readActionPlan(actionPlanManifest(commonActionPlan), [], options);
 * console.log(planPage(reading).includes('8 June 2009')); // true
 * ```
 */
export function planPage(reading: ActionPlanReading, file?: PlanOfFile): string {
  const { plan, asOf, counts, numberOfActions, numberOfRows, leftOut } = reading;
  const verdict = states
    .filter((state) => counts[state] > 0)
    .map((state) => `${counts[state]} ${inWords(state).toLowerCase()}`);
  const content = html`<h1>${plan}</h1>
<p class="lead">As of ${dateInWords(asOf)}: ${counted(numberOfActions, 'action')}${verdict.length > 0 ? `, ${verdict.join(', ')}` : ''}.</p>
<h2>By section and lead</h2>
${tallies('by-section', 'Actions by section', reading.bySection, 'No section')}${tallies('by-lead', 'Actions by lead', reading.byLead, 'No lead named')}<h2>Every action</h2>
${table({
  id: 'actions',
  caption: 'What is late first, then what is wrong',
  columns: ['Reference', 'State', 'Action', 'Lead', 'Due', 'Why and notes', 'Where'].map((title) => ({
    title,
  })),
  rowHeader: 2,
  rows: actionRows(reading.actions),
})}<h2>Rows</h2>
<p>${counted(numberOfRows, 'row')} below the headers, of which ${counted(leftOut.length, 'is', 'are')} no action.</p>
<ul>${leftOut.map(({ sheet, row, because }) => html`<li>${sheet}, row ${row}: ${because}</li>`)}</ul>
${file ? html`<p class="small">${file.path}, SHA-256 <span class="digest">${file.sha256}</span></p>` : null}`;
  return page(
    {
      title: `${plan} as of ${asOf}`,
      kind: 'Action plan',
      colophon:
        'Made by Deepdive. Nothing of the plan was changed; what was taken for a date or status says so.',
      style:
        'td ul{padding:0;margin:0;list-style:none;font-size:.875rem;color:var(--quiet)}td ul li{margin:0 0 .15rem}',
    },
    content,
  );
}
