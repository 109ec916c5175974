import { answer } from './answer.js';
import type { Asked } from './here.js';
import type { Content } from './page/node.js';

/** Somebody else changed the same thing meanwhile: nothing is overwritten, and what was typed is shown to be copied. */
export function conflict(
  c: Asked,
  what: string,
  path: string,
  typed: Content = null,
): Response | Promise<Response> {
  return answer(
    c,
    { title: 'Somebody changed this meanwhile' },
    <>
      <h1>Somebody changed this meanwhile</h1>
      <p>{what} was changed after you opened the page, so yours was not recorded.</p>
      {typed === null ? null : (
        <>
          <h2>What you wrote</h2>
          {typed}
        </>
      )}
      <p>
        <a class="button" href={path}>
          Look at it as it stands
        </a>
      </p>
    </>,
    409,
  );
}
