import {
  type ActionPlanReading,
  capitalised,
  citation,
  counted,
  dayInWords,
  type IsoDate,
  idInWords,
  resolveTimeline,
} from '@deepdive/core';
import { leftOutByReason } from '@deepdive/handouts';
import type { Begun } from '../begun.js';
import { type Errors, Files, Line } from '../page/fields.js';
import { Form } from '../page/form.js';
import type { Content } from '../page/node.js';
import { Facts, Figures, Table } from '../page/table.js';
import { whenInWords } from '../timeline/due.js';
import { noteInWords } from './action-written.js';
import type { PlanHandedOver } from './held-plan.js';
import { type ActionNow, daysOfSoon, type PlanNow } from './plan-now.js';
import { actionName, dueShown, leadShown, StateTag, worstFirst } from './state-tag.js';

function whenDue({ theme, inspection }: Begun): Content {
  const due = theme.actionPlan?.due ?? null;
  if (due === null) return 'No time is printed';
  const milestone = resolveTimeline(theme, inspection).milestones.find(({ id }) => id === due);
  if (milestone === undefined) return 'No time is printed';
  if (milestone.due !== null) return whenInWords(milestone.due);
  if (milestone.needs === null) return milestone.asPrinted ?? 'The text gives no day';
  return (
    <>
      {milestone.asPrinted === null ? '' : `${capitalised(milestone.asPrinted)}. `}
      Counted from {idInWords(milestone.needs)}: <a href="/inspection">give its date</a>
    </>
  );
}

function PlanFacts({ at }: { readonly at: Begun }) {
  const { actionPlan } = at.theme;
  if (actionPlan === null) {
    return (
      <p>
        {at.theme.publication.number} asks for no action plan. One can be kept here all the same, in the
        columns that councils commonly use.
      </p>
    );
  }
  const { says, by, to, source } = actionPlan;
  return (
    <>
      <p class="lead">{says}</p>
      <Facts
        of={[
          ['Written by', capitalised(idInWords(by))],
          ['Sent to', to === null ? 'Nobody is named' : capitalised(idInWords(to))],
          ['Due', whenDue(at)],
          ['Source', citation(source)],
        ]}
      />
    </>
  );
}

/** What is said of an action, and where it comes from. */
function Notes({ each: { action, written } }: { readonly each: ActionNow }) {
  const said = [...action.because, ...action.notes].filter(({ id }) => id !== 'overdue');
  const isAdded = written?.written.changes === null;
  const where = isAdded ? `Written here by ${written.written.by}.` : `${action.sheet}, row ${action.row}.`;
  return (
    <ul class="plain small">
      {said.map(({ says }) => (
        <li>{noteInWords(says)}</li>
      ))}
      <li>
        {where}
        {written && !isAdded ? ` Changed here by ${written.written.by}.` : ''}
      </li>
    </ul>
  );
}

function Actions({ now }: { readonly now: PlanNow }) {
  return (
    <Table
      id="actions"
      caption="Every action, what is late first, then what is wrong"
      columns={['Action', 'How it stands', 'Due', 'Lead', 'Notes']}
      rows={worstFirst(now.actions).map((each) => [
        <>
          {each.action.reference.value === null ? null : <>{each.action.reference.value} </>}
          <a href={`/plan/actions/${each.id}`}>{actionName(each)}</a>
        </>,
        <StateTag now={each} />,
        dueShown(each.action.due),
        leadShown(each),
        <Notes each={each} />,
      ])}
    />
  );
}

