import { answer } from '../answer.js';
import type { Asked } from '../here.js';
import { Form } from '../page/form.js';
import { calledOffStatus } from './jobs.js';

/** Fields of a form that the app writes itself. */
const ownFields: ReadonlySet<string> = new Set(['token', 'once', 'seen']);

interface Written {
  readonly texts: readonly (readonly [name: string, text: string])[];
  readonly hasFiles: boolean;
}

/** What was written in the form whose sending was called off; files are not kept. */
async function writtenIn(c: Asked): Promise<Written> {
  if (c.req.method !== 'POST') return { texts: [], hasFiles: false };
  const form = await c.req.parseBody({ all: true });
  const all = Object.entries(form).flatMap(([name, values]) =>
    [values].flat().map((value) => [name, value] as const),
  );
  return {
    texts: all.flatMap(([name, value]) =>
      typeof value === 'string' && value.trim() !== '' ? [[name, value] as const] : [],
    ),
    hasFiles: all.some(([, value]) => typeof value !== 'string'),
  };
}

/** Says that work was called off, and holds what was written so that it can be sent again as it was. */
export async function calledOff(c: Asked): Promise<Response> {
  const here = c.get('here');
  const { texts, hasFiles } = await writtenIn(c);
  const seen = Number(texts.find(([name]) => name === 'seen')?.[1] ?? 0);
  const written = texts.filter(([name]) => !ownFields.has(name));
  const isForm = c.req.method === 'POST';
  return answer(
    c,
    { title: 'Cancelled' },
    <>
      <h1>Cancelled</h1>
      <p>Nothing was recorded, and what was recorded before is as it was.</p>
      {written.length === 0 ? null : (
        <>
          <p>What you had written is kept here:</p>
          <ul>
            {written.map(([, text]) => (
              <li>{text}</li>
            ))}
          </ul>
        </>
      )}
      {isForm && !hasFiles && written.length > 0 ? (
        <Form here={here} action={here.path} seen={seen} says="Working on it…">
          {written.map(([name, text]) => (
            <input type="hidden" name={name} value={text} />
          ))}
          <button type="submit">Send it again</button>
        </Form>
      ) : null}
      <p>
        <a href={isForm ? (c.env?.back ?? '/') : c.req.url.slice(new URL(c.req.url).origin.length)}>
          {isForm ? 'Go back to the form' : 'Begin again'}
        </a>
      </p>
    </>,
    calledOffStatus,
  );
}

/** Says why work could not be done, and what to do about it; what was recorded is as it was. */
export function notDone(c: Asked, { message }: Error) {
  return answer(
    c,
    { title: 'It could not be done' },
    <>
      <h1>It could not be done</h1>
      <p>{message}</p>
      <p>
        <a href={c.env?.back ?? '/'}>Go back to the page before</a>
      </p>
    </>,
    422,
  );
}
