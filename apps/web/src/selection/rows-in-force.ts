import type { ThemeManifest } from '@deepdive/core';
import { canonicalJson, digest, type Store } from '@deepdive/workspace';
import type { Begun } from '../begun.js';
import type { HandedOver, Reading, RowsRead } from '../desk/desk.js';
import type { Here } from '../here.js';
import { type KeptWork, keptWork } from '../jobs/kept-work.js';
import { newestWith, type Submission, submissionsOf } from '../record/submissions.js';
import { refOf } from '../themes/find-theme.js';

/** Reads the rows that count: of each list those of the newest submission that holds it. */
export type RowsInForce = (begun: Begun) => Promise<RowsRead>;

/** Rows that are kept at most, over all submissions: some 200 MB of an ordinary list. */
const mostRows = 300_000;

/** What was read last of each record: every page of an inspection reads the same rows. */
const keptOf = new WeakMap<
  Store,
  { readonly parts: KeptWork<RowsRead>; readonly whole: KeptWork<RowsRead> }
>();

const numberOfRows = ({ rows }: RowsRead): number => rows.length;

function keptFor(store: Store) {
  const held = keptOf.get(store);
  if (held) return held;
  // The whole holds the same rows as its parts.
  const kept = { parts: keptWork(mostRows, numberOfRows), whole: keptWork(mostRows, numberOfRows) };
  keptOf.set(store, kept);
  return kept;
}

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

/** What one submission is read with, and the name of what comes of it: the same files read so are the same rows. */
interface Part {
  readonly key: string;
  readonly submission: Submission;
  readonly reading: Reading;
}

function partsOf({ theme, inspection }: Begun, submissions: readonly Submission[]): readonly Part[] {
  return [...inForce(theme, submissions)].map(([submission, only]) => {
    const { listedOn, mapping, files } = submission;
    const reading = { inspectedOn: inspection.inspectedOn, listedOn, mapping, only };
    const named = [refOf(theme), files.map(({ name, sha256 }) => [name, sha256]), reading];
    return { key: digest(canonicalJson(JSON.parse(JSON.stringify(named)))), submission, reading };
  });
}

async function together(
  { here, theme }: Begun,
  parts: readonly Part[],
  kept: KeptWork<RowsRead>,
  watch: Here['watch'],
): Promise<RowsRead> {
  const rows: RowsRead['rows'][number][] = [];
  const inputs = new Map<string, RowsRead['inputs'][number]>();
  for (const { key, submission, reading } of parts) {
    watch.tell({ step: 'Reading the lists', done: rows.length, of: null, what: 'rows' });
    const found = await kept(key, watch, async (reader) =>
      here.desk.rows(theme, await filesOf(here, submission), reading, reader),
    );
    for (const row of found.rows) rows.push(row);
    for (const input of found.inputs) inputs.set(`${input.sha256} ${input.path}`, input);
    watch.tell({ step: 'Reading the lists', done: rows.length, of: null, what: 'rows' });
  }
  return { rows, inputs: [...inputs.values()] };
}

/** A reader of the rows that count. All readers of one record share what was read, within a bound. */
export function rowsInForce(): RowsInForce {
  return async (begun) => {
    const { here } = begun;
    const { parts: kept, whole } = keptFor(here.store);
    const parts = partsOf(begun, await submissionsOf(here.store));
    const key = parts.map((part) => part.key).join(' ');
    return whole(key, here.watch, (watch) => together(begun, parts, kept, watch));
  };
}
