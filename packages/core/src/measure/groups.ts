import type { RowValues } from '../expression/evaluate.js';
import type { ListManifest } from '../manifest.js';
import type { Breakdown, ByYear } from './measure.js';

/** The label of rows whose field is blank. */
const notRecorded = 'not recorded';

function yearLabel({ startsIn }: ByYear, date: string): string {
  const year = Number(date.slice(0, 4));
  if (startsIn === 1) return String(year);
  const first = Number(date.slice(5, 7)) >= startsIn ? year : year - 1;
  return `${first}/${String((first + 1) % 100).padStart(2, '0')}`;
}

/** Tells the group of a row, by a label people know: a code's label, a year, a value as it stands. */
export function groupOf(
  by: Exclude<Breakdown, { kind: 'rowsEach' }>,
  list: ListManifest,
): (row: RowValues) => string {
  const codes = list.fields.find(({ id }) => id === by.field)?.codes?.codes ?? [];
  const labels = new Map(codes.map(({ code, label }) => [code, label]));
  return (row) => {
    const value = row[by.field] ?? null;
    if (value === null || value === '') return notRecorded;
    if (by.kind === 'year') return yearLabel(by, String(value));
    if (typeof value === 'boolean') return value ? 'yes' : 'no';
    return labels.get(String(value)) ?? String(value);
  };
}

/** The labels of groups in the order to show them: codes as printed, other values in order, blanks last. */
export function groupsInOrder(
  labels: Iterable<string>,
  by: Breakdown,
  list: ListManifest,
): readonly string[] {
  const codes = list.fields.find(({ id }) => id === by.field)?.codes?.codes.map(({ label }) => label) ?? [];
  const place = (label: string): number => {
    if (label === notRecorded) return Number.POSITIVE_INFINITY;
    const at = codes.indexOf(label);
    return at === -1 ? codes.length : at;
  };
  return [...labels].sort(
    (left, right) =>
      (place(left) === place(right) ? 0 : place(left) - place(right)) ||
      left.localeCompare(right, 'en-GB', { numeric: true }),
  );
}
