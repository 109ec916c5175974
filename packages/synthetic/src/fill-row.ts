import {
  type CellValue,
  type Check,
  type ConditionNode,
  evaluate,
  type FieldManifest,
  fieldsRead,
  fromDayNumber,
  type RowValues,
} from '@deepdive/core';
import { type Cells, daysFor, drawnValue, type Setting } from './draw-value.js';
import type { PreparedList } from './prepared-list.js';
import { type Steered, steer } from './steer.js';

/** Something a row should satisfy besides its list's checks: eligibility for a stage, counts of other lists. */
export interface Condition {
  readonly says: string;
  readonly expect: ConditionNode;
}

/** What a row is made up for. */
export interface RowWanted extends Setting {
  /** Values the same person has in other lists, by field. */
  readonly same: ReadonlyMap<string, CellValue>;
  /** What other lists say of the person, which this one may well repeat, by field. */
  readonly usual: ReadonlyMap<string, CellValue>;
  readonly conditions: readonly Condition[];
  /** Whether no row of the list has yet left nothing to look at: then one that need not be fixed is good enough. */
  readonly isHopeless: boolean;
}

/** What stood in the way of a row. */
export interface Obstacle {
  /** The id of the check, or what the condition says. */
  readonly check: string;
  readonly says: string;
  /** The fields it reads. */
  readonly fields: readonly string[];
}

/** A row that passes everything, a row against which only findings to look at remain, or what stood in the way. */
export type FilledRow =
  | { readonly row: RowValues; readonly toLookAt: readonly Obstacle[] }
  | { readonly row: null; readonly inTheWay: readonly Obstacle[] };

const drafts = 6;
const stepsPerDraft = 60;
const shareOfOptionalFilled = 0.6;
const shareOfSpellsEnded = 0.25;

/** What is known of a person before the row is made up; `undefined` where the row decides. */
function known(field: FieldManifest, { person, prepared }: Setting): CellValue | undefined {
  switch (field.meaning) {
    case 'person':
      return person.id;
    case 'family':
      // On a list of families the key is the family's own.
      return prepared.list.unit === 'family' && field.id === prepared.list.key ? person.id : person.family.id;
    case 'bornOn': {
      if (person.bornOn !== null || field.type !== 'date') return person.bornOn;
      // Where no field asks for it, the expected date is written where the date of birth would be.
      const asksExpected = prepared.list.fields.some((other) => other.meaning === 'expectedOn');
      return asksExpected ? null : person.expectedOn;
    }
    case 'expectedOn':
      return person.expectedOn;
    case 'age':
      return person.age;
    default:
      return field.id === prepared.list.key && isKeyOfPerson(prepared) ? person.id : undefined;
  }
}

/** Whether the key of the list is the person's own: no other field is. */
const isKeyOfPerson = ({ list }: PreparedList): boolean =>
  !list.fields.some((field) => field.meaning === 'person' && field.id !== list.key);

/** Whether a field is settled for the person, whatever the row. */
const isOfPerson = (field: FieldManifest): boolean =>
  field.meaning !== null && field.meaning !== 'team' && field.meaning !== 'worker';

function isFilledAtFirst(field: FieldManifest, { prepared: { list, endsOn }, chance }: Setting): boolean {
  if (field.id === endsOn) {
    const isOpenOnly = list.window.months === null && list.window.atPointOfInspection;
    if (isOpenOnly) return false;
    return field.strength !== 'may' && field.appliesWhen === null ? true : chance.happens(shareOfSpellsEnded);
  }
  if (field.strength !== 'may' || list.key === field.id) return true;
  return chance.happens(shareOfOptionalFilled);
}

/** Optional steps are reached one after the other, and some not at all. */
function drawSteps(cells: Cells, setting: Setting): void {
  const { prepared, chance } = setting;
  const reached = chance.whole(0, prepared.steps.length);
  const first = prepared.fields.get(prepared.steps[0] ?? '');
  if (!first) return;
  const [from, to] = daysFor(first, cells, setting);
  const days = Array.from({ length: reached }, () => chance.whole(from, to)).sort(
    (one, other) => one - other,
  );
  for (const [at, step] of prepared.steps.entries()) {
    const day = days[at];
    cells[step] = day === undefined ? null : fromDayNumber(day);
  }
}

