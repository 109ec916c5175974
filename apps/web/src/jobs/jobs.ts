import { type Answered, answeredAgain, isFile, keptAnswer } from './kept-answer.js';
import { cancelled, type Progress, type Watch } from './watch.js';

/** What was asked and takes long. */
export interface AskedFor {
  readonly method: string;
  /** Path and query. */
  readonly address: string;
  /** Where the record stood when it was asked. */
  readonly seal: string;
  /** The page it was asked from. */
  readonly back: string;
}

/** A request that takes long: it goes on, and its page says how far it is. */
export interface Job {
  readonly id: string;
  readonly asked: AskedFor;
  /** How far each step came, the first first. */
  readonly steps: () => readonly Progress[];
  /** What the request is answered with; `null` while it is being worked on. */
  readonly answer: () => Answered | null;
  /** Whether somebody called it off before it was done. */
  readonly isCalledOff: () => boolean;
  /** Settles once it is answered. */
  readonly ended: Promise<void>;
  /** Settles once more is told of how far it is. */
  readonly further: () => Promise<void>;
}

/** The requests that take long. */
export interface Jobs {
  /**
   * Answers a request; one that is not answered within the patience becomes a job and goes on.
   *
   * @param owner what a job belongs to: nobody else finds it
   */
  readonly answer: (
    owner: string,
    asked: AskedFor,
    work: (watch: Watch) => Promise<Response>,
  ) => Promise<Response | Job>;
  readonly find: (owner: string, id: string) => Job | null;
  /** What a job ended in, for whoever asks for the same once more; given once, and only while the record is as it was. */
  readonly take: (owner: string, address: string, seal: string) => Response | null;
  readonly cancel: (owner: string, id: string) => void;
  /** Settles once no job is worked on. */
  readonly idle: () => Promise<void>;
  /** Lets go of every answer that is held, as of a record that was deleted. */
  readonly forget: () => void;
  /** Calls off whatever is worked on. */
  readonly stop: () => Promise<void>;
}

/** How long is waited for an answer, and how many jobs that ended are held. */
export interface JobsOptions {
  /** In milliseconds. */
  readonly patience?: number;
  readonly most?: number;
}

interface Held extends Job {
  readonly owner: string;
  readonly off: AbortController;
  /** The answer, once. */
  readonly take: () => Answered | null;
}

/** The progress of a job with what is told of it now: a step never goes back. */
function furtherBy(steps: readonly Progress[], progress: Progress): readonly Progress[] {
  const at = steps.findIndex(({ step, what }) => step === progress.step && what === progress.what);
  if (at < 0) return [...steps, progress];
  const before = steps[at] ?? progress;
  return steps.with(at, { ...progress, done: Math.max(before.done, progress.done) });
}

/** What is left where even the page that tells of a fault could not be made. */
const noAnswer: Answered = { status: 500, headers: [], bytes: new Uint8Array() };

/** Waits for work, but no longer than so many milliseconds. */
async function within<T>(work: Promise<T>, milliseconds: number): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<null>((resolve) => {
    if (Number.isFinite(milliseconds)) timer = setTimeout(() => resolve(null), milliseconds);
  });
  try {
    return await Promise.race([work, patience]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Holds jobs in memory: they last as long as the program, and their answers until others take their place.
 *
 * @example
 * ```ts
 * import { jobsInMemory } from '@deepdive/web';
 *
 * console.log(jobsInMemory({ patience: 700 }).find('this inspection', 'none')); // null
 * ```
 */
export function jobsInMemory({ patience = 700, most = 4 }: JobsOptions = {}): Jobs {
  const held = new Map<string, Held>();
  const working = new Set<{ readonly off: AbortController; readonly work: Promise<unknown> }>();

  const find = (owner: string, id: string): Held | null => {
    const job = held.get(id);
    return job?.owner === owner ? job : null;
  };
  const forgetOldest = (): void => {
    const ended = [...held.values()].filter((job) => job.answer() !== null);
    for (const { id } of ended.slice(0, Math.max(0, ended.length - most))) held.delete(id);
  };
  const become = (
    owner: string,
    asked: AskedFor,
    off: AbortController,
    work: Promise<Response>,
    far: Pick<Job, 'steps' | 'further'>,
  ): Job => {
    // A job is no part of the record: its address is drawn, so that nobody guesses it and none is met again.
    const id = crypto.randomUUID();
    let kept: Answered | null = null;
    let isTaken = false;
    const ended = work
      .then(keptAnswer, () => noAnswer)
      .then((answered) => {
        kept = answered;
        forgetOldest();
      });
    const job: Held = {
      id,
      owner,
      asked,
      off,
      ...far,
      answer: () => kept,
      take: () => {
        const given = kept;
        if (given === null || isTaken) return null;
        isTaken = true;
        // What was given is not held any longer; that it was a page or a file is.
        kept = { ...given, bytes: new Uint8Array() };
        return given;
      },
      isCalledOff: () => off.signal.aborted && kept?.status === calledOffStatus,
      ended,
    };
    held.set(id, job);
    return job;
  };

  return {
    answer: async (owner, asked, start) => {
      const off = new AbortController();
      let steps: readonly Progress[] = [];
      const listening = new Set<() => void>();
      const work = start({
        signal: off.signal,
        tell: (progress) => {
          steps = furtherBy(steps, progress);
          for (const listen of listening) listen();
          listening.clear();
        },
      });
      const entry = { off, work };
      working.add(entry);
      const done = (): void => void working.delete(entry);
      work.then(done, done);
      return (
        (await within(work, patience)) ??
        become(owner, asked, off, work, {
          steps: () => steps,
          further: () => new Promise((resolve) => void listening.add(resolve)),
        })
      );
    },
    find,
    take: (owner, address, seal) => {
      for (const job of held.values()) {
        const { asked } = job;
        const isSame = asked.method === 'GET' && asked.address === address && asked.seal === seal;
        const answer = job.answer();
        if (job.owner !== owner || !isSame || answer === null || job.isCalledOff() || isFile(answer))
          continue;
        const given = job.take();
        if (given) return answeredAgain(given);
      }
      return null;
    },
    cancel: (owner, id) => find(owner, id)?.off.abort(cancelled()),
    idle: async () => {
      while (working.size > 0) await Promise.allSettled([...working].map(({ work }) => work));
    },
    forget: () => {
      for (const job of held.values()) if (job.answer() !== null) held.delete(job.id);
    },
    stop: async () => {
      for (const { off } of working) off.abort(cancelled());
      await Promise.allSettled([...working].map(({ work }) => work));
    },
  };
}

/** What work is answered with that was called off. */
export const calledOffStatus = 503;
