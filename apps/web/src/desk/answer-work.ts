import type { ThemeManifest } from '@deepdive/core';
import { cancelled, type Progress, type Watch } from '../jobs/watch.js';
import type { Desk } from './desk.js';
import type { FromDesk, Result, ToDesk } from './desk-messages.js';
import { packedRows } from './packed-rows.js';
import type { Work } from './work.js';

/** Counts between two messages that say how far work is. */
const tellEvery = 500;

/** Tells of every step, and within one step not of every row. */
function nowAndThen(tell: (progress: Progress) => void): (progress: Progress) => void {
  let last: Progress | null = null;
  return (progress) => {
    if (last !== null && last.step === progress.step && progress.done < last.done + tellEvery) return;
    last = progress;
    tell(progress);
  };
}

/**
 * Carries out what is sent, at a desk that stands here, and sends back what comes of it.
 *
 * @param themes those that the other side names by their place
 * @returns what takes in each message, and settles once it is carried out
 */
export function answerWork(
  desk: Desk,
  themes: readonly ThemeManifest[],
  send: (message: FromDesk) => void,
): (message: ToDesk) => Promise<void> {
  const working = new Map<number, AbortController>();
  const carriedOut = async (number: number, work: Work, watch: Watch): Promise<Result> => {
    const theme = typeof work.theme === 'number' ? themes[work.theme] : work.theme;
    if (!theme) throw new Error('This desk was not given the theme.');
    switch (work.kind) {
      case 'template':
        return desk.template(theme);
      case 'check':
        return desk.check(theme, work.files, work.reading, work.mostKept, watch);
      case 'annotated':
        return desk.annotated(theme, work.files, work.reading, watch);
      case 'rows': {
        const { rows, inputs } = await desk.rows(theme, work.files, work.reading, watch);
        for (const packed of packedRows(rows)) send({ number, kind: 'rows', rows: packed });
        return { inputs };
      }
    }
  };
  return async ({ number, work }) => {
    if (work === null) {
      working.get(number)?.abort(cancelled());
      return;
    }
    const off = new AbortController();
    working.set(number, off);
    const tell = nowAndThen((progress) => send({ number, kind: 'progress', progress }));
    try {
      const result = await carriedOut(number, work, { signal: off.signal, tell });
      send({ number, kind: 'done', result });
    } catch (error) {
      const { name, message } = error instanceof Error ? error : new Error(String(error));
      send({ number, kind: 'failed', name, message });
    } finally {
      working.delete(number);
    }
  };
}
