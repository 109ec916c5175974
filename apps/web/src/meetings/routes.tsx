import { citation, resolveTimeline } from '@deepdive/core';
import { meetingsCalendar } from '@deepdive/handouts';
import { digest } from '@deepdive/workspace';
import { Hono } from 'hono';
import { answer, download, fileTypes, goTo } from '../answer.js';
import type { Begun } from '../begun.js';
import { whenBegun, whenFound } from '../begun-page.js';
import { conflict } from '../conflict.js';
import { EvidenceTable } from '../evidence/evidence-table.js';
import type { Asked, Env } from '../here.js';
import type { Errors } from '../page/fields.js';
import { Facts } from '../page/table.js';
import { readPosted } from '../posted.js';
import { evidenceIn } from '../record/evidence.js';
import {
  type HeldMeeting,
  type Meeting,
  type MeetingState,
  meetingIn,
  meetingsIn,
} from '../record/meetings.js';
import { casesOf } from '../record/selections.js';
import { commitTo } from '../recording.js';
import { refOf } from '../themes/find-theme.js';
import { today } from '../timeline/today.js';
import {
  type Child,
  childrenFor,
  MeetingForm,
  meetingFrom,
  type WrittenMeeting,
  writtenFrom,
  writtenIn,
} from './meeting-form.js';
import { ChildrenOf, MeetingTag, meetingWhen } from './meeting-words.js';
import { MeetingsPage } from './meetings-page.js';
import { allOccasions, meetingsDue, type Occasion, occasionsStated } from './occasions.js';

/** What a meeting is planned with: what it can be held for, and about whom. */
interface Planning {
  readonly occasions: readonly Occasion[];
  readonly cases: readonly Child[];
}

async function planningAt({ here, theme, inspection }: Begun, already: readonly string[]): Promise<Planning> {
  return {
    occasions: allOccasions(theme, resolveTimeline(theme, inspection)),
    cases: childrenFor(await casesOf(here.store, theme), already, here.salt),
  };
}

const none: WrittenMeeting = {
  title: '',
  occasion: '',
  on: '',
  from: '',
  until: '',
  where: '',
  withWhom: '',
  children: [],
  notes: '',
  state: 'planned',
};

async function overview(c: Asked, { here, theme, inspection }: Begun) {
  return answer(
    c,
    { title: 'Meetings' },
    <>
      <h1>Meetings</h1>
      <p class="lead">Who meets whom, when, about which children, and what came of it.</p>
      <MeetingsPage
        due={meetingsDue(theme, resolveTimeline(theme, inspection))}
        groups={occasionsStated(theme)}
        meetings={await meetingsIn(here.store)}
        state={c.req.query('state') ?? ''}
        today={today(here)}
      />
    </>,
  );
}

function newPage(
  c: Asked,
  { here }: Begun,
  planning: Planning,
  written: WrittenMeeting,
  errors: Errors = {},
) {
  return answer(
    c,
    { title: 'Plan a meeting', errors, back: ['/meetings', 'meetings'] },
    <>
      <h1>Plan a meeting</h1>
      <MeetingForm
        here={here}
        action="/meetings/new"
        seen={0}
        written={written}
        errors={errors}
        {...planning}
      />
    </>,
  );
}

/** The form of a meeting, with what the occasion it is for says already. */
async function startMeeting(c: Asked, at: Begun) {
  const planning = await planningAt(at, []);
  const occasion = planning.occasions.find(({ id }) => id === c.req.query('for'));
  const child = c.req.query('child');
  return newPage(c, at, planning, {
    ...none,
    title: occasion?.says ?? '',
    occasion: occasion?.id ?? '',
    on: occasion?.milestone?.due?.slice(0, 10) ?? '',
    children: child === undefined ? [] : [child],
  });
}

const actions: Readonly<Record<MeetingState, string>> = {
  planned: 'planned',
  held: 'held',
  notHeld: 'called off',
};

async function planMeeting(c: Asked, at: Begun) {
  const { here } = at;
  const posted = await readPosted(c, here);
  const planning = await planningAt(at, []);
  const written = writtenIn(posted);
  const stated = meetingFrom(written, planning.occasions, planning.cases);
  if ('errors' in stated) return newPage(c, at, planning, written, stated.errors);
  const id = digest(`meeting ${posted.requestId}`).slice(0, 16);
  await commitTo(here, posted, {
    kind: 'meeting',
    id,
    seen: 0,
    value: { ...stated.meeting, by: here.person, at: here.now() } satisfies Meeting,
    action: actions[stated.meeting.state],
  });
  return goTo(c, `/meetings/${id}?done=saved`);
}

