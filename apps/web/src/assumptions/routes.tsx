import { Hono } from 'hono';
import { answer, goTo } from '../answer.js';
import { type Begun, begun } from '../begun.js';
import { whenFound } from '../begun-page.js';
import { conflict } from '../conflict.js';
import type { Asked, Env } from '../here.js';
import type { Errors } from '../page/fields.js';
import { readPosted } from '../posted.js';
import { commitTo } from '../recording.js';
import { AssumptionPage, type StatedAssumption, type WrittenReading } from './assumption-page.js';
import { AssumptionsPage, shows } from './assumptions-page.js';
import { bearsOn } from './bears-on.js';
import { assumptionsOf, followedAssumptions, type RecordedReading } from './readings.js';

function statedIn({ here, theme }: Begun): readonly StatedAssumption[] {
  const followed = new Set(followedAssumptions(theme).map(({ id }) => id));
  return assumptionsOf(theme, here.themes).map((stated) => ({
    stated,
    held: here.readings.get(stated.id),
    followed: followed.has(stated.id),
    bearsOn: bearsOn(theme, stated.id),
  }));
}

function onePage(
  c: Asked,
  { here }: Begun,
  assumption: StatedAssumption,
  written: WrittenReading | null = null,
  errors: Errors = {},
) {
  return answer(
    c,
    { title: 'Assumption', errors, back: ['/assumptions', 'all assumptions'] },
    <>
      <h1>{assumption.stated.says}</h1>
      <AssumptionPage here={here} assumption={assumption} written={written} errors={errors} />
    </>,
  );
}

async function choose(c: Asked, at: Begun, assumption: StatedAssumption) {
  const { here } = at;
  const { stated, held } = assumption;
  const posted = await readPosted(c, here);
  const written: WrittenReading = { reading: posted.text('reading'), because: posted.text('because') };
  const errors: Record<string, string> = {};
  if (!Object.hasOwn(stated.choices, written.reading)) errors.reading = 'Choose how it is read';
  if (written.because === '') errors.because = 'Say why it is read so';
  if (Object.keys(errors).length > 0) return onePage(c, at, assumption, written, errors);
  const value: RecordedReading = {
    assumption: stated.id,
    ...written,
    by: here.person,
    at: here.now(),
    before: held ? [...held.before, held.chosen] : [],
  };
  const committed = await commitTo(here, posted, {
    kind: 'assumption',
    id: stated.id,
    seen: posted.seen,
    value,
    action: 'chosen',
  });
  const path = `/assumptions/${stated.id}`;
  if (committed.outcome === 'conflict') return conflict(c, 'The reading', path, <p>{written.because}</p>);
  return goTo(c, `${path}?done=saved`);
}

/** What the text leaves open, how it is read here, by whom and why. */
export function assumptionsRoutes(): Hono<Env> {
  const routes = new Hono<Env>();
  const ofOne = (show: (c: Asked, at: Begun, assumption: StatedAssumption) => Response | Promise<Response>) =>
    whenFound((at, c) => statedIn(at).find(({ stated }) => stated.id === c.req.param('assumption')), show);
  routes.get('/assumptions', (c) => {
    const at = begun(c);
    if (!at) return goTo(c, '/');
    const show = shows.find((each) => each === c.req.query('show')) ?? '';
    return answer(
      c,
      { title: 'Assumptions' },
      <>
        <h1>Assumptions</h1>
        <AssumptionsPage all={statedIn(at)} show={show} />
      </>,
    );
  });
  routes.get(
    '/assumptions/:assumption',
    ofOne((c, at, assumption) => onePage(c, at, assumption)),
  );
  routes.post('/assumptions/:assumption', ofOne(choose));
  return routes;
}
