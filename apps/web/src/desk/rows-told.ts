import type { Watch } from '../jobs/watch.js';

/** What is told of rows that are read sheet by sheet. */
interface SheetProgress {
  readonly sheet: string;
  readonly rows: number;
}

/** For how long reading goes on before it lets in whatever waits: a request for another page, or that it is called off. */
const longestTurn = 50;

const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Tells how many rows were read over all sheets, and ends the reading once it is called off. */
export function rowsTold(
  step: string,
  of: number | null,
  watch: Watch,
): (progress: SheetProgress) => Promise<void> {
  let before = 0;
  let last: SheetProgress | null = null;
  let turnBegan = performance.now();
  return async (progress) => {
    const isNext = last !== null && (last.sheet !== progress.sheet || progress.rows < last.rows);
    if (isNext) before += last?.rows ?? 0;
    last = progress;
    watch.tell({ step, done: before + progress.rows, of, what: 'rows' });
    if (performance.now() - turnBegan > longestTurn) {
      await nextTurn();
      turnBegan = performance.now();
    }
    watch.signal.throwIfAborted();
  };
}
