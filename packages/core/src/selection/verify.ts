import type { ThemeManifest } from '../manifest.js';
import { selectionAlgorithm } from './draw.js';
import { byCodeUnits } from './order.js';
import type { SelectionInput, SelectionRecord, Sha256 } from './record.js';
import type { EarlierStage, ListRow } from './rows-by-child.js';
import { selectChildren } from './select.js';
import type { SelectionCode, SelectionError } from './selection-errors.js';

/** A part of a record that a re-run works out again. */
export type ComparedPart =
  | 'earlier'
  | 'population'
  | 'eligible'
  | 'excluded'
  | 'strata'
  | 'reasons'
  | 'substitutes'
  | 'notes'
  | 'assumptions';

/** One way in which a record and its re-run differ. */
export type SelectionDifference =
  /** The theme given is not the one of the record; nothing else was compared. */
  | { readonly kind: 'theme'; readonly recorded: string; readonly now: string }
  /** The record was drawn by an algorithm that this version does not have; nothing else was compared. */
  | { readonly kind: 'algorithm'; readonly recorded: string; readonly now: string }
  /** The selection cannot be run any more on what is given; nothing else was compared. */
  | { readonly kind: 'notRun'; readonly code: SelectionCode; readonly because: string }
  /** A file has another digest, is missing (`now` is `null`) or is new (`recorded` is `null`). */
  | {
      readonly kind: 'input';
      readonly path: string;
      readonly recorded: string | null;
      readonly now: string | null;
    }
  /** The candidates, as the draw saw them, are not the same. */
  | { readonly kind: 'populationDigest'; readonly recorded: string; readonly now: string }
  /** A child was chosen in one of the two alone. */
  | { readonly kind: 'child'; readonly child: string; readonly chosen: 'inRecordOnly' | 'nowOnly' }
  /** Another part of the record is not what a re-run writes there. */
  | { readonly kind: 'part'; readonly part: ComparedPart };

/** What came of running a selection again. */
export interface SelectionVerification {
  /** Whether the re-run chose exactly the children of the record. */
  readonly sameChildren: boolean;
  /** Whether nothing at all differs, the digests of the files included. */
  readonly same: boolean;
  readonly differences: readonly SelectionDifference[];
}

/** What a record is verified against beside the rows. */
export interface VerifyOptions {
  /** The files the rows were read from now; the digests are compared where they are given. */
  readonly inputs?: readonly SelectionInput[];
  readonly earlier?: readonly EarlierStage[];
}

const isSelectionError = (error: unknown): error is SelectionError =>
  error instanceof Error && error.name === 'SelectionError';

/** Files are the same by their digest, wherever they lie now; those left over are paired by path. */
function inputDifferences(
  recorded: readonly SelectionInput[],
  now: readonly SelectionInput[],
): readonly SelectionDifference[] {
  const digests = (inputs: readonly SelectionInput[]) => new Set(inputs.map(({ sha256 }) => sha256));
  const known = digests(recorded);
  const found = digests(now);
  const changed = recorded.filter(({ sha256 }) => !found.has(sha256));
  const others = now.filter(({ sha256 }) => !known.has(sha256));
  const paths = new Set(changed.map(({ path }) => path));
  return [
    ...changed.map(({ path, sha256 }): SelectionDifference => {
      const same = others.find((other) => other.path === path);
      return { kind: 'input', path, recorded: sha256, now: same?.sha256 ?? null };
    }),
    ...others
      .filter(({ path }) => !paths.has(path))
      .map(({ path, sha256 }): SelectionDifference => ({ kind: 'input', path, recorded: null, now: sha256 })),
  ];
}

function childDifferences(record: SelectionRecord, again: SelectionRecord): readonly SelectionDifference[] {
  const children = ({ selected }: SelectionRecord) => new Set(selected.map(({ child }) => child));
  const recorded = children(record);
  const now = children(again);
  return [...new Set([...recorded, ...now])]
    .filter((child) => recorded.has(child) !== now.has(child))
    .sort(byCodeUnits)
    .map((child) => ({ kind: 'child', child, chosen: recorded.has(child) ? 'inRecordOnly' : 'nowOnly' }));
}

