import type { IsoDate } from '../calendar/index.js';
import type { RowValues } from '../expression/evaluate.js';
import type { ListManifest, MeasureManifest, ThemeManifest } from '../manifest.js';
import { proportionInWords } from '../proportion.js';
import { daysOfPeriod } from './days-of-period.js';
import { groupOf, groupsInOrder } from './groups.js';
import type { Breakdown, MeasuredNode } from './measure.js';
import type { MeasuredFigures, MeasureResult } from './measure-result.js';
import { belongingTo, type NumberRange, type Tally, tallyOf } from './tally.js';

/** What is gathered for one number of one measure. */
interface Gathering {
  readonly list: string;
  readonly take: (row: RowValues) => void;
  readonly total: () => NumberRange | null;
  readonly groups: () => ReadonlyMap<string, NumberRange | null>;
  readonly openRows: () => number;
}

function gatheringOf(node: MeasuredNode, by: Breakdown | null, list: ListManifest, day: IsoDate): Gathering {
  const belongs = belongingTo(node, list, daysOfPeriod(node.period, day), day);
  const total = tallyOf(node);
  const groups = new Map<string, Tally>();
  const rowsOf = new Map<string, number>();
  const label = by && by.kind !== 'rowsEach' ? groupOf(by, list) : null;
  let openRows = 0;

  const groupTally = (group: string): Tally => {
    const known = groups.get(group) ?? tallyOf(node);
    groups.set(group, known);
    return known;
  };
  /** How many values have one row, two rows and so on; open as soon as a row is, since it would move its value. */
  const byRowsEach = (): ReadonlyMap<string, NumberRange | null> => {
    const sizes = new Map<string, number>();
    for (const rows of rowsOf.values()) sizes.set(String(rows), (sizes.get(String(rows)) ?? 0) + 1);
    return new Map(
      [...sizes].map(([size, values]) => [size, openRows > 0 ? null : { least: values, most: values }]),
    );
  };

  return {
    list: node.rows.list,
    take: (row) => {
      const certain = belongs(row);
      if (certain === false) return;
      if (certain === null) openRows += 1;
      total.add(row, certain === true);
      if (label) groupTally(label(row)).add(row, certain === true);
      if (by?.kind === 'rowsEach' && certain) {
        const value = String(row[by.field] ?? '');
        rowsOf.set(value, (rowsOf.get(value) ?? 0) + 1);
      }
    },
    total: total.range,
    groups: () =>
      by?.kind === 'rowsEach'
        ? byRowsEach()
        : new Map([...groups].map(([group, tally]) => [group, tally.range()])),
    openRows: () => openRows,
  };
}

function percentageOf(value: NumberRange | null, outOf: NumberRange | null): NumberRange | null {
  if (!value || !outOf || outOf.least <= 0) return null;
  return { least: (100 * value.least) / outOf.most, most: (100 * value.most) / outOf.least };
}

const figures = (value: NumberRange | null, outOf: NumberRange | null): MeasuredFigures => ({
  value,
  outOf,
  percentage: percentageOf(value, outOf),
});

interface Taken {
  readonly measure: MeasureManifest;
  readonly value: Gathering | null;
  readonly outOf: Gathering | null;
  readonly needs: readonly string[];
}

/** Takes the measures of a theme, row by row, in any order of lists. */
export interface MeasureTaker {
  /** Tells that a list was handed over, with or without rows. */
  readonly open: (list: string) => void;
  /** Takes in a row of a list. */
  readonly add: (list: string, row: RowValues) => void;
  /** The number of each measure, once every row was taken in. */
  readonly finish: () => readonly MeasureResult[];
}

/**
 * Makes a taker of a theme's measures on a day. It goes over the rows once and remembers numbers and, where different
 * people are counted, those people; it holds no row.
 *
 * @example
 * ```ts
 * import { convention, day, defineTheme, gathering, id, list, date, measure, measuresOn, on, themeManifest } from '@deepdive/core';
 *
 * const source = convention('example');
 * const plans = list({
 *   title: 'Plans', population: 'Children with a plan', window: {}, key: 'childId',
 *   spell: { from: 'startedOn', to: 'endedOn' }, source,
 *   fields: { childId: id('Child unique ID', { meaning: 'person' }), startedOn: date('Start'), endedOn: date('End') },
 * });
 * const { rows } = gathering({ plans });
 * const theme = themeManifest(defineTheme({
 *   id: 'example', title: 'An example',
 *   publication: { number: 'EX-1', title: 'Guidance', publisher: 'Example', published: '2020', edition: '2020' },
 *   lists: { plans },
 *   measures: { onPlan: measure({
 *     title: 'On a plan', says: 'Children with a plan', value: rows('plans').distinct('childId', on(day)), source,
 *   }) },
 * }));
 * const taker = measuresOn(theme, '2017-05-02');
 * taker.add('plans', { childId: 'EX-001', startedOn: '2017-01-01', endedOn: null });
 * console.log(taker.finish()[0]?.value); // { least: 1, most: 1 }
 * ```
 */