function HowRead({ file, reading }: { readonly file: PlanHandedOver; readonly reading: ActionPlanReading }) {
  const said = file.sheets.flatMap(({ sheet, leftOut, missing, columns, notes }) => [
    ...(leftOut === null ? [] : [`${sheet}: not read: ${leftOut}.`]),
    ...missing.map((label) => `${sheet}: no column “${label}”.`),
    ...columns
      .filter(({ field }) => field === null)
      .map(
        ({ column, label }) =>
          `${sheet}, column ${column}: “${label}” is none of a plan’s, and was not read.`,
      ),
    ...notes.map((note) => `${sheet}: ${note}.`),
  ]);
  const leftOut = leftOutByReason(reading.leftOut);
  return (
    <>
      <h2>How the file was read</h2>
      <Facts
        of={[
          ['File', file.name],
          ['Digest (SHA-256)', <span class="digest">{file.sha256}</span>],
          ['Read by', `${file.by}, ${file.at.slice(0, 16).replace('T', ' ')} UTC`],
          ['Rows below the headers', counted(file.rows.length, 'row')],
        ]}
      />
      {leftOut.length === 0 ? (
        <p>No row was left out.</p>
      ) : (
        <Table
          id="left-out"
          caption="Rows that are no actions"
          columns={['Why', { title: 'Rows', numeric: true }, 'Which']}
          rows={leftOut.map(({ because, numberOfRows, which }) => [because, numberOfRows, which])}
        />
      )}
      {[...said, ...file.notes.map((note) => `${note}.`)].length === 0 ? null : (
        <ul>
          {[...said, ...file.notes.map((note) => `${note}.`)].map((each) => (
            <li>{each}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function Outdated({ now: { outdated } }: { readonly now: PlanNow }) {
  if (outdated.length === 0) return null;
  return (
    <>
      <h2>Written of an earlier file</h2>
      <p>
        {counted(outdated.length, 'change was', 'changes were')} made to rows of a file that another has taken
        the place of. They count no more; what still holds must be written again.
      </p>
      <Table
        id="outdated"
        caption="Changes that count no more"
        columns={['Row', 'Written', 'By']}
        rows={outdated.map(({ written: { changes, cells, by } }) => [
          changes === null ? '' : `${changes.sheet}, row ${changes.row}`,
          Object.values(cells).filter(Boolean).join('; '),
          by,
        ])}
      />
    </>
  );
}

function ImportForm({
  at,
  now,
  errors,
}: {
  readonly at: Begun;
  readonly now: PlanNow;
  readonly errors: Errors;
}) {
  return (
    <Form here={at.here} action="/plan/file" files seen={now.file?.version ?? 0} says="Reading the plan…">
      <Files
        name="file"
        label={now.file ? 'A newer file' : 'The plan as a file'}
        hint={
          now.file
            ? 'It takes the place of the file that was read; actions added here stay'
            : 'A workbook or csv file with a header row; columns are found by their headers'
        }
        single
        errors={errors}
      />
      <button type="submit" class={now.file ? 'second' : undefined}>
        Read the plan
      </button>
    </Form>
  );
}

/** The plan as a page: how it stands on a day, every action, how the file was read. */
export function PlanPage({
  at,
  now,
  on,
  onWritten,
  errors,
}: {
  readonly at: Begun;
  readonly now: PlanNow;
  readonly on: IsoDate;
  /** The day as it was asked for, where that is no date. */
  readonly onWritten: string;
  readonly errors: Errors;
}) {
  const { counts } = now.reading;
  const soon = now.actions.filter(({ isDueSoon }) => isDueSoon).length;
  const has = now.actions.length > 0;
  return (
    <>
      <h1>{now.plan.title}</h1>
      <PlanFacts at={at} />
      {has ? (
        <>
          <h2>How it stands on {dayInWords(on)}</h2>
          <Figures
            of={[
              ['Overdue', counts.overdue, 'red'],
              [`Due within ${daysOfSoon} days`, soon, 'amber'],
              ['Open', counts.open],
              ['Complete', counts.complete, 'green'],
              ...(counts.withdrawn === 0 ? [] : [['Withdrawn', counts.withdrawn] as const]),
              ...(counts.contradictory === 0
                ? []
                : [['Contradictory', counts.contradictory, 'amber'] as const]),
              ...(counts.unreadable === 0 ? [] : [['Unreadable', counts.unreadable, 'amber'] as const]),
            ]}
          />
          <form method="get" action="/plan" class="filter">
            <Line
              name="on"
              type="date"
              label="How it stands on"
              value={errors.on ? onWritten : on}
              errors={errors}
            />
            <button type="submit" class="second">
              Show
            </button>
          </form>
          <Actions now={now} />
          <Table
            id="by-lead"
            caption="Actions by lead"
            columns={[
              'Lead',
              { title: 'Actions', numeric: true },
              { title: 'Overdue', numeric: true },
              { title: 'Open', numeric: true },
              { title: 'Complete', numeric: true },
            ]}
            rows={now.reading.byLead.map(({ key, numberOfActions, counts: of }) => [
              key ?? 'No lead named',
              numberOfActions,
              of.overdue,
              of.open,
              of.complete,
            ])}
          />
        </>
      ) : (
        <p>No action is recorded yet. Read the plan from a file, or write the first action here.</p>
      )}
      <p>
        <a class="button" href="/plan/actions/new">
          Add an action
        </a>
        {has ? (
          <>
            <a class="button second" href={`/plan/plan.xlsx?on=${on}`}>
              Download as a workbook
            </a>
            <a class="button second" href={`/plan/plan.html?on=${on}`}>
              Download to print
            </a>
          </>
        ) : (
          <a class="button second" href="/plan/template.xlsx">
            Download an empty plan
          </a>
        )}
      </p>
      {now.file ? <HowRead file={now.file.file} reading={now.reading} /> : null}
      <Outdated now={now} />
      <h2>Read the plan from a file</h2>
      <ImportForm at={at} now={now} errors={errors} />
    </>
  );
}
