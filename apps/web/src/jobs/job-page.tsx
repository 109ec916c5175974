import type { Here } from '../here.js';
import { Form } from '../page/form.js';
import { farInWords } from './far-in-words.js';
import type { Job } from './jobs.js';
import { jobAddress } from './long-requests.js';

/** What the page says before anything was told. */
const waiting = 'It has begun…';

/** How far a job is, for a page and for whoever asks for it anew. */
export function stateOf(job: Job): {
  readonly ended: boolean;
  readonly says: string;
  readonly before: readonly string[];
  readonly done: number;
  readonly of: number | null;
} {
  const steps = job.steps();
  const last = steps.at(-1);
  return {
    ended: job.answer() !== null,
    says: last ? farInWords(last) : waiting,
    before: steps.slice(0, -1).map(farInWords),
    done: last?.done ?? 0,
    of: last?.of ?? null,
  };
}

/** How far a job is; scripts keep it up to date, and without them the page comes anew. */
export function JobPage({ here, job }: { readonly here: Here; readonly job: Job }) {
  const { says, before, done, of } = stateOf(job);
  const address = jobAddress(job.id);
  return (
    <>
      <div data-job={address}>
        <p class="lead" data-far>
          {says}
        </p>
        <progress
          aria-label="How far it is"
          {...(of === null ? {} : { max: String(Math.max(1, of)), value: String(Math.min(done, of)) })}
        />
        <p role="status" class="unseen" data-told />
      </div>
      {before.length === 0 ? null : (
        <ul class="plain small">
          {before.map((each) => (
            <li>{each}</li>
          ))}
        </ul>
      )}
      <p>
        You may leave this page and come back to it: the work goes on, and this address leads to what comes of
        it. <a href={address}>See how far it is</a>
      </p>
      <Form here={here} action={`${address}/cancel`} says="Calling it off…">
        <button type="submit" class="second">
          Cancel
        </button>
      </Form>
    </>
  );
}
