import {
  type Bindings,
  bindDates,
  type Check,
  type ConditionNode,
  dayNumber,
  type FieldManifest,
  type ListManifest,
  type RowValues,
  rowChecker,
} from '@deepdive/core';
import { type WeighedCodes, weighedCodes } from './code-weights.js';
import type { Days } from './person.js';
import { comparedTexts, rowTruths } from './row-truths.js';

/** A list made ready for filling: what must be true of its rows, and from when to when they may lie. */
export interface PreparedList {
  readonly list: ListManifest;
  readonly fields: ReadonlyMap<string, FieldManifest>;
  readonly bindings: Bindings;
  /** What each check wants to be true, where another cell could make it so. */
  readonly truths: ReadonlyMap<string, ConditionNode>;
  /** All that core's checker of rows can find. */
  readonly checks: readonly Check[];
  /** The checks that a row fails. */
  readonly failing: (row: RowValues) => readonly Check[];
  readonly codes: ReadonlyMap<string, WeighedCodes>;
  /** The texts that rules compare a text field with, by field. */
  readonly vocabulary: ReadonlyMap<string, readonly string[]>;
  /** Optional dates that follow one another as printed, such as the steps of an application. */
  readonly steps: readonly string[];
  /** Fields in the order in which they are drawn: dates that place the row go first, since others lie between them. */
  readonly drawingOrder: readonly FieldManifest[];
  /** The field with the date on which what a row records began; `null` where the list has no such date. */
  readonly beginsOn: string | null;
  /** The field with the date on which it ended; `null` where the list has no such date. */
  readonly endsOn: string | null;
  /** The first day of the window, as a day number. */
  readonly opens: number;
  /** The last day of which the list can know, as a day number. */
  readonly closes: number;
}

const daysInYear = 365;
/** Two optional dates are more often alternatives or a start and an end than steps. */
const fewestSteps = 3;

function optionalSteps(list: ListManifest, placing: readonly FieldManifest[]): readonly string[] {
  const steps = list.fields.filter(
    (field) =>
      field.type === 'date' &&
      field.strength === 'may' &&
      field.meaning === null &&
      field.appliesWhen === null &&
      !placing.includes(field),
  );
  return steps.length < fewestSteps ? [] : steps.map((field) => field.id);
}

/** The date a row begins on: where the list does not say, the first one it always asks for. */
function beginning({ dates, fields }: ListManifest): string | null {
  if (dates !== null) return dates.kind === 'event' ? dates.on : dates.from;
  const first = fields.find((field) => field.type === 'date' && field.meaning === null);
  return first === undefined || first.strength === 'may' ? null : first.id;
}

/** Makes a list ready for filling. */
export function preparedList(list: ListManifest, days: Days): PreparedList {
  const bindings = bindDates(list.window, days);
  const truths = rowTruths(list);
  const checker = rowChecker(list, bindings);
  const beginsOn = beginning(list);
  const endsOn = list.dates?.kind === 'spell' ? list.dates.to : null;
  const placing = [beginsOn, endsOn].flatMap((id) => list.fields.filter((field) => field.id === id));
  const closes = Math.min(dayNumber(days.inspectedOn), dayNumber(days.listedOn));
  return {
    list,
    bindings,
    truths,
    closes,
    beginsOn,
    endsOn,
    drawingOrder: [...placing, ...list.fields.filter((field) => !placing.includes(field))],
    fields: new Map(list.fields.map((field) => [field.id, field])),
    checks: checker.checks,
    failing: (row) => {
      const found: Check[] = [];
      checker.run(row, (check) => found.push(check));
      return found;
    },
    codes: new Map(
      list.fields.flatMap((field) =>
        field.type === 'code' ? [[field.id, weighedCodes(field)] as const] : [],
      ),
    ),
    vocabulary: comparedTexts(truths.values()),
    steps: optionalSteps(list, placing),
    opens: bindings.windowOpensOn === null ? closes - daysInYear : dayNumber(bindings.windowOpensOn),
  };
}
