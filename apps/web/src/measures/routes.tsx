import { dayInWords } from '@deepdive/core';
import { Hono } from 'hono';
import { answer, notFound } from '../answer.js';
import { type Begun, begun } from '../begun.js';
import { whenFound } from '../begun-page.js';
import type { Asked, Env } from '../here.js';
import { type Errors, Line } from '../page/fields.js';
import { submissionsOf } from '../record/submissions.js';
import { type RowsInForce, rowsInForce } from '../selection/rows-in-force.js';
import { dayWritten } from '../start/dates.js';
import { MeasuresPage } from './measures-page.js';
import { saveStatement, statementPage } from './statement-page.js';
import { statementsIn } from './statements.js';
import { measuresTaken } from './taken.js';

async function measuresPage(c: Asked, at: Begun, rows: RowsInForce) {
  const { theme, inspection, here } = at;
  const text = c.req.query('on') ?? '';
  const written = text === '' ? inspection.inspectedOn : dayWritten(text);
  const on = written ?? inspection.inspectedOn;
  const errors: Errors = written === null ? { on: 'Enter a date that exists, such as 5/1/2026' } : {};
  const isEmpty = (await submissionsOf(here.store)).length === 0;
  return answer(
    c,
    { title: 'Measures', errors },
    <>
      <h1>Measures</h1>
      <p class="lead">The numbers that the publication asks for, on {dayInWords(on)}.</p>
      <p>
        Each is a statement about the area, as the lists that count tell it. Whoever knows better can word it;
        what the lists tell stays beside their words.
      </p>
      {isEmpty ? (
        <p>
          No list was submitted yet. <a href="/lists">Check and submit the lists</a>.
        </p>
      ) : null}
      <form method="get" action="/measures" class="filter">
        <Line name="on" type="date" label="Taken on" value={text === '' ? on : text} errors={errors} />
        <button type="submit" class="second">
          Show
        </button>
      </form>
      <ul>
        {theme.selection.length === 0 ? null : (
          <li>
            <a href="/selection">Case selection</a>
          </li>
        )}
        {theme.judgements.length + theme.facts.length === 0 ? null : (
          <li>
            <a href="/judgements">Grades, the history of grades among them</a>
          </li>
        )}
      </ul>
      <MeasuresPage
        here={here}
        results={await measuresTaken(at, on, rows)}
        statements={await statementsIn(here.store)}
        theme={theme}
      />
    </>,
  );
}

/** One measure on the day of the inspection, with what was written of it. */
async function shownOf(at: Begun, id: string, rows: RowsInForce) {
  const on = at.inspection.inspectedOn;
  const result = (await measuresTaken(at, on, rows)).find((each) => each.id === id);
  if (result === undefined) return null;
  return { result, on, held: (await statementsIn(at.here.store)).get(id) };
}

/** The measures of a theme that states some, from the lists that count, and people's words for them. */
export function measuresRoutes(): Hono<Env> {
  const routes = new Hono<Env>();
  const rows = rowsInForce();
  routes.get('/measures', (c) => {
    const at = begun(c);
    return at && at.theme.measures.length > 0 ? measuresPage(c, at, rows) : notFound(c);
  });
  for (const [method, show] of [
    ['get', statementPage],
    ['post', saveStatement],
  ] as const) {
    routes[method](
      '/measures/:measure',
      whenFound((at, c) => shownOf(at, c.req.param('measure') ?? '', rows), show),
    );
  }
  return routes;
}
