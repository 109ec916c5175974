import type { Host } from '../host.js';

/** Shows how far long work has come: on a terminal, and nowhere else. */
export interface Progress {
  readonly rows: (progress: { readonly sheet: string; readonly rows: number }) => void;
  /** Says a line without waiting for the end of the work. */
  readonly say: (line: string) => void;
  readonly stop: () => void;
}

/** Clears what stands in the line at hand. */
const cleared = '\r\u001b[K';

/** Starts showing rows as they are read. */
export async function rowProgress({ stderr }: Host): Promise<Progress> {
  if (stderr.isTTY !== true) {
    return { rows: () => {}, say: (line) => void stderr.write(`${line}\n`), stop: () => {} };
  }
  const { default: progress } = await import('cli-progress');
  const bar = new progress.SingleBar({
    format: 'Reading {sheet}: {value} rows',
    stream: stderr,
    clearOnComplete: true,
    hideCursor: true,
  });
  bar.start(0, 0, { sheet: 'the files' });
  return {
    rows: ({ sheet, rows }) => bar.update(rows, { sheet }),
    // The bar draws itself anew below the line.
    say: (line) => void stderr.write(`${cleared}${line}\n`),
    stop: () => bar.stop(),
  };
}