function draft(wanted: RowWanted): Cells {
  const { prepared, same, usual } = wanted;
  const cells: Cells = {};
  for (const field of prepared.list.fields) cells[field.id] = null;
  for (const field of prepared.drawingOrder) {
    const settled = same.get(field.id) ?? known(field, wanted);
    if (settled !== undefined) cells[field.id] = settled;
    else if (isFilledAtFirst(field, wanted))
      cells[field.id] = usual.get(field.id) ?? drawnValue(field, cells, wanted);
  }
  drawSteps(cells, wanted);
  for (const field of prepared.list.fields) {
    if (field.appliesWhen === null || isOfPerson(field) || same.has(field.id)) continue;
    const applies = evaluate(field.appliesWhen, cells, prepared.bindings);
    if (applies !== true) cells[field.id] = null;
    else if (cells[field.id] === null && field.strength !== 'may')
      cells[field.id] = drawnValue(field, cells, wanted);
  }
  return cells;
}

function steered(cells: Cells, wanted: RowWanted): Steered {
  const { prepared, chance, same } = wanted;
  const { fields, bindings, list } = prepared;
  return {
    cells,
    bindings,
    fields,
    chance,
    isFree: (id) => {
      const field = fields.get(id);
      return field !== undefined && id !== list.key && !isOfPerson(field) && !same.has(id);
    },
    redrawn: (id) => {
      const field = fields.get(id);
      if (!field) throw new TypeError(`no field ${id}`);
      return drawnValue(field, cells, wanted);
    },
  };
}

const fromCheck = (check: Check): Obstacle => ({ check: check.id, says: check.says, fields: check.fields });

const fromCondition = ({ says, expect }: Condition): Obstacle => ({
  check: says,
  says,
  fields: fieldsRead(expect),
});

/** What stood in the way at least half as often as anything else did. */
function mostMet(
  met: ReadonlyMap<string, { readonly count: number; readonly obstacle: Obstacle }>,
): readonly Obstacle[] {
  const most = Math.max(0, ...[...met.values()].map((each) => each.count));
  return [...met.values()].filter((each) => each.count * 2 >= most).map((each) => each.obstacle);
}

/**
 * Makes up one row: draws it, then mends what its checks find by changing the cells that the check reads, and starts
 * again where that does not come to rest.
 */
export function filledRow(wanted: RowWanted): FilledRow {
  const { prepared, conditions, chance } = wanted;
  const met = new Map<string, { count: number; readonly obstacle: Obstacle }>();
  let acceptable: FilledRow | null = null;
  for (let drafted = 0; drafted < drafts; drafted += 1) {
    const cells = draft(wanted);
    const row = steered(cells, wanted);
    for (let step = 0; step < stepsPerDraft; step += 1) {
      const failing = prepared.failing(cells);
      const unmet = conditions.filter((each) => evaluate(each.expect, cells, prepared.bindings) !== true);
      if (failing.length + unmet.length === 0) return { row: cells, toLookAt: [] };
      const toFix = failing.filter((check) => check.severity === 'mustFix');
      if (toFix.length + unmet.length === 0) {
        acceptable = { row: { ...cells }, toLookAt: failing.map(fromCheck) };
        if (wanted.isHopeless) return acceptable;
      }
      for (const obstacle of [...toFix.map(fromCheck), ...unmet.map(fromCondition)]) {
        met.set(obstacle.check, { count: (met.get(obstacle.check)?.count ?? 0) + 1, obstacle });
      }
      const truths = [
        ...failing.flatMap((check) => prepared.truths.get(check.id) ?? []),
        ...unmet.map((each) => each.expect),
      ];
      if (truths.length === 0) break;
      const isMoved = steer(chance.oneOf(truths), true, row);
      // A single obstacle that no free cell can mend will not go away by looking again.
      if (!isMoved && truths.length === 1) break;
    }
  }
  return acceptable ?? { row: null, inTheWay: mostMet(met) };
}
