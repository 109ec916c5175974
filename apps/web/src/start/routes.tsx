import { dayInWords, resolveTimeline } from '@deepdive/core';
import { Hono } from 'hono';
import { answer, goTo } from '../answer.js';
import { recordSettledReadings } from '../assumptions/settled-readings.js';
import { conflict } from '../conflict.js';
import type { Asked, Env, Here } from '../here.js';
import { recordRetention } from '../keeping/record-retention.js';
import { retentionFrom, retentionIn as retentionWritten } from '../keeping/retention-form.js';
import { KeptUntil, RetentionNotice } from '../keeping/retention-notice.js';
import { ListStateTable } from '../lists/list-state-table.js';
import { listStates } from '../lists/list-states.js';
import type { Errors } from '../page/fields.js';
import { Facts } from '../page/table.js';
import { DueActions } from '../plan/due-actions.js';
import { planOn } from '../plan/plan-now.js';
import { type Posted, readPosted } from '../posted.js';
import { inspectionId } from '../record/inspection.js';
import { meetingsIn } from '../record/meetings.js';
import { personId } from '../record/person.js';
import { retentionIn } from '../record/retention.js';
import { commitTo } from '../recording.js';
import { refOf } from '../themes/find-theme.js';
import { DueSoon } from '../timeline/due-soon.js';
import { today } from '../timeline/today.js';
import { InspectionForm, inspectionWritten, type Written } from './inspection-form.js';

function startPage(c: Asked, written: Written, errors: Errors = {}) {
  return answer(
    c,
    { title: 'Begin an inspection', errors },
    <>
      <h1>Begin an inspection</h1>
      <p class="lead">Everything stays with you: nothing is sent anywhere.</p>
      <InspectionForm here={c.get('here')} written={written} errors={errors} theme={null} />
      <p>
        <a href="/open">Open an inspection that was saved</a>
      </p>
    </>,
  );
}

const fields = ['theme', 'area', 'notified', 'inspectedOn', 'keptUntil', 'keptBecause', 'person'] as const;
const writtenIn = (posted: Posted): Written =>
  Object.fromEntries([...fields].map((name) => [name, posted.text(name)]));

async function recordPerson(here: Here, posted: Posted): Promise<void> {
  const name = posted.text('person');
  const held = await here.store.record('note', personId);
  const before = (held?.value as { readonly name?: string } | undefined)?.name;
  if (name === '' || name === before) return;
  await commitTo({ ...here, person: name }, posted, {
    kind: 'note',
    id: personId,
    seen: held?.version ?? 0,
    value: { name },
    action: 'named',
    part: 'person',
  });
}

async function overview(c: Asked, here: Here) {
  const { inspection, theme } = here;
  if (!inspection) return startPage(c, {});
  if (!theme) {
    return answer(
      c,
      { title: 'The theme is not registered' },
      <>
        <h1>The theme is not registered</h1>
        <p>
          This is an inspection of {inspection.theme}, which is none of the themes at hand. Open it where that
          theme is registered; what was recorded is kept.
        </p>
      </>,
    );
  }
  const timeline = theme.timeline.length === 0 ? null : resolveTimeline(theme, inspection);
  const states = await listStates(here, theme);
  const retention = (await retentionIn(here.store))?.retention ?? null;
  const on = today(here);
  const plan = await planOn(here.store, theme, on);
  return answer(
    c,
    { title: inspection.area },
    <>
      <h1>{inspection.area}</h1>
      <p class="lead">{theme.title}</p>
      <RetentionNotice retention={retention} on={on} />
      <Facts
        of={[
          ['Theme', <a href={`/themes/${refOf(theme)}`}>{refOf(theme)}</a>],
          ['Notified', dayInWords(inspection.notified)],
          ['Inspected', dayInWords(inspection.inspectedOn)],
          ['Recorded by', here.person],
          ['Kept until', <KeptUntil retention={retention} />],
          ...(theme.assumptions.length === 0
            ? []
            : [
                [
                  'Left open by the text',
                  <a href="/assumptions">Assumptions, and how they are read here</a>,
                ] as const,
              ]),
        ]}
      />
      <p>
        <a href="/inspection">Change these</a>
      </p>
      {timeline === null ? null : (
        <DueSoon timeline={timeline} meetings={await meetingsIn(here.store)} on={on} />
      )}
      <DueActions now={plan} on={on} />
      {theme.lists.length === 0 ? null : (
        <>
          <h2>The lists</h2>
          <ListStateTable theme={theme} inspection={inspection} states={states} />
          <p>
            <a class="button" href="/lists">
              Check and submit lists
            </a>
          </p>
        </>
      )}
    </>,
  );
}

/** The beginning of an inspection, and how it stands. */
export function startRoutes(): Hono<Env> {
  const routes = new Hono<Env>();
  routes.get('/', (c) => overview(c, c.get('here')));
  routes.get('/start', (c) =>
    c.get('here').inspection ? goTo(c, '/') : startPage(c, { theme: c.req.query('theme') ?? '' }),
  );
  routes.post('/start', async (c) => {
    const here = c.get('here');
    const posted = await readPosted(c, here);
    const theme = here.themes.find((each) => refOf(each) === posted.text('theme'));
    const stated = inspectionWritten(posted, theme);
    const kept = retentionFrom(
      retentionWritten(posted),
      'inspection' in stated ? stated.inspection.inspectedOn : null,
    );
    if ('errors' in stated || 'errors' in kept) {
      const wrong = [stated, kept].map((each) => ('errors' in each ? each.errors : {}));
      return startPage(c, writtenIn(posted), Object.assign({}, ...wrong));
    }
    const named = { ...here, person: posted.text('person') };
    const committed = await commitTo(named, posted, {
      kind: 'inspection',
      id: inspectionId,
      seen: 0,
      value: stated.inspection,
      action: 'begun',
    });
    if (committed.outcome === 'conflict') return conflict(c, 'The inspection', '/');
    if (kept.retention) await recordRetention(named, posted, kept.retention, { seen: 0, part: 'retention' });
    if (theme) await recordSettledReadings(named, posted, theme);
    await recordPerson(here, posted);
    return goTo(c, '/?done=begun');
  });
  const changePage = (c: Asked, written: Written, errors: Errors = {}) =>
    answer(
      c,
      { title: 'Change the inspection', errors, back: ['/', 'the inspection'] },
      <>
        <h1>Change the inspection</h1>
        <p>
          What was checked and drawn already stays as it is recorded, with the dates it was recorded with.
        </p>
        <InspectionForm here={c.get('here')} written={written} errors={errors} theme={c.get('here').theme} />
      </>,
    );
  routes.get('/inspection', (c) => {
    const { inspection, theme, person } = c.get('here');
    if (!inspection || !theme) return goTo(c, '/');
    const events = Object.entries(inspection.events).map(([event, on]) => [`event-${event}`, on]);
    return changePage(c, { ...inspection, events: '', person, ...Object.fromEntries(events) });
  });
  routes.post('/inspection', async (c) => {
    const here = c.get('here');
    const { theme } = here;
    if (!theme) return goTo(c, '/');
    const posted = await readPosted(c, here);
    const stated = inspectionWritten(posted, theme);
    if ('errors' in stated) return changePage(c, writtenIn(posted), stated.errors);
    const committed = await commitTo(here, posted, {
      kind: 'inspection',
      id: inspectionId,
      seen: posted.seen,
      value: stated.inspection,
      action: 'changed',
    });
    if (committed.outcome === 'conflict') return conflict(c, 'The inspection', '/inspection');
    await recordPerson(here, posted);
    return goTo(c, '/?done=saved');
  });
  return routes;
}
