import { dayInWords, type IsoDate, weekdayOf } from '@deepdive/core';
import { Table, Tag } from '../page/table.js';
import type { HeldMeeting, Meeting } from '../record/meetings.js';

/** When a meeting is: "Thursday 4 May 2017, 10:00 to 11:30". */
export function meetingWhen({ on, from, until }: Pick<Meeting, 'on' | 'from' | 'until'>): string {
  if (on === null) return 'No day agreed yet';
  const day = `${weekdayOf(on)} ${dayInWords(on)}`;
  if (from === null) return day;
  return until === null ? `${day}, ${from}` : `${day}, ${from} to ${until}`;
}

/** A meeting's state in words, as it stands on a day. */
export function MeetingTag({
  meeting: { state, on },
  today,
}: {
  readonly meeting: Pick<Meeting, 'state' | 'on'>;
  readonly today: IsoDate;
}) {
  switch (state) {
    case 'planned':
      return on !== null && on < today ? (
        <Tag tone="red">Its day has passed: was it held?</Tag>
      ) : (
        <Tag tone="amber">Planned</Tag>
      );
    case 'held':
      return <Tag tone="green">Held</Tag>;
    case 'notHeld':
      return <Tag tone="grey">Did not take place</Tag>;
  }
}

/** The children that a meeting is about, none of them broken at its hyphen. */
export function ChildrenOf({ meeting: { children } }: { readonly meeting: Pick<Meeting, 'children'> }) {
  return children.length === 0 ? (
    <>No one child</>
  ) : (
    <ul class="plain">
      {children.map((child) => (
        <li class="whole">{child}</li>
      ))}
    </ul>
  );
}

/** Meetings in a table, each leading to its page. */
export function MeetingTable({
  id = 'meetings',
  caption,
  meetings,
  today,
}: {
  readonly id?: string;
  readonly caption: string;
  readonly meetings: readonly HeldMeeting[];
  readonly today: IsoDate;
}) {
  return (
    <Table
      id={id}
      caption={caption}
      columns={['Meeting', 'When', 'With whom', 'About', 'State']}
      rows={meetings.map(({ id: meetingId, meeting }) => [
        <a href={`/meetings/${meetingId}`}>{meeting.title}</a>,
        meetingWhen(meeting),
        meeting.withWhom.join(', '),
        <ChildrenOf meeting={meeting} />,
        <MeetingTag meeting={meeting} today={today} />,
      ])}
    />
  );
}
