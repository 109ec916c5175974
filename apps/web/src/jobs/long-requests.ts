import type { Handler, Hono } from 'hono';
import type { Env } from '../here.js';
import type { AppOptions } from '../options.js';
import type { Jobs } from './jobs.js';

/** Where the pages of jobs lie. */
const jobsPath = '/jobs';

/** The page of a job. */
export const jobAddress = (id: string): string => `${jobsPath}/${id}`;

/** The request with all that was sent: only then does it begin to take long. */
async function whole(request: Request): Promise<Request> {
  if (request.method === 'GET' || request.method === 'HEAD') return request;
  const { url, method, headers } = request;
  return new Request(url, { method, headers, body: await request.arrayBuffer() });
}

/** The page a request was sent from; the first page where that is not known. */
function pageBefore(request: Request): string {
  const referrer = request.headers.get('Referer') ?? request.referrer ?? '';
  if (!URL.canParse(referrer)) return '/';
  const { origin, pathname, search } = new URL(referrer);
  return origin === new URL(request.url).origin && !pathname.startsWith(jobsPath) ? pathname + search : '/';
}

/**
 * Answers every request that is answered soon. One that takes longer becomes a job: whoever asked is led to its page,
 * which says how far it is and leads on to the answer.
 */
export function longRequests({ store }: AppOptions, jobs: Jobs, pages: Hono<Env>): Handler<Env> {
  return async (c) => {
    const { method, path } = c.req;
    if (path.startsWith(`${jobsPath}/`)) return pages.fetch(c.req.raw);
    const [owner, { seal }] = [await store.salt(), await store.head()];
    const address = `${path}${new URL(c.req.url).search}`;
    const held = method === 'GET' ? jobs.take(owner, address, seal) : null;
    if (held) return held;
    const request = await whole(c.req.raw);
    const back = pageBefore(c.req.raw);
    const answered = await jobs.answer(owner, { method, address, seal, back }, async (watch) =>
      pages.fetch(request, { watch, back }),
    );
    return answered instanceof Response ? answered : c.redirect(jobAddress(answered.id), 303);
  };
}
