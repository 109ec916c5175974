import { dayInWords, type IsoDate, type MeasureResult, measuresOn } from '@deepdive/core';
import { Hono } from 'hono';
import { answer, notFound } from '../answer.js';
import { type Begun, begun } from '../begun.js';
import type { Asked, Env } from '../here.js';
import { type Errors, Line } from '../page/fields.js';
import { newestWith, submissionsOf } from '../record/submissions.js';
import { type RowsInForce, rowsInForce } from '../selection/rows-in-force.js';
import { dayWritten } from '../start/dates.js';
import { MeasuresPage } from './measures-page.js';

/** Takes the measures of the theme on a day, from the rows that count. */
async function taken(at: Begun, on: IsoDate, rows: RowsInForce): Promise<readonly MeasureResult[]> {
  const { theme, here } = at;
  const submissions = await submissionsOf(here.store);
  const taker = measuresOn(theme, on);
  for (const { id } of theme.lists) if (newestWith(submissions, id) !== null) taker.open(id);
  for (const { list, row } of (await rows(at)).rows) taker.add(list, row);
  return taker.finish();
}

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
      <MeasuresPage results={await taken(at, on, rows)} theme={theme} />
    </>,
  );
}

/** The measures of a theme that states some, from the lists that count. */
export function measuresRoutes(): Hono<Env> {
  const routes = new Hono<Env>();
  const rows = rowsInForce();
  routes.get('/measures', (c) => {
    const at = begun(c);
    return at && at.theme.measures.length > 0 ? measuresPage(c, at, rows) : notFound(c);
  });
  return routes;
}
