import { Hono } from 'hono';
import { answer, goTo, notFound } from '../answer.js';
import type { Asked, Env } from '../here.js';
import { readPosted } from '../posted.js';
import { JobPage, stateOf } from './job-page.js';
import type { Job } from './jobs.js';
import { answeredAgain, headerOf, isFile } from './kept-answer.js';
import { jobAddress } from './long-requests.js';

/** How long somebody who asks how far a job is waits for something new, in milliseconds. */
const patience = 1000;

const patienceOver = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, patience));

/** After how many seconds the page of a job comes anew where no script keeps it up to date. */
const anewAfter = 3;

function jobOf(c: Asked): Job | null {
  const { jobs, salt } = c.get('here');
  return jobs.find(salt, c.req.param('job') ?? '');
}

/** Leads to what a job ended in. */
function ended(c: Asked, job: Job): Response | Promise<Response> {
  const answered = job.answer();
  if (answered === null) return notFound(c);
  if (job.isCalledOff()) return answeredAgain(answered);
  const leadsTo = headerOf(answered, 'location');
  if (leadsTo !== null) return goTo(c, leadsTo);
  if (isFile(answered)) return filePage(c, job);
  return job.asked.method === 'GET' ? goTo(c, job.asked.address) : answeredAgain(answered);
}

function filePage(c: Asked, { id, asked: { back } }: Job) {
  const file = `${jobAddress(id)}/file`;
  return answer(
    c,
    { title: 'Your file is ready', back: [back, 'the page before'], leadsTo: file },
    <>
      <h1>Your file is ready</h1>
      <p>
        <a class="button" href={file}>
          Download it
        </a>
      </p>
    </>,
  );
}

/** The pages of requests that take long. */
export function jobsRoutes(): Hono<Env> {
  const routes = new Hono<Env>();
  routes.get('/jobs/:job', (c) => {
    const job = jobOf(c);
    if (job === null) return notFound(c);
    if (job.answer() !== null) return ended(c, job);
    return answer(
      c,
      { title: 'Working on it', back: [job.asked.back, 'the page before'], anewAfter },
      <>
        <h1>Working on it</h1>
        <JobPage here={c.get('here')} job={job} />
      </>,
    );
  });
  // A module, since pages may run the app's scripts and in no home ask for data.
  routes.get('/jobs/:job/state.js', async (c) => {
    const job = jobOf(c);
    if (job === null) return c.body('', 404);
    await Promise.race([job.ended, job.further(), patienceOver()]);
    return c.body(`export const state=${JSON.stringify(stateOf(job))}`, 200, {
      'Content-Type': 'text/javascript; charset=utf-8',
    });
  });
  routes.get('/jobs/:job/file', (c) => {
    const answered = jobOf(c)?.answer();
    return answered && isFile(answered) ? answeredAgain(answered) : notFound(c);
  });
  routes.post('/jobs/:job/cancel', async (c) => {
    const here = c.get('here');
    const job = jobOf(c);
    await readPosted(c, here);
    if (job === null) return notFound(c);
    here.jobs.cancel(here.salt, job.id);
    await Promise.race([job.ended, patienceOver()]);
    return goTo(c, jobAddress(job.id));
  });
  return routes;
}
