import { answerWork } from '../desk/answer-work.js';
import type { Desk } from '../desk/desk.js';
import { deskError } from '../desk/desk-error.js';
import type { FromDesk, ToDesk } from '../desk/desk-messages.js';
import { type CarriedOut, deskOver, takenIn } from '../desk/desk-over.js';
import type { Work } from '../desk/work.js';
import { cancelled, type Watch } from '../jobs/watch.js';

/** The pages that are open, as a service worker knows them. */
export interface OpenPages {
  readonly matchAll: (options: { readonly type: 'window' }) => Promise<
    readonly {
      readonly postMessage: (message: unknown, moved: readonly MessagePort[]) => void;
    }[]
  >;
}

/** A way to where a desk stands. */
interface Line {
  readonly send: (message: ToDesk) => void;
  readonly hear: (heard: (message: FromDesk) => void) => void;
  readonly close: () => void;
}

/** How long is waited for the desk to say that it is there, in milliseconds. */
const mostWaited = 2000;

/** After how many milliseconds without a word the desk is given up. */
const mostSilent = 300_000;

/** Lets go of a line that is not used. */
function unused(port: MessagePort): void {
  port.postMessage({ number: 0, work: null } satisfies ToDesk);
  port.close();
}

/**
 * A line to the desk's own worker. One service worker cannot call another, nor make a thread, so a page that is open hands
 * the line over; `null` where none does. All are asked, since one of them may just be closing.
 */
async function lineThrough(pages: OpenPages): Promise<Line | null> {
  const open = await pages.matchAll({ type: 'window' });
  const asked: MessagePort[] = [];
  let waited: ReturnType<typeof setTimeout> | undefined;
  const first = await new Promise<MessagePort | null>((resolve) => {
    waited = setTimeout(() => resolve(null), open.length === 0 ? 0 : mostWaited);
    for (const page of open) {
      const { port1, port2 } = new MessageChannel();
      asked.push(port1);
      port1.onmessage = () => resolve(port1);
      page.postMessage('desk', [port2]);
    }
  });
  clearTimeout(waited);
  for (const port of asked) if (port !== first) unused(port);
  if (first === null) return null;
  return {
    send: (message) => first.postMessage(message),
    hear: (heard) => {
      first.onmessage = ({ data }: MessageEvent<FromDesk>) => heard(data);
    },
    close: () => first.close(),
  };
}

/** A line to a desk in this very thread. */
function lineHere(desk: Desk): Line {
  let hear: (message: FromDesk) => void = () => {};
  const carryOut = answerWork(desk, [], (message) => hear(message));
  return {
    send: (message) => void carryOut(message),
    hear: (heard) => {
      hear = heard;
    },
    close: () => {},
  };
}

const lost = () =>
  deskError(
    'The browser stopped the work. Nothing was recorded: do it once more, with fewer lists at a time.',
  );

async function carriedOut(line: Line, work: Work, { signal, tell }: Watch): Promise<CarriedOut> {
  return new Promise<CarriedOut>((resolve, reject) => {
    let silence: ReturnType<typeof setTimeout> | undefined;
    const leave = (): void => {
      clearTimeout(silence);
      signal.removeEventListener('abort', off);
      line.close();
    };
    const giveUp = (because: Error): void => {
      line.send({ number: 0, work: null });
      leave();
      reject(because);
    };
    const off = (): void => giveUp(cancelled());
    const heard = (): void => {
      clearTimeout(silence);
      silence = setTimeout(() => giveUp(lost()), mostSilent);
    };
    const takeIn = takenIn(
      { signal, tell },
      (carried) => {
        leave();
        resolve(carried);
      },
      (error) => {
        leave();
        reject(error);
      },
    );
    line.hear((message) => {
      heard();
      takeIn(message);
    });
    signal.addEventListener('abort', off);
    heard();
    if (signal.aborted) return off();
    line.send({ number: 0, work });
  });
}

/**
 * The desk of a browser: it stands in a worker of its own where a page can hand the way to it over, and in this thread
 * where none can.
 */
export function deskBeside(pages: OpenPages, here: Desk): Desk {
  return {
    ...deskOver([], async (work, watch) =>
      carriedOut((await lineThrough(pages)) ?? lineHere(here), work, watch),
    ),
    // Written sooner than the way to the other thread is found.
    template: here.template,
  };
}
