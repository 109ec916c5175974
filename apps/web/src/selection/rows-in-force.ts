import type { ThemeManifest } from '@deepdive/core';
import type { Begun } from '../begun.js';
import type { HandedOver, RowsRead } from '../desk/desk.js';
import type { Here } from '../here.js';
import { newestWith, type Submission, submissionsOf } from '../record/submissions.js';

/** Reads the rows that count: of each list those of the newest submission that holds it. */
export type RowsInForce = (begun: Begun) => Promise<RowsRead>;

async function filesOf(here: Here, { files }: Submission): Promise<readonly HandedOver[]> {
  const read = await Promise.all(
    files.map(async ({ name, sha256 }) => ({ name, bytes: await here.store.file(sha256) })),
  );
  return read.flatMap(({ name, bytes }) => (bytes ? [{ name, bytes }] : []));
}

/** The lists that each submission holds as the newest, by its number. */
function inForce(
  theme: ThemeManifest,
  submissions: readonly Submission[],
): ReadonlyMap<Submission, readonly string[]> {
  const held = new Map<Submission, readonly string[]>();
  for (const { id } of theme.lists) {
    const newest = newestWith(submissions, id);
    if (newest) held.set(newest, [...(held.get(newest) ?? []), id]);
  }
  return held;
}

/** A reader that keeps what it read last: pages of one stage follow on another and read the same. */
export function rowsInForce(): RowsInForce {
  let last: { readonly key: string; readonly rows: Promise<RowsRead> } | null = null;
  const read = async (
    { here, theme, inspection }: Begun,
    parts: ReturnType<typeof inForce>,
  ): Promise<RowsRead> => {
    const rows: RowsRead['rows'][number][] = [];
    const inputs = new Map<string, RowsRead['inputs'][number]>();
    for (const [submission, only] of parts) {
      const reading = {
        inspectedOn: inspection.inspectedOn,
        listedOn: submission.listedOn,
        mapping: submission.mapping,
        only,
      };
      const found = await here.desk.rows(theme, await filesOf(here, submission), reading);
      for (const row of found.rows) rows.push(row);
      for (const input of found.inputs) inputs.set(`${input.sha256} ${input.path}`, input);
    }
    return { rows, inputs: [...inputs.values()] };
  };
  return async (begun) => {
    const parts = inForce(begun.theme, await submissionsOf(begun.here.store));
    const key = JSON.stringify([
      begun.here.salt,
      begun.inspection,
      [...parts].map(([{ number, files }, only]) => [number, files, only]),
    ]);
    if (last?.key !== key) {
      const rows = read(begun, parts);
      last = { key, rows };
      // What could not be read is tried again the next time.
      rows.catch(() => {
        last = null;
      });
    }
    return last.rows;
  };
}
