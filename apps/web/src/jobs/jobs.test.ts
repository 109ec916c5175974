import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { farInWords } from './far-in-words.js';
import { type Job, jobsInMemory } from './jobs.js';
import { sliced } from './sliced.js';
import { cancelled, type Progress, unwatched, type Watch } from './watch.js';

const asked = { method: 'GET', address: '/families', seal: 'a', back: '/' };

/** A request that is answered when it is told to be. */
function slowRequest() {
  let answer: (response: Response) => void = () => {};
  let under: Watch = unwatched();
  return {
    work: (watch: Watch): Promise<Response> => {
      under = watch;
      return new Promise((resolve) => {
        answer = resolve;
        watch.signal.addEventListener('abort', () => resolve(new Response('off', { status: 503 })));
      });
    },
    answer: (text: string) => answer(new Response(text)),
    tell: (progress: Progress) => under.tell(progress),
  };
}

const isJob = (answered: Response | Job): answered is Job => !(answered instanceof Response);

async function begunJob(jobs = jobsInMemory({ patience: 0 }), owner = 'mine') {
  const slow = slowRequest();
  const job = await jobs.answer(owner, asked, slow.work);
  if (!isJob(job)) throw new Error('It was answered at once.');
  return { jobs, slow, job };
}

describe('a request', () => {
  test('that is answered soon is no job', async () => {
    const jobs = jobsInMemory({ patience: 10_000 });
    const answered = await jobs.answer('mine', asked, async () => new Response('soon'));
    expect(answered).toBeInstanceOf(Response);
  });

  test('that takes long becomes a job, whose answer is given to whoever asks the same again, once', async () => {
    const { jobs, slow, job } = await begunJob();
    expect(job.answer()).toBeNull();
    slow.answer('at last');
    await job.ended;
    expect(jobs.take('mine', '/families', 'b')).toBeNull();
    expect(jobs.take('another', '/families', 'a')).toBeNull();
    expect(await jobs.take('mine', '/families', 'a')?.text()).toBe('at last');
    expect(jobs.take('mine', '/families', 'a')).toBeNull();
  });

  test('of one record is not found from another', async () => {
    const { jobs, job } = await begunJob();
    expect(jobs.find('another', job.id)).toBeNull();
    jobs.cancel('another', job.id);
    expect(job.answer()).toBeNull();
    expect(jobs.find('mine', job.id)).not.toBeNull();
    await jobs.stop();
  });

  test('that is called off ends so, and its answer is not given to whoever asks again', async () => {
    const { jobs, job } = await begunJob();
    jobs.cancel('mine', job.id);
    await job.ended;
    expect(job.isCalledOff()).toBe(true);
    expect(jobs.take('mine', '/families', 'a')).toBeNull();
  });

  test('that was answered before it could be called off is answered', async () => {
    const { jobs, slow, job } = await begunJob();
    slow.answer('at last');
    jobs.cancel('mine', job.id);
    await job.ended;
    expect(job.isCalledOff()).toBe(false);
  });

  test('is called off with all others when everything stops', async () => {
    const jobs = jobsInMemory({ patience: 0 });
    const [one, two] = [await begunJob(jobs), await begunJob(jobs)];
    await jobs.stop();
    await jobs.idle();
    await Promise.all([one.job.ended, two.job.ended]);
    expect([one.job.isCalledOff(), two.job.isCalledOff()]).toEqual([true, true]);
  });

  test('that ended is held until others took its place', async () => {
    const jobs = jobsInMemory({ patience: 0, most: 2 });
    const ended: Job[] = [];
    for (let number = 0; number < 3; number += 1) {
      const { slow, job } = await begunJob(jobs);
      slow.answer('at last');
      await job.ended;
      ended.push(job);
    }
    expect(ended.map(({ id }) => jobs.find('mine', id) !== null)).toEqual([false, true, true]);
  });
});

test('what jobs ended in is let go of with the record they belong to; what is worked on goes on', async () => {
  const jobs = jobsInMemory({ patience: 0 });
  const [one, two] = [await begunJob(jobs), await begunJob(jobs)];
  one.slow.answer('at last');
  await one.job.ended;
  jobs.forget();
  expect(jobs.find('mine', one.job.id)).toBeNull();
  expect(jobs.take('mine', '/families', 'a')).toBeNull();
  expect(jobs.find('mine', two.job.id)).not.toBeNull();
  await jobs.stop();
});

describe('how far a job is', () => {
  test('only grows, step by step, whatever is told', async () => {
    const progress = fc.record({
      step: fc.constantFrom('Reading', 'Telling'),
      done: fc.nat(1000),
      of: fc.constantFrom(null, 1000),
      what: fc.constant('rows'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(progress), async (all) => {
        const { jobs, slow, job } = await begunJob();
        const seen = new Map<string, number>();
        for (const each of all) {
          slow.tell(each);
          for (const { step, done } of job.steps()) {
            expect(done).toBeGreaterThanOrEqual(seen.get(step) ?? 0);
            seen.set(step, done);
          }
        }
        await jobs.stop();
      }),
      { numRuns: 30 },
    );
  });

  test('is said in words', () => {
    const step = 'Telling families';
    expect(farInWords({ step, done: 1200, of: 1678, what: 'families' })).toBe(
      'Telling families: 1,200 of 1,678 families',
    );
    expect(farInWords({ step: 'Reading the lists', done: 12_000, of: null, what: 'rows' })).toBe(
      'Reading the lists: 12,000 rows so far',
    );
    expect(farInWords({ step: 'Waiting for other work', done: 0, of: null, what: '' })).toBe(
      'Waiting for other work…',
    );
  });
});

describe('work in slices', () => {
  test('comes to what it comes to at once, and lets others in between', async () => {
    let others = 0;
    const other = setInterval(() => {
      others += 1;
    }, 1);
    const until = (time: number): void => {
      while (performance.now() < time);
    };
    const all = Array.from({ length: 20 }, (_, at) => at);
    const doubled = await sliced(
      all,
      (each) => {
        until(performance.now() + 8);
        return each * 2;
      },
      { watch: unwatched(), step: 'Doubling', of: all.length, what: 'numbers' },
    );
    clearInterval(other);
    expect(doubled).toEqual(all.map((each) => each * 2));
    expect(others).toBeGreaterThan(0);
  });

  test('ends where it is called off', async () => {
    const off = new AbortController();
    let done = 0;
    const endless = (function* () {
      for (;;) yield 0;
    })();
    const watch = { signal: off.signal, tell: () => off.abort(cancelled()) };
    const work = sliced(
      endless,
      () => {
        done += 1;
      },
      { watch, step: 'Going on', of: null, what: 'steps' },
    );
    await expect(work).rejects.toMatchObject({ name: 'Cancelled' });
    expect(done).toBeGreaterThan(0);
  });
});
