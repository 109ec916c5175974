import { inspectionFileLimits } from '@deepdive/workspace';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { answer, notFound } from './answer.js';
import { assumptionsRoutes } from './assumptions/routes.js';
import { evidenceRoutes } from './evidence/routes.js';
import { familiesRoutes } from './families/routes.js';
import { helpRoutes } from './help/routes.js';
import { type Env, hereOf } from './here.js';
import { calledOff, notDone } from './jobs/called-off-page.js';
import { jobsInMemory } from './jobs/jobs.js';
import { longRequests } from './jobs/long-requests.js';
import { jobsRoutes } from './jobs/routes.js';
import { unwatched } from './jobs/watch.js';
import { judgementRoutes } from './judgement/routes.js';
import { keepingRoutes } from './keeping/routes.js';
import { listsRoutes } from './lists/routes.js';
import { measuresRoutes } from './measures/routes.js';
import { meetingsRoutes } from './meetings/routes.js';
import { notesRoutes } from './notes/routes.js';
import type { AppOptions } from './options.js';
import { answersPath, script, scriptPath } from './page/script.js';
import { stylesheet, stylesheetPath } from './page/stylesheet.js';
import { whatWasTyped } from './page/what-was-typed.js';
import { planRoutes } from './plan/routes.js';
import { referenceRoutes } from './reference/routes.js';
import { reportRoutes } from './report/routes.js';
import { requestsRoutes } from './requests/routes.js';
import { securityHeaders } from './security/headers.js';
import { ownPagesOnly } from './security/own-forms.js';
import { selectionRoutes } from './selection/routes.js';
import { startRoutes } from './start/routes.js';
import { themesRoutes } from './themes/routes.js';
import { timelineRoutes } from './timeline/routes.js';

const megabyte = 1024 * 1024;

/** Refuses what is longer than may be sent at once, files included. */
const atMost = (megabytes: number, mend: string) =>
  bodyLimit({
    maxSize: megabytes * megabyte,
    onError: (c) => c.text(`That is more than ${megabytes} MB at once. ${mend}`, 413),
  });
const usualLimit = atMost(64, 'Send fewer files, or use the command line.');
// Whatever may be saved must be able to come back; beside the file stand a passphrase and what the form adds.
const openLimit = atMost(
  Math.ceil(inspectionFileLimits.bytes / megabyte) + 1,
  'No inspection file is as long as that.',
);

/** Every route that shows or changes something, part by part. */
export const everyRoute: readonly (() => Hono<Env>)[] = [
  startRoutes,
  referenceRoutes,
  themesRoutes,
  listsRoutes,
  timelineRoutes,
  selectionRoutes,
  familiesRoutes,
  measuresRoutes,
  evidenceRoutes,
  judgementRoutes,
  planRoutes,
  reportRoutes,
  assumptionsRoutes,
  meetingsRoutes,
  notesRoutes,
  requestsRoutes,
  keepingRoutes,
  jobsRoutes,
  helpRoutes,
];

/**
 * The web app of one inspection: a request in, a page out. It knows core's words and no theme: what it shows of one comes
 * from the manifests it is given.
 *
 * @example
 * ```ts
 * import { createApp, draftsInMemory, workbookDesk } from '@deepdive/web';
 * import { openSqliteStore } from '@deepdive/workspace/sqlite';
 *
 * const app = createApp({
 *   themes: [], store: await openSqliteStore(':memory:'), home: 'localhost', now: () => '2026-01-05T09:30:00.000Z',
 *   desk: workbookDesk(), drafts: draftsInMemory(),
 * });
 * console.log((await app.request('/themes')).status); // 200
 * ```
 */
export function createApp(options: AppOptions): Hono<Env> {
  const app = new Hono<Env>();
  app.use(securityHeaders(options.home));
  app.use(ownPagesOnly);
  app.use((c, next) => (c.req.path === '/open' ? openLimit : usualLimit)(c, next));
  const kept = { 'Cache-Control': 'private, max-age=31536000, immutable' };
  app.get(stylesheetPath, (c) =>
    c.body(stylesheet, 200, { 'Content-Type': 'text/css; charset=utf-8', ...kept }),
  );
  app.get(scriptPath, (c) =>
    c.body(script, 200, { 'Content-Type': 'text/javascript; charset=utf-8', ...kept }),
  );
  app.get(answersPath, (c) => c.body('', 200, { 'Content-Type': 'text/javascript; charset=utf-8' }));
  const jobs = options.jobs ?? jobsInMemory();
  const pages = new Hono<Env>();
  pages.use(async (c, next) => {
    c.set('here', await hereOf({ ...options, jobs }, c.req.path, c.env?.watch ?? unwatched()));
    await next();
  });
  for (const routes of everyRoute) pages.route('/', routes());
  pages.notFound((c) => notFound(c));
  pages.onError(async (error, c) => {
    if (error.name === 'Cancelled') return calledOff(c);
    if (error.name === 'DeskError') return notDone(c, error);
    if (error.name === 'ForeignForm') {
      return answer(
        c,
        { title: 'Nothing was changed' },
        <>
          <h1>Nothing was changed</h1>
          <p>The form was not one of this inspection. Open the page again and send it once more.</p>
        </>,
        403,
      );
    }
    if (error.name === 'StoreError') {
      const title = c.req.method === 'GET' ? 'The record cannot be read' : 'It could not be recorded';
      return answer(
        c,
        { title },
        <>
          <h1>{title}</h1>
          <p>{error.message}</p>
          {await whatWasTyped(c)}
        </>,
        507,
      );
    }
    const { head } = c.get('here');
    const reference = `${head.seal.slice(0, 6)}-${head.number}`;
    options.onFault?.(reference, error.name);
    return answer(
      c,
      { title: 'Something went wrong' },
      <>
        <h1>Something went wrong</h1>
        <p>
          {c.req.method === 'GET'
            ? 'The page could not be shown. What was recorded is kept.'
            : 'Nothing was recorded.'}{' '}
          If it happens again, tell whoever looks after Deepdive this reference: {reference}.
        </p>
        {await whatWasTyped(c)}
        <p>
          <a href="/">Go to the inspection</a>
        </p>
      </>,
      500,
    );
  });
  app.all('*', longRequests(options, jobs, pages));
  return app;
}