export function measuresOn(
  theme: Pick<ThemeManifest, 'lists' | 'measures' | 'proportions'>,
  day: IsoDate,
): MeasureTaker {
  const lists = new Map(theme.lists.map((list) => [list.id, list]));
  const gather = (node: MeasuredNode | null, by: Breakdown | null): Gathering | null => {
    const list = node === null ? undefined : lists.get(node.rows.list);
    if (node === null || !list) return null;
    const told = by !== null && list.fields.some(({ id }) => id === by.field) ? by : null;
    return gatheringOf(node, told, list, day);
  };
  const taken = theme.measures.map(
    (measure): Taken => ({
      measure,
      value: gather(measure.value, measure.by),
      outOf: gather(measure.outOf, measure.by?.kind === 'rowsEach' ? null : measure.by),
      needs: [...new Set([measure.value, measure.outOf].flatMap((node) => (node ? [node.rows.list] : [])))],
    }),
  );
  const feeds = new Map<string, Gathering[]>();
  for (const { value, outOf } of taken) {
    for (const each of [value, outOf]) {
      if (each) feeds.set(each.list, [...(feeds.get(each.list) ?? []), each]);
    }
  }
  const given = new Set<string>();

  return {
    open: (list) => given.add(list),
    add: (list, row) => {
      given.add(list);
      for (const { take } of feeds.get(list) ?? []) take(row);
    },
    finish: () => taken.map((each) => resultOf(each, given, theme)),
  };
}

function resultOf(
  { measure, value, outOf, needs }: Taken,
  given: ReadonlySet<string>,
  { lists, proportions }: Pick<ThemeManifest, 'lists' | 'proportions'>,
): MeasureResult {
  const notGiven = needs.filter((list) => !given.has(list));
  const isGiven = (gathering: Gathering | null): gathering is Gathering =>
    gathering !== null && given.has(gathering.list);
  const whole = isGiven(outOf) ? outOf.total() : null;
  const total = figures(isGiven(value) ? value.total() : null, whole);
  const exact = total.value && whole && total.value.least === total.value.most && whole.least === whole.most;
  const inWords =
    proportions && exact && whole.least > 0 && total.value.least >= 0 && total.value.least <= whole.least
      ? proportionInWords(proportions, total.value.least, whole.least)
      : null;
  return {
    id: measure.id,
    title: measure.title,
    says: measure.says,
    section: measure.section,
    computable: measure.computable,
    because: measure.because,
    ...total,
    inWords,
    groups:
      measure.by && isGiven(value) ? groupsOf(measure, value, isGiven(outOf) ? outOf : null, lists) : null,
    openRows: (value?.openRows() ?? 0) + (outOf?.openRows() ?? 0),
    notGiven,
    printed: measure.printed,
    source: measure.source,
    assumes: measure.assumes,
  };
}

function groupsOf(
  { by, value: node }: MeasureManifest,
  value: Gathering,
  outOf: Gathering | null,
  lists: readonly ListManifest[],
): MeasureResult['groups'] {
  const list = lists.find(({ id }) => id === node?.rows.list);
  if (!by || !list) return null;
  const parts = value.groups();
  const wholes = outOf?.groups() ?? new Map<string, NumberRange | null>();
  const labels = groupsInOrder(new Set([...parts.keys(), ...wholes.keys()]), by, list);
  const none = { least: 0, most: 0 };
  // Where the whole is not told apart in the same way, each group is a part of all of it.
  const wholeOf = (label: string): NumberRange | null =>
    wholes.size > 0 ? (wholes.get(label) ?? none) : (outOf?.total() ?? null);
  return labels.map((label) => {
    const part = parts.has(label) ? (parts.get(label) ?? null) : none;
    const whole = by.kind === 'rowsEach' && !outOf ? value.total() : wholeOf(label);
    return { label, ...figures(part, whole) };
  });
}
