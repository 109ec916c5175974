/** How far one step of long work has come. */
export interface Progress {
  /** What is being done, such as "Reading the lists". */
  readonly step: string;
  readonly done: number;
  /** How many there are in all; `null` where that is not known before the end. */
  readonly of: number | null;
  /** What is counted, such as "rows"; empty where nothing is. */
  readonly what: string;
}

/** What long work is done under: whoever waits hears how far it has come, and may call it off. */
export interface Watch {
  /** Aborted with {@link Cancelled} once the work is called off. */
  readonly signal: AbortSignal;
  readonly tell: (progress: Progress) => void;
}

/** Nobody waits: what is told is not heard, and nothing is called off. */
export const unwatched = (): Watch => ({ signal: new AbortController().signal, tell: () => {} });

/** Work that was called off. */
export interface Cancelled extends Error {
  readonly name: 'Cancelled';
}

/** Builds what work ends in that was called off. */
export function cancelled(): Cancelled {
  return Object.assign(new Error('The work was called off.'), { name: 'Cancelled' as const });
}
