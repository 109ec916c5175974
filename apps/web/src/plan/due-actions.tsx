import { counted, dayInWords, type IsoDate } from '@deepdive/core';
import { Table } from '../page/table.js';
import { daysOfSoon, type PlanNow } from './plan-now.js';
import { actionName, dueShown, leadShown, StateTag, worstFirst } from './state-tag.js';

/** Actions shown at most. */
const most = 5;

/** What of the action plan is late or due soon, for the first page of the inspection. */
export function DueActions({ now, on }: { readonly now: PlanNow; readonly on: IsoDate }) {
  if (now.actions.length === 0) return null;
  const pressing = worstFirst(now.actions).filter(
    ({ action, isDueSoon }) => action.state === 'overdue' || isDueSoon,
  );
  const { overdue, contradictory, unreadable } = now.reading.counts;
  const unclear = contradictory + unreadable;
  return (
    <>
      <h2>Actions</h2>
      <p>
        {counted(overdue, 'action is', 'actions are')} overdue on {dayInWords(on)};{' '}
        {pressing.length - overdue} due within {daysOfSoon} days
        {unclear === 0
          ? ''
          : `; ${unclear} cannot be told, since their cells are unreadable or contradictory`}
        .
      </p>
      {pressing.length === 0 ? null : (
        <Table
          id="pressing"
          caption={`Overdue and due soon${pressing.length > most ? `: the first ${most} of ${pressing.length}` : ''}`}
          columns={['Action', 'How it stands', 'Due', 'Lead']}
          rows={pressing
            .slice(0, most)
            .map((each) => [
              <a href={`/plan/actions/${each.id}`}>{actionName(each)}</a>,
              <StateTag now={each} />,
              dueShown(each.action.due),
              leadShown(each),
            ])}
        />
      )}
      <p>
        <a href="/plan">See the whole action plan</a>
      </p>
    </>
  );
}
