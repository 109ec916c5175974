import type { Host } from '../host.js';

/** Shows how far long work has come: on a terminal, and nowhere else. */
export interface Progress {
  readonly rows: (progress: { readonly sheet: string; readonly rows: number }) => void;
  readonly stop: () => void;
}

const silent: Progress = { rows: () => {}, stop: () => {} };

/** Starts showing rows as they are read. */
export async function rowProgress({ stderr }: Host): Promise<Progress> {
  if (stderr.isTTY !== true) return silent;
  const { default: progress } = await import('cli-progress');
  const bar = new progress.SingleBar({
    format: 'Reading {sheet}: {value} rows',
    stream: stderr,
    clearOnComplete: true,
    hideCursor: true,
  });
  bar.start(0, 0, { sheet: 'the files' });
  return { rows: ({ sheet, rows }) => bar.update(rows, { sheet }), stop: () => bar.stop() };
}
