import type { CheckResult, ThemeManifest } from '@deepdive/core';
import { unwatched, type Watch } from '../jobs/watch.js';
import type { Desk, RowsRead } from './desk.js';
import type { FromDesk, Result } from './desk-messages.js';
import { unpackedRows } from './packed-rows.js';
import type { ThemeSent, Work } from './work.js';

/** What a piece of work came to, with the rows that came before its end. */
export interface CarriedOut {
  readonly result: Result;
  readonly rows: RowsRead['rows'];
}

/** Has a piece of work carried out where a desk stands. */
export type CarryOut = (work: Work, watch: Watch) => Promise<CarriedOut>;

/**
 * A desk that stands elsewhere: in a worker of Node or of a browser.
 *
 * @param themes those that the other side was given, in the same order
 */
export function deskOver(themes: readonly ThemeManifest[], carryOut: CarryOut): Desk {
  const sent = (theme: ThemeManifest): ThemeSent => {
    const at = themes.indexOf(theme);
    return at < 0 ? theme : at;
  };
  return {
    check: async (theme, files, reading, mostKept, watch = unwatched()) => {
      const work: Work = { kind: 'check', theme: sent(theme), files, reading, mostKept };
      return (await carryOut(work, watch)).result as CheckResult;
    },
    annotated: async (theme, files, reading, watch = unwatched()) => {
      const work: Work = { kind: 'annotated', theme: sent(theme), files, reading };
      return (await carryOut(work, watch)).result as Uint8Array;
    },
    rows: async (theme, files, reading, watch = unwatched()) => {
      const work: Work = { kind: 'rows', theme: sent(theme), files, reading };
      const { rows, result } = await carryOut(work, watch);
      return { rows, ...(result as Pick<RowsRead, 'inputs'>) };
    },
    template: async (theme) => {
      const work: Work = { kind: 'template', theme: sent(theme) };
      return (await carryOut(work, unwatched())).result as Uint8Array;
    },
  };
}

/** Takes in what comes back of one piece of work. */
export function takenIn(
  watch: Watch,
  ended: (carriedOut: CarriedOut) => void,
  failed: (error: Error) => void,
): (message: FromDesk) => void {
  const rows: RowsRead['rows'][number][] = [];
  return (message) => {
    switch (message.kind) {
      case 'progress':
        return watch.tell(message.progress);
      case 'rows':
        for (const row of unpackedRows(message.rows)) rows.push(row);
        return;
      case 'done':
        return ended({ result: message.result, rows });
      case 'failed':
        return failed(Object.assign(new Error(message.message), { name: message.name }));
    }
  };
}
