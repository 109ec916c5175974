import { Worker } from 'node:worker_threads';
import { grouped, type ThemeManifest } from '@deepdive/core';
import type { Desk } from '../desk/desk.js';
import { deskError } from '../desk/desk-error.js';
import type { FromDesk } from '../desk/desk-messages.js';
import { type CarriedOut, deskOver, takenIn } from '../desk/desk-over.js';
import type { Work } from '../desk/work.js';
import { cancelled, type Watch } from '../jobs/watch.js';

/** How workers are kept. */
export interface WorkerDeskOptions {
  readonly themes: readonly ThemeManifest[];
  /** The built script of the workers. */
  readonly script: URL;
  /** How many work at once; the others wait. */
  readonly atOnce?: number;
  /** What each may hold in its heap. */
  readonly mostMegabytes?: number;
  /** After how many seconds without a word from it a worker is given up. */
  readonly mostSilent?: number;
  /** After how many seconds without work a worker is let go, and with it whatever it still held. */
  readonly keptFor?: number;
}

/** A desk in workers. */
export interface WorkerDesk extends Desk {
  /** Ends every worker; what they were doing fails. */
  readonly close: () => Promise<void>;
}

interface Waiting {
  readonly work: Work;
  readonly watch: Watch;
  readonly ended: (carriedOut: CarriedOut) => void;
  readonly failed: (error: Error) => void;
}

const tooMuchMemory = (most: number) =>
  deskError(
    `Reading these files took more than ${grouped(most)} MB of memory. Send fewer lists at once, or check them with the command line (deepdive check), which may use all the memory there is.`,
  );
const tooSilent = (most: number) =>
  deskError(
    `Reading these files got no further for ${grouped(most)} seconds. A file may be damaged: open it in Excel, save it again as .xlsx and send that.`,
  );
const died = () =>
  deskError(
    'Reading these files came to an unexpected end. Nothing was recorded. Open each in Excel, save it again as .xlsx and send that.',
  );
const closed = () => deskError('Deepdive is being stopped. Nothing was recorded.');

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

/** Hears nothing more of a worker: that it fails later, with nothing to do, concerns nobody. */
function unheard(worker: Worker): void {
  worker.removeAllListeners();
  worker.on('error', () => {});
}

/**
 * A desk in workers: a file that takes all memory, that never ends or that breaks its reader costs its own check and
 * nothing else. Work that is called off ends with its worker; the next gets another.
 */
export function workerDesk({
  themes,
  script,
  atOnce = 2,
  mostMegabytes = 1024,
  mostSilent = 300,
  keptFor = 60,
}: WorkerDeskOptions): WorkerDesk {
  const waiting: Waiting[] = [];
  const workers = new Set<Worker>();
  const idle = new Map<Worker, NodeJS.Timeout>();
  let isClosed = false;

  const begun = (): Worker => {
    const worker = new Worker(script, {
      workerData: { themes },
      resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
      // Nothing of the server's surroundings is the reader's business.
      env: {},
    });
    // Whether the program goes on is not for a worker to say; who waits for it holds the program.
    worker.unref();
    unheard(worker);
    workers.add(worker);
    return worker;
  };
  const endOf = async (worker: Worker): Promise<void> => {
    clearTimeout(idle.get(worker));
    idle.delete(worker);
    workers.delete(worker);
    await worker.terminate();
  };
  const free = (): Worker | null => {
    const [resting] = idle.keys();
    if (resting) {
      clearTimeout(idle.get(resting));
      idle.delete(resting);
      unheard(resting);
      return resting;
    }
    return workers.size < atOnce ? begun() : null;
  };
  const rest = (worker: Worker): void => {
    worker.once('exit', () => void endOf(worker));
    idle.set(worker, setTimeout(() => void endOf(worker), keptFor * 1000).unref());
  };

  const carryOut = (worker: Worker, { work, watch, ended, failed }: Waiting): void => {
    let silence: NodeJS.Timeout | undefined;
    const heard = (): void => {
      clearTimeout(silence);
      silence = setTimeout(() => giveUp(tooSilent(mostSilent)), mostSilent * 1000);
    };
    const leave = (): void => {
      clearTimeout(silence);
      watch.signal.removeEventListener('abort', off);
      unheard(worker);
    };
    // Told once the worker is gone, so that whoever begins anew finds room.
    const giveUp = (because: Error): void => {
      leave();
      void endOf(worker).then(() => {
        failed(because);
        next();
      });
    };
    const off = (): void => giveUp(cancelled());
    const settled = (settle: () => void): void => {
      leave();
      rest(worker);
      settle();
      next();
    };
    const takeIn = takenIn(
      watch,
      (carriedOut) => settled(() => ended(carriedOut)),
      (error) => settled(() => failed(error)),
    );
    worker.on('message', (message: FromDesk) => {
      heard();
      takeIn(message);
    });
    worker.on('error', (error) => giveUp(isOutOfMemory(error) ? tooMuchMemory(mostMegabytes) : died()));
    worker.on('exit', () => giveUp(isClosed ? closed() : died()));
    watch.signal.addEventListener('abort', off);
    heard();
    worker.postMessage({ number: 0, work });
  };
  const next = (): void => {
    while (waiting.length > 0 && !isClosed) {
      const worker = free();
      if (worker === null) return;
      const first = waiting.shift();
      if (first) carryOut(worker, first);
    }
  };

  const desk = deskOver(
    themes,
    (work, watch) =>
      new Promise<CarriedOut>((resolve, reject) => {
        if (isClosed) return reject(closed());
        if (watch.signal.aborted) return reject(cancelled());
        const each: Waiting = {
          work,
          watch,
          ended: resolve,
          failed: reject,
        };
        watch.signal.addEventListener('abort', () => {
          const at = waiting.indexOf(each);
          if (at < 0) return;
          waiting.splice(at, 1);
          reject(cancelled());
        });
        waiting.push(each);
        next();
        if (waiting.includes(each))
          watch.tell({ step: 'Waiting for other work', done: 0, of: null, what: '' });
      }),
  );
  return {
    ...desk,
    close: async () => {
      isClosed = true;
      for (const { failed } of waiting.splice(0)) failed(closed());
      await Promise.all([...workers].map(endOf));
    },
  };
}
