import { capitalised, dayInWords, type IsoDate, idInWords, type ResolvedTimeline } from '@deepdive/core';
import { MeetingTable } from '../meetings/meeting-words.js';
import { Table, Tag } from '../page/table.js';
import type { HeldMeeting } from '../record/meetings.js';
import { standingOf, whenInWords } from './due.js';

/** Milestones shown at most. */
const most = 5;

/** The meetings that are still to come, and those whose day has passed without a word on how they went. */
function NextMeetings({ meetings, on }: { readonly meetings: readonly HeldMeeting[]; readonly on: IsoDate }) {
  const planned = meetings.filter(({ meeting }) => meeting.state === 'planned');
  return planned.length === 0 ? null : (
    <MeetingTable
      id="next-meetings"
      caption={`Meetings that are planned${planned.length > most ? `: the first ${most} of ${planned.length}` : ''}`}
      meetings={planned.slice(0, most)}
      today={on}
    />
  );
}

/** What is due on a day, and what comes next, the meetings that are planned among it. */
export function DueSoon({
  timeline,
  meetings,
  on,
}: {
  readonly timeline: ResolvedTimeline;
  readonly meetings: readonly HeldMeeting[];
  readonly on: IsoDate;
}) {
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
      <NextMeetings meetings={meetings} on={on} />
      <p>
        <a href="/meetings">See and plan meetings</a>
      </p>
    </>
  );
}
