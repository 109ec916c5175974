import { capitalised, citation, counted, type IsoDate, idInWords } from '@deepdive/core';
import { Select } from '../page/fields.js';
import { Figures, Table } from '../page/table.js';
import { type HeldMeeting, meetingStates } from '../record/meetings.js';
import { whenInWords } from '../timeline/due.js';
import { MeetingTable } from './meeting-words.js';
import type { Occasion, OccasionGroup } from './occasions.js';

const planFor = (id: string): string => `/meetings/new?for=${encodeURIComponent(id)}`;

/** What is planned for an occasion: the meetings by day, or the way to plan one. */
function Planned({
  occasion,
  meetings,
}: {
  readonly occasion: Occasion;
  readonly meetings: readonly HeldMeeting[];
}) {
  const planned = meetings.filter(({ meeting }) => meeting.occasion === occasion.id);
  return (
    <>
      {planned.length === 0 ? null : (
        <ul class="plain">
          {planned.map(({ id, meeting }) => (
            <li>
              <a href={`/meetings/${id}`}>{meeting.title}</a>
            </li>
          ))}
        </ul>
      )}
      <a href={planFor(occasion.id)}>
        {planned.length === 0 ? 'Plan it' : 'Plan another'}
        <span class="unseen"> {occasion.says}</span>
      </a>
    </>
  );
}

function Due({
  due,
  meetings,
}: {
  readonly due: readonly Occasion[];
  readonly meetings: readonly HeldMeeting[];
}) {
  return (
    <>
      <h2>Meetings by the timeline</h2>
      {due.length === 0 ? (
        <p>No point of the theme’s timeline speaks of a meeting. Plan whichever you hold.</p>
      ) : (
        <Table
          id="due"
          caption="Points of the timeline that speak of meeting, calling or visiting, in printed order"
          columns={['What', 'Who', 'When', 'Meetings']}
          rows={due.map((occasion) => {
            const { says, source, milestone } = occasion;
            return [
              <>
                {says}{' '}
                <span class="source">
                  {milestone?.onlyWhen ? `Only when ${milestone.onlyWhen}. ` : ''}
                  {citation(source)}
                </span>
              </>,
              milestone === null ? '' : capitalised(idInWords(milestone.by)),
              milestone?.due ? whenInWords(milestone.due) : (milestone?.asPrinted ?? 'The text gives no day'),
              <Planned occasion={occasion} meetings={meetings} />,
            ];
          })}
        />
      )}
    </>
  );
}

function Stated({
  groups,
  meetings,
}: {
  readonly groups: readonly OccasionGroup[];
  readonly meetings: readonly HeldMeeting[];
}) {
  if (groups.length === 0) return null;
  return (
    <>
      <h2>What the publication says besides</h2>
      {groups.map(({ title, occasions }, at) => (
        <details>
          <summary>
            {title} ({counted(occasions.length, 'statement')})
          </summary>
          <div class="inside">
            <Table
              id={`stated-${at + 1}`}
              caption={title}
              columns={['It says', 'Source', 'Meetings']}
              rows={occasions.map((occasion) => [
                occasion.says,
                citation(occasion.source),
                <Planned occasion={occasion} meetings={meetings} />,
              ])}
            />
          </div>
        </details>
      ))}
    </>
  );
}

/** Meetings: those due by the timeline, those planned and held, and what the publication says of them. */
export function MeetingsPage({
  due,
  groups,
  meetings,
  state,
  today,
}: {
  readonly due: readonly Occasion[];
  readonly groups: readonly OccasionGroup[];
  readonly meetings: readonly HeldMeeting[];
  /** Which are shown; empty for all. */
  readonly state: string;
  readonly today: IsoDate;
}) {
  const number = (of: string): number => meetings.filter(({ meeting }) => meeting.state === of).length;
  const unplanned = due.filter(({ id }) => !meetings.some(({ meeting }) => meeting.occasion === id)).length;
  const shown = meetings.filter(({ meeting }) => state === '' || meeting.state === state);
  return (
    <>
      <Figures
        of={[
          ['Planned', number('planned')],
          ['Held', number('held'), 'green'],
          ['By the timeline, none planned', unplanned, unplanned === 0 ? 'green' : 'amber'],
        ]}
      />
      <p>
        <a class="button" href="/meetings/new">
          Plan a meeting
        </a>
        {meetings.some(({ meeting }) => meeting.on !== null) ? (
          <a class="button second" href="/meetings/calendar.ics">
            Download as a calendar
          </a>
        ) : null}
      </p>
      <h2>Planned and held</h2>
      {meetings.length === 0 ? (
        <p>Nothing is planned yet.</p>
      ) : (
        <>
          <form method="get" action="/meetings" class="filter">
            <Select name="state" label="Show" value={state} none="All" choices={meetingStates} />
            <button type="submit" class="second">
              Show
            </button>
          </form>
          {shown.length === 0 ? (
            <p>Nothing fits.</p>
          ) : (
            <MeetingTable
              caption={`${counted(shown.length, 'meeting')}, by day`}
              meetings={shown}
              today={today}
            />
          )}
        </>
      )}
      <Due due={due} meetings={meetings} />
      <Stated groups={groups} meetings={meetings} />
    </>
  );
}
