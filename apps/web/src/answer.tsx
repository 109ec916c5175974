import { raw } from 'hono/html';
import type { Asked } from './here.js';
import { Page, type PageProps } from './page/layout.js';
import type { Content } from './page/node.js';

/** Answers with a page; one that tells of errors with 422. */
export function answer(
  c: Asked,
  page: Omit<PageProps, 'here' | 'children' | 'done'>,
  content: Content,
  status: 200 | 403 | 404 | 409 | 413 | 422 | 500 | 503 | 507 = Object.keys(page.errors ?? {}).length > 0
    ? 422
    : 200,
): Response | Promise<Response> {
  const here = c.get('here');
  const done = status === 200 ? doneWords[c.req.query('done') ?? ''] : undefined;
  return c.html(
    <>
      {raw('<!doctype html>')}
      <Page here={here} {...page} done={done}>
        {content}
      </Page>
    </>,
    status,
  );
}

/** What a page says after something was done, by the word in its address. */
const doneWords: Readonly<Record<string, string>> = {
  begun: 'The inspection has begun.',
  saved: 'Saved.',
  submitted: 'The lists are submitted. This version is kept with its findings and the digests of its files.',
  accepted: 'Accepted. The files were checked again.',
  proposed: 'The draw is recorded.',
  swapped: 'The swap is recorded with its reason.',
  confirmed: 'The selection is confirmed.',
  recorded: 'The evidence is recorded.',
  moderated: 'The moderation is recorded.',
  planRead: 'The plan was read. Every row of the file is told below.',
  actionAdded: 'The action is added.',
};

/** Answers with a file to keep. */
export function download(c: Asked, name: string, type: string, content: Uint8Array | string): Response {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
  return c.body(bytes, 200, {
    'Content-Type': type,
    'Content-Disposition': `attachment; filename="${name.replaceAll(/[^\w.() -]/g, '_')}"`,
  });
}

/** The types of files that people take away. */
export const fileTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html; charset=utf-8',
  json: 'application/json',
  ics: 'text/calendar; charset=utf-8',
  inspection: 'application/octet-stream',
} as const;

/** Goes to another page after something was done. */
export const goTo = (c: Asked, path: string): Response => c.redirect(path, 303);

/** There is no such page. */
export function notFound(c: Asked): Response | Promise<Response> {
  return answer(
    c,
    { title: 'There is no such page' },
    <>
      <h1>There is no such page</h1>
      <p>
        The address may be mistyped, or belong to a check that is no longer held.{' '}
        <a href="/">Go to the inspection</a>.
      </p>
    </>,
    404,
  );
}