/** JSON with the keys of objects in order, so that a record that went through another program compares equal. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => {
    if (typeof each !== 'object' || each === null || Array.isArray(each)) return each;
    return Object.fromEntries(Object.entries(each).sort(([a], [b]) => byCodeUnits(a, b)));
  });
}

function partDifferences(record: SelectionRecord, again: SelectionRecord): readonly SelectionDifference[] {
  const pairs: readonly (readonly [ComparedPart, unknown, unknown])[] = [
    ['earlier', record.earlier, again.earlier],
    ['population', record.population, again.population],
    ['eligible', record.eligible, again.eligible],
    ['excluded', record.excluded, again.excluded],
    ['strata', record.strata, again.strata],
    ['reasons', record.selected, again.selected],
    ['substitutes', record.substitutes, again.substitutes],
    ['notes', record.notes, again.notes],
    ['assumptions', record.assumptions, again.assumptions],
  ];
  return pairs
    .filter(([, recorded, now]) => canonical(recorded) !== canonical(now))
    .map(([part]) => ({ kind: 'part', part }));
}

function runAgain(
  record: SelectionRecord,
  theme: ThemeManifest,
  rows: Iterable<ListRow>,
  sha256: Sha256,
  earlier: readonly EarlierStage[],
): SelectionRecord | SelectionDifference {
  const { stage, inspected, seed, count, stratify, include, exclude } = record;
  const options = { stage, inspectedOn: inspected, seed, count, stratify, include, exclude, earlier };
  try {
    return selectChildren(theme, rows, sha256, options);
  } catch (error) {
    if (isSelectionError(error)) return { kind: 'notRun', code: error.code, because: error.message };
    throw error;
  }
}

/**
 * Runs a recorded selection again and tells, as data, whether it comes to the same children and what differs: theme,
 * algorithm, files, population, children, reasons, counts. Files are compared where `inputs` are given.
 *
 * @example
 * ```ts
 * import { createHash } from 'node:crypto';
 * import { convention, defineTheme, id, list, selectChildren, themeManifest, verifySelection } from '@deepdive/core';
 *
 * const source = convention('example');
 * const theme = themeManifest(defineTheme({
 *   id: 'example', title: 'An example',
 *   publication: { number: 'EX-1', title: 'Guidance', publisher: 'Example', published: '2020', edition: '2020' },
 *   lists: {
 *     contacts: list({ title: 'Contacts', population: 'All', window: {}, key: 'childId', source, fields: { childId: id('Child unique ID') } }),
 *   },
 *   selection: { sampled: { says: 'Children are sampled', by: 'leadInspector', count: 1, from: ['contacts'], source } },
 * }));
 * const rows = ['EX-001', 'EX-002', 'EX-003'].map((childId) => ({ list: 'contacts', row: { childId } }));
 * const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
 * const record = selectChildren(theme, rows, sha256, { stage: 'sampled', inspectedOn: '2017-05-02', seed: '2017-05-03' });
 * console.log(verifySelection(record, theme, rows, sha256).same); // true
 * console.log(verifySelection(record, theme, rows.slice(2), sha256).sameChildren); // false
 * ```
 */
export function verifySelection(
  record: SelectionRecord,
  theme: ThemeManifest,
  rows: Iterable<ListRow>,
  sha256: Sha256,
  options: VerifyOptions = {},
): SelectionVerification {
  const notCompared = (difference: SelectionDifference): SelectionVerification => ({
    sameChildren: false,
    same: false,
    differences: [difference],
  });
  const ref = `${theme.id}@${theme.edition}`;
  if (record.theme !== ref) return notCompared({ kind: 'theme', recorded: record.theme, now: ref });
  if (record.algorithm !== selectionAlgorithm) {
    return notCompared({ kind: 'algorithm', recorded: record.algorithm, now: selectionAlgorithm });
  }
  const again = runAgain(record, theme, rows, sha256, options.earlier ?? []);
  if ('kind' in again) return notCompared(again);
  const { populationDigest: now } = again;
  const children = childDifferences(record, again);
  const differences: readonly SelectionDifference[] = [
    ...(options.inputs ? inputDifferences(record.inputs, options.inputs) : []),
    ...(record.populationDigest === now
      ? []
      : [{ kind: 'populationDigest', recorded: record.populationDigest, now } as const]),
    ...children,
    ...partDifferences(record, again),
  ];
  return { sameChildren: children.length === 0, same: differences.length === 0, differences };
}
