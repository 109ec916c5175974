import {
  capitalised,
  citation,
  dayInWords,
  idInWords,
  type ResolvedMilestone,
  resolveTimeline,
  type ThemeManifest,
} from '@deepdive/core';
import { calendar, timelinePage, timelinePicture } from '@deepdive/handouts';
import { Hono } from 'hono';
import { raw } from 'hono/html';
import { answer, download, fileTypes, goTo } from '../answer.js';
import { RestsOn } from '../assumptions/assumed.js';
import type { Env } from '../here.js';
import { meetingWhen } from '../meetings/meeting-words.js';
import { milestoneOccasion } from '../meetings/occasions.js';
import { Line } from '../page/fields.js';
import type { Content } from '../page/node.js';
import { Table, Tag } from '../page/table.js';
import { type HeldMeeting, meetingsIn } from '../record/meetings.js';
import { dayWritten } from '../start/dates.js';
import { partName } from '../themes/words.js';
import { type Standing, standingOf, whenInWords } from './due.js';
import { today } from './today.js';

const standings: Readonly<Record<Standing, Content>> = {
  past: <Tag tone="grey">Day has passed</Tag>,
  due: <Tag tone="amber">Due on this day</Tag>,
  ahead: <Tag tone="green">Ahead</Tag>,
  undated: <Tag tone="grey">No date</Tag>,
};

function Notes({
  milestone,
  theme,
  meetings,
}: {
  readonly milestone: ResolvedMilestone;
  readonly theme: ThemeManifest;
  /** The meetings that are planned for it. */
  readonly meetings: readonly HeldMeeting[];
}) {
  const { asPrinted, provides, onlyWhen, flags, otherReading, source } = milestone;
  const said: readonly Content[] = [
    ...(onlyWhen === null ? [] : [`Only when ${onlyWhen}`]),
    ...(asPrinted === null ? [] : [`As printed: ${asPrinted}`]),
    ...(provides.length === 0 ? [] : [`Hands over: ${provides.map((id) => partName(theme, id)).join(', ')}`]),
    // The page itself asks for the date that a milestone is counted from.
    ...(milestone.needs === null ? flags : []),
    ...(otherReading ? [otherReading.because] : []),
    ...meetings.map(({ id, meeting }) => (
      <>
        Meeting: <a href={`/meetings/${id}`}>{meeting.title}</a>, {meetingWhen(meeting)}
      </>
    )),
    citation(source),
  ];
  return (
    <ul class="plain small">
      {said.map((each) => (
        <li>{each}</li>
      ))}
    </ul>
  );
}

/** The timeline with what is due on a day. */
export function timelineRoutes(): Hono<Env> {
  const routes = new Hono<Env>();
  routes.get('/timeline', async (c) => {
    const here = c.get('here');
    const { theme, inspection } = here;
    if (!theme || !inspection) return goTo(c, '/');
    const asked = c.req.query('on') ?? '';
    const on = dayWritten(asked) ?? today(here);
    const errors: Readonly<Record<string, string>> =
      asked !== '' && dayWritten(asked) === null ? { on: 'Enter a date that exists, such as 5/1/2026' } : {};
    const timeline = resolveTimeline(theme, inspection);
    const { description, svg } = timelinePicture(timeline);
    const meetings = await meetingsIn(here.store);
    const dueNow = timeline.milestones.filter((milestone) => standingOf(milestone, on) === 'due').length;
    return answer(
      c,
      { title: 'Timeline', errors },
      <>
        <h1>Timeline</h1>
        <p class="lead">Notified {dayInWords(inspection.notified)}. Times are London’s.</p>
        {timeline.flags.map((flag) => (
          <p class="note">{flag}</p>
        ))}
        <form method="get" action="/timeline" class="filter">
          <Line name="on" type="date" label="What is due on" errors={errors} value={errors.on ? asked : on} />
          <button type="submit" class="second">
            Show
          </button>
        </form>
        <p>
          {dueNow === 0 ? `Nothing is due on ${dayInWords(on)}.` : `Due on ${dayInWords(on)}: ${dueNow}.`}
        </p>
        <Table
          id="milestones"
          caption="Every milestone, in printed order"
          columns={['No.', 'What', 'Who', 'When', `On ${dayInWords(on)}`, 'Notes and source']}
          rowHeader={1}
          rows={timeline.milestones.map((milestone, at) => [
            at + 1,
            milestone.says,
            capitalised(idInWords(milestone.by)),
            milestone.due === null ? (
              milestone.needs === null ? (
                'The text gives no day'
              ) : (
                <>
                  Counted from {idInWords(milestone.needs)}: <a href="/inspection">give its date</a>
                </>
              )
            ) : (
              <>
                {whenInWords(milestone.due)}
                {milestone.otherReading ? (
                  <span class="small"> or {whenInWords(milestone.otherReading.due)}</span>
                ) : null}
              </>
            ),
            standings[standingOf(milestone, on)],
            <Notes
              milestone={milestone}
              theme={theme}
              meetings={meetings.filter(
                ({ meeting }) => meeting.occasion === milestoneOccasion(milestone).id,
              )}
            />,
          ])}
        />
        <p>
          <a href="/meetings">Meetings: plan what the timeline asks for</a>
        </p>
        <figure>
          <figcaption>The weeks of the inspection</figcaption>
          <p>
            {description} Numbers are those of the table; a dashed ring is another reading of the same words.
          </p>
          {raw(svg)}
        </figure>
        <p>
          <a class="button second" href="/timeline/calendar.ics">
            Download as a calendar
          </a>
          <a class="button second" href="/timeline/timetable.html">
            Download to print
          </a>
        </p>
        <RestsOn here={here} theme={theme} parts={theme.timeline} />
      </>,
    );
  });
  routes.get('/timeline/calendar.ics', (c) => {
    const { theme, inspection } = c.get('here');
    if (!theme || !inspection) return goTo(c, '/');
    return download(c, 'timeline.ics', fileTypes.ics, calendar(resolveTimeline(theme, inspection)));
  });
  routes.get('/timeline/timetable.html', (c) => {
    const { theme, inspection } = c.get('here');
    if (!theme || !inspection) return goTo(c, '/');
    return download(
      c,
      'timetable.html',
      fileTypes.html,
      timelinePage(resolveTimeline(theme, inspection), theme),
    );
  });
  return routes;
}
