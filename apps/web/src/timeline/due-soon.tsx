import { capitalised, dayInWords, type IsoDate, idInWords, type ResolvedTimeline } from '@deepdive/core';
import { Table, Tag } from '../page/table.js';
import { standingOf, whenInWords } from './due.js';

/** Milestones shown at most. */
const most = 5;

/** What is due on a day, and what comes next. */
export function DueSoon({ timeline, on }: { readonly timeline: ResolvedTimeline; readonly on: IsoDate }) {
  const next = timeline.milestones
    .filter((milestone) => ['due', 'ahead'].includes(standingOf(milestone, on)))
    .sort((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1))
    .slice(0, most);
  return (
    <>
      <h2>What is due</h2>
      {next.length === 0 ? (
        <p>
          Nothing with a date is due on {dayInWords(on)} or later.{' '}
          <a href="/timeline">See the whole timeline</a>.
        </p>
      ) : (
        <>
          <Table
            id="due"
            caption={`From ${dayInWords(on)} on`}
            columns={['What', 'Who', 'When']}
            rows={next.map((milestone) => [
              milestone.says,
              capitalised(idInWords(milestone.by)),
              <>
                {whenInWords(milestone.due ?? '')}{' '}
                {standingOf(milestone, on) === 'due' ? <Tag tone="amber">Due today</Tag> : null}
              </>,
            ])}
          />
          <p>
            <a href="/timeline">See the whole timeline</a>
          </p>
        </>
      )}
    </>
  );
}
