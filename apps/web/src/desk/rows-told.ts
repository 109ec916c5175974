import type { Watch } from '../jobs/watch.js';

/** What is told of rows that are read sheet by sheet. */
interface SheetProgress {
  readonly sheet: string;
  readonly rows: number;
}

/** Tells how many rows were read over all sheets, and ends the reading once it is called off. */
export function rowsTold(step: string, of: number | null, watch: Watch): (progress: SheetProgress) => void {
  let before = 0;
  let last: SheetProgress | null = null;
  return (progress) => {
    watch.signal.throwIfAborted();
    const isNext = last !== null && (last.sheet !== progress.sheet || progress.rows < last.rows);
    if (isNext) before += last?.rows ?? 0;
    last = progress;
    watch.tell({ step, done: before + progress.rows, of, what: 'rows' });
  };
}