async function onePage(
  c: Asked,
  at: Begun,
  { id, version, meeting }: HeldMeeting,
  given?: WrittenMeeting,
  errors: Errors = {},
) {
  const { here } = at;
  const planning = await planningAt(at, meeting.children);
  const occasion = planning.occasions.find((each) => each.id === meeting.occasion);
  const evidence = (await evidenceIn(here.store)).filter(({ evidence: each }) => each.meeting === id);
  return answer(
    c,
    { title: 'Meeting', errors, back: ['/meetings', 'meetings'] },
    <>
      <h1>{meeting.title}</h1>
      <p>
        <MeetingTag meeting={meeting} today={today(here)} />
      </p>
      <Facts
        of={[
          ['When', meetingWhen(meeting)],
          ['Where', meeting.where === '' ? 'Not said' : meeting.where],
          ['With whom', meeting.withWhom.join(', ')],
          ['About', <ChildrenOf meeting={meeting} />],
          ...(occasion === undefined
            ? []
            : [['By the publication', `${occasion.says} (${citation(occasion.source)})`] as const]),
          ...(meeting.notes === '' ? [] : [['Notes', <span class="lines">{meeting.notes}</span>] as const]),
          ['Last recorded by', `${meeting.by}, ${meeting.at.slice(0, 16).replace('T', ' ')} UTC`],
        ]}
      />
      <p>
        <a class="button" href={`/evidence/new?meeting=${id}`}>
          Record evidence from it
        </a>
      </p>
      <h2>Evidence from it</h2>
      {evidence.length === 0 ? (
        <p>None yet.</p>
      ) : (
        <EvidenceTable caption="Evidence whose source is this meeting" held={evidence} />
      )}
      <h2>Change it</h2>
      <MeetingForm
        here={here}
        action={`/meetings/${id}`}
        seen={version}
        written={given ?? writtenFrom(meeting, here.salt)}
        errors={errors}
        {...planning}
      />
    </>,
  );
}

async function changeMeeting(c: Asked, at: Begun, held: HeldMeeting) {
  const { here } = at;
  const posted = await readPosted(c, here);
  const { occasions, cases } = await planningAt(at, held.meeting.children);
  const written = writtenIn(posted);
  const stated = meetingFrom(written, occasions, cases);
  if ('errors' in stated) return onePage(c, at, held, written, stated.errors);
  const committed = await commitTo(here, posted, {
    kind: 'meeting',
    id: held.id,
    seen: posted.seen,
    value: { ...stated.meeting, by: here.person, at: here.now() } satisfies Meeting,
    action: stated.meeting.state === held.meeting.state ? 'changed' : actions[stated.meeting.state],
  });
  if (committed.outcome === 'conflict') {
    const typed = (
      <>
        <p>{meetingWhen(stated.meeting)}</p>
        <p>{written.withWhom}</p>
        <p class="lines">{written.notes}</p>
      </>
    );
    return conflict(c, 'The meeting', `/meetings/${held.id}`, typed);
  }
  return goTo(c, `/meetings/${held.id}?done=saved`);
}

/** The meetings that have a day, for a diary. */
async function meetingsFile(c: Asked, { here, theme, inspection }: Begun) {
  const meetings = (await meetingsIn(here.store)).flatMap(({ id, version, meeting }) => {
    const { on, from, until, title, where, withWhom, children, state } = meeting;
    if (on === null) return [];
    const numberOfChildren = children.length;
    const calledOff = state === 'notHeld';
    return [
      {
        id,
        title,
        on,
        from,
        until,
        where,
        withWhom,
        numberOfChildren,
        calledOff,
        numberOfChanges: version - 1,
      },
    ];
  });
  const file = meetingsCalendar({
    title: theme.title,
    theme: refOf(theme),
    notified: inspection.notified,
    meetings,
  });
  return download(c, 'meetings.ics', fileTypes.ics, file);
}

/** Meetings: what the timeline asks for, what is planned, what was held and what came of it. */
export function meetingsRoutes(): Hono<Env> {
  const routes = new Hono<Env>();
  const ofOne = (show: (c: Asked, at: Begun, held: HeldMeeting) => Response | Promise<Response>) =>
    whenFound((at, c) => meetingIn(at.here.store, c.req.param('id') ?? ''), show);
  routes.get('/meetings', whenBegun(overview));
  routes.get('/meetings/new', whenBegun(startMeeting));
  routes.post('/meetings/new', whenBegun(planMeeting));
  routes.get('/meetings/calendar.ics', whenBegun(meetingsFile));
  routes.get(
    '/meetings/:id',
    ofOne((c, at, held) => onePage(c, at, held)),
  );
  routes.post('/meetings/:id', ofOne(changeMeeting));
  return routes;
}
