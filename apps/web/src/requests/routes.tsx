import {
  capitalised,
  citation,
  counted,
  idInWords,
  type RequestManifest,
  type ThemeManifest,
} from '@deepdive/core';
import { Hono } from 'hono';
import { answer, goTo } from '../answer.js';
import { RestsOn } from '../assumptions/assumed.js';
import type { Begun } from '../begun.js';
import { whenBegun } from '../begun-page.js';
import { conflict } from '../conflict.js';
import type { Asked, Env } from '../here.js';
import { Form } from '../page/form.js';
import { Figures } from '../page/table.js';
import { readPosted } from '../posted.js';
import { commitTo } from '../recording.js';

/** That something which was asked for has come. */
interface Received {
  readonly received: true;
  readonly by: string;
  readonly at: string;
}

/** Agencies with what each is asked for, in printed order. */
function byAgency({ requests }: ThemeManifest): readonly (readonly [string, readonly RequestManifest[]])[] {
  const agencies = [...new Set(requests.map(({ agency }) => agency))];
  return agencies.map((agency) => [agency, requests.filter((each) => each.agency === agency)]);
}

async function receivedIn({
  here,
}: Begun): Promise<ReadonlyMap<string, { readonly value: Received; readonly version: number }>> {
  const records = await here.store.records('request');
  return new Map(
    records.map(({ id, value, version }) => [id, { value: value as unknown as Received, version }]),
  );
}

async function page(c: Asked, at: Begun) {
  const { here, theme } = at;
  const received = await receivedIn(at);
  const open = theme.requests.filter(({ id }) => !received.has(id)).length;
  return answer(
    c,
    { title: 'Requests', back: ['/', 'the inspection'] },
    <>
      <h1>Requests</h1>
      <Figures
        of={[
          ['Asked for', theme.requests.length],
          ['Received', theme.requests.length - open, 'green'],
          ['Still open', open, open === 0 ? 'green' : 'amber'],
        ]}
      />
      <Form here={here} action="/requests">
        {byAgency(theme).map(([agency, requests]) => (
          <fieldset>
            <legend>{capitalised(idInWords(agency))}</legend>
            {requests.map(({ id, number, title, months, onlyWhen, source }) => (
              <div class="choice">
                <input
                  type="checkbox"
                  id={`received-${id}`}
                  name="received"
                  value={id}
                  checked={received.has(id)}
                />
                <label for={`received-${id}`}>
                  {number === null ? '' : `${number} `}
                  {title}
                  <span class="small">
                    {' '}
                    {months === null ? '' : `${counted(months, 'month')}. `}
                    {onlyWhen === null ? '' : `Only when ${onlyWhen}. `}
                    {citation(source)}
                    {received.has(id) ? `. Received by ${received.get(id)?.value.by}` : ''}
                  </span>
                </label>
              </div>
            ))}
          </fieldset>
        ))}
        <button type="submit">Save what was received</button>
      </Form>
      <RestsOn here={here} theme={theme} parts={theme.requests} />
    </>,
  );
}

async function save(c: Asked, at: Begun) {
  const { here, theme } = at;
  const posted = await readPosted(c, here);
  const wanted = new Set(posted.all('received'));
  const received = await receivedIn(at);
  for (const { id } of theme.requests) {
    const held = received.get(id);
    if (wanted.has(id) === (held !== undefined)) continue;
    const value: Received | null = wanted.has(id)
      ? { received: true, by: here.person, at: here.now() }
      : null;
    const committed = await commitTo(here, posted, {
      kind: 'request',
      id,
      seen: held?.version ?? 0,
      value,
      action: value === null ? 'not received' : 'received',
      part: id,
    });
    if (committed.outcome === 'conflict') return conflict(c, 'The list of requests', '/requests');
  }
  return goTo(c, '/requests?done=saved');
}

/** What is asked for, ticked off as it comes. */
export function requestsRoutes(): Hono<Env> {
  const routes = new Hono<Env>();
  const asks = ({ theme }: Begun): boolean => theme.requests.length > 0;
  routes.get('/requests', whenBegun(page, asks));
  routes.post('/requests', whenBegun(save, asks));
  return routes;
}
