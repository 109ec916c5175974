import { cancelled, type Progress, type Watch } from './watch.js';

/** One piece of work that several may wait for. */
export interface SharedWork<T> {
  readonly result: Promise<T>;
  /** Waits for the result. The work is called off once nobody waits for it any more. */
  readonly join: (watch: Watch) => Promise<T>;
  /** Whether everybody left before it was done. */
  readonly isCalledOff: () => boolean;
}

/** Begins work that several may wait for: each hears how far it is, and one who calls it off leaves it to the others. */
export function sharedWork<T>(start: (watch: Watch) => Promise<T>): SharedWork<T> {
  const off = new AbortController();
  const waiting = new Set<Watch>();
  let far: Progress | null = null;
  const result = start({
    signal: off.signal,
    tell: (progress) => {
      far = progress;
      for (const { tell } of waiting) tell(progress);
    },
  });
  // Whoever waits meets a failure; where everybody left there is nobody to tell.
  result.catch(() => undefined);
  return {
    result,
    isCalledOff: () => off.signal.aborted,
    join: (watch) =>
      new Promise<T>((resolve, reject) => {
        const leave = (): void => {
          waiting.delete(watch);
          watch.signal.removeEventListener('abort', giveUp);
        };
        const giveUp = (): void => {
          leave();
          if (waiting.size === 0) off.abort(cancelled());
          reject(cancelled());
        };
        waiting.add(watch);
        if (watch.signal.aborted) return giveUp();
        watch.signal.addEventListener('abort', giveUp);
        if (far) watch.tell(far);
        result.then(resolve, reject).finally(leave);
      }),
  };
}
