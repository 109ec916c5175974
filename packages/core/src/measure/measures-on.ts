import type { IsoDate } from '../calendar/index.js';
import type { RowValues } from '../expression/evaluate.js';
import type { ListManifest, MeasureManifest, ThemeManifest } from '../manifest.js';
import { proportionInWords } from '../proportion.js';
import { byRowsEach, type Gathered, gathered } from './gathered.js';
import { groupsInOrder } from './groups.js';
import { liesWithin } from './lies-within.js';
import type { Breakdown, MeasuredNode } from './measure.js';
import type { MeasuredFigures, MeasureResult } from './measure-result.js';
import { numberWithin } from './members.js';
import { type NumberRange, none } from './number-range.js';
import type { Tally } from './tally.js';

/** A percentage, at least and at most; of a part that lies within its whole never more than all of it. */
function percentageOf(
  value: NumberRange | null,
  outOf: NumberRange | null,
  isWithin: boolean,
): NumberRange | null {
  if (!value || !outOf || outOf.least <= 0) return null;
  const most = (100 * value.most) / outOf.least;
  return { least: (100 * value.least) / outOf.most, most: isWithin ? Math.min(most, 100) : most };
}

const figures = (
  value: NumberRange | null,
  outOf: NumberRange | null,
  isWithin: boolean,
): MeasuredFigures => ({ value, outOf, percentage: percentageOf(value, outOf, isWithin) });

interface Taken {
  readonly measure: MeasureManifest;
  readonly value: Gathered | null;
  readonly outOf: Gathered | null;
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
  const gather = (node: MeasuredNode | null, by: Breakdown | null): Gathered | null => {
    const list = node === null ? undefined : lists.get(node.rows.list);
    if (node === null || !list) return null;
    const told = by !== null && list.fields.some(({ id }) => id === by.field) ? by : null;
    return gathered(node, told, list, day);
  };
  const taken = theme.measures.map(
    (measure): Taken => ({
      measure,
      value: gather(measure.value, measure.by),
      outOf: gather(measure.outOf, measure.by?.kind === 'rowsEach' ? null : measure.by),
      needs: [...new Set([measure.value, measure.outOf].flatMap((node) => (node ? [node.rows.list] : [])))],
    }),
  );
  const feeds = new Map<string, Gathered[]>();
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

/** Whether a measure asks how many of some people of one list are among those of another. */
const isPartOfOtherList = (value: Gathered | null, outOf: Gathered | null): boolean =>
  value !== null &&
  outOf !== null &&
  value.list !== outOf.list &&
  value.total.members !== null &&
  outOf.total.members !== null;

/** A tally as a part of another: those of the whole who are in it, where both count people of different lists. */
const partOf = (part: Tally, whole: Tally | null, isJoined: boolean): NumberRange | null =>
  isJoined && part.members && whole?.members ? numberWithin(part.members, whole.members) : part.range();

function resultOf(
  { measure, value, outOf, needs }: Taken,
  given: ReadonlySet<string>,
  { lists, proportions }: Pick<ThemeManifest, 'lists' | 'proportions'>,
): MeasureResult {
  const notGiven = needs.filter((list) => !given.has(list));
  const ifGiven = (gathering: Gathered | null): Gathered | null =>
    gathering !== null && given.has(gathering.list) ? gathering : null;
  const [part, all] = [ifGiven(value), ifGiven(outOf)];
  const whole = all?.total.range() ?? null;
  const isJoined = isPartOfOtherList(part, all);
  const isWithin = isJoined || liesWithin(measure.value, measure.outOf);
  const total = figures(
    part === null ? null : partOf(part.total, all?.total ?? null, isJoined),
    whole,
    isWithin,
  );
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
    groups: part === null ? null : groupsOf(measure, part, all, lists),
    openRows: (value?.openRows() ?? 0) + (outOf?.openRows() ?? 0),
    notGiven,
    printed: measure.printed,
    source: measure.source,
    assumes: measure.assumes,
  };
}

function groupsOf(
  { by, value: node, outOf: wholeNode }: MeasureManifest,
  value: Gathered,
  outOf: Gathered | null,
  lists: readonly ListManifest[],
): MeasureResult['groups'] {
  const list = lists.find(({ id }) => id === node?.rows.list);
  if (!by || !list) return null;
  const isJoined = isPartOfOtherList(value, outOf);
  const isWithin = isJoined || liesWithin(node, wholeNode);
  const all = outOf?.total ?? null;
  const named = (labels: Iterable<string>): readonly string[] => groupsInOrder(new Set(labels), by, list);
  if (by.kind === 'rowsEach') {
    const whole = all?.members ?? null;
    const parts = byRowsEach(value, (one) => !isJoined || (whole?.sure.has(one) ?? false));
    const total = all?.range() ?? value.total.range();
    return named(parts.keys()).map((label) => ({
      label,
      ...figures(parts.get(label) ?? null, total, isWithin),
    }));
  }
  const wholes = outOf?.groups ?? new Map<string, Tally>();
  const labels = named([...(isJoined && wholes.size > 0 ? [] : value.groups.keys()), ...wholes.keys()]);
  return labels.map((label) => {
    const whole = wholes.size > 0 ? (wholes.get(label) ?? null) : all;
    // Of another list, it is the whole that says who is in which group.
    const part = isJoined && wholes.size > 0 ? value.total : (value.groups.get(label) ?? null);
    const range = outOf === null ? null : (whole?.range() ?? none);
    return { label, ...figures(part === null ? none : partOf(part, whole, isJoined), range, isWithin) };
  });
}
