import { isIsoDate } from '../calendar/index.js';
import { compileConditionFor } from '../expression/compile.js';
import type { Bindings, CellValue, Truth } from '../expression/evaluate.js';
import type { FieldType } from '../field-type.js';
import type { Check } from './check.js';
import { codesOf, isBlank } from './clean-value.js';
import type { FieldPlan, RowPlan, RunRow } from './row-plan.js';

/** The clean values of the row at hand, by the position of their field. */
type Values = CellValue[];
type Test = (values: Values) => Truth;

interface FieldStep {
  readonly id: string;
  readonly type: FieldType;
  readonly codes: ReadonlySet<unknown>;
  readonly hasLeast: boolean;
  readonly least: number;
  readonly isRead: boolean;
  /** Whether blank or filled matters only once the other fields are read. */
  readonly isConditional: boolean;
  /** Whether nothing else is to be done about a value of the right type. */
  readonly isPlain: boolean;
  readonly wrong: Check;
  readonly belowLeast: Check;
  readonly missing: Check | null;
}

interface AskedStep {
  readonly at: number;
  readonly applies: Test;
  readonly missing: Check | null;
  readonly missingAt: number;
  readonly notAsked: Check | null;
  readonly notAskedAt: number;
}

interface RuleStep {
  readonly holds: Test;
  readonly check: Check;
  readonly at: number;
}

const fieldStep = (plan: FieldPlan): FieldStep => ({
  id: plan.field.id,
  type: plan.field.type,
  codes: codesOf(plan.field),
  hasLeast: plan.least !== null,
  least: plan.field.least ?? 0,
  isRead: plan.isRead,
  isConditional: plan.appliesWhen !== null,
  isPlain: !plan.isRead && plan.appliesWhen === null && plan.least === null,
  wrong: plan.wrong,
  belowLeast: plan.least ?? plan.wrong,
  missing: plan.missing,
});

/** Whether a value is of the type of a step. One function for all fields, so that no call is made through a table. */
function isOfType(step: FieldStep, value: unknown): boolean {
  switch (step.type) {
    case 'id':
    case 'text':
      return typeof value === 'string' && value.length > 0;
    case 'date':
      return typeof value === 'string' && isIsoDate(value);
    case 'wholeNumber':
      return Number.isSafeInteger(value);
    case 'number':
      return Number.isFinite(value);
    case 'yesNo':
      return typeof value === 'boolean';
    case 'code':
      return step.codes.has(value);
  }
}

/** Runs a plan without generating code: one loop over the fields, then one closure for each condition. */
export function interpretedRun(plan: RowPlan, bindings: Bindings, untold: Float64Array): RunRow {
  const steps = plan.fields.map(fieldStep);
  const positions = new Map(steps.map(({ id }, at) => [id, at]));
  // A rule of a sound list reads no other field; one of an unsound list would find a blank there.
  const placeOf = (field: string): number => positions.get(field) ?? -1;
  const indexOf = (check: Check | null): number => (check === null ? -1 : plan.checks.indexOf(check));
  const asked = plan.fields.flatMap(({ appliesWhen, missing, notAsked }, at): readonly AskedStep[] => {
    if (appliesWhen === null) return [];
    const applies = compileConditionFor(appliesWhen, bindings, placeOf);
    return [{ at, applies, missing, missingAt: indexOf(missing), notAsked, notAskedAt: indexOf(notAsked) }];
  });
  const rules = plan.rules.map(
    ({ check, expect }): RuleStep => ({
      holds: compileConditionFor(expect, bindings, placeOf),
      check,
      at: indexOf(check),
    }),
  );
  const values: Values = steps.map(() => null);
  const filled: boolean[] = steps.map(() => false);
  const isField = new Set(steps.map(({ id }) => id));

  const checkField = (at: number, value: unknown, report: (check: Check) => void): void => {
    const step = steps[at] as FieldStep;
    if (isOfType(step, value)) {
      if (step.isPlain) return;
      if (step.isRead) values[at] = value as CellValue;
      if (step.isConditional) filled[at] = true;
      if (step.hasLeast && (value as number) < step.least) report(step.belowLeast);
      return;
    }
    if (step.isRead) values[at] = null;
    const blank = isBlank(value);
    if (step.isConditional) filled[at] = !blank;
    if (!blank) report(step.wrong);
    else if (step.missing !== null && !step.isConditional) report(step.missing);
  };

  return (row, report) => {
    // Readers give a row its keys in the order of the list. Walked in that order, the engine reads each value by its
    // position, which takes a fifth of the time of looking up its name; from where a row differs, names are looked up.
    let at = 0;
    for (const key in row) {
      if (at === steps.length) break;
      if (key === (steps[at] as FieldStep).id) {
        checkField(at, row[key], report);
        at += 1;
      } else if (isField.has(key)) break;
    }
    for (; at < steps.length; at++) checkField(at, row[(steps[at] as FieldStep).id], report);
    for (const step of asked) {
      const isFilled = filled[step.at] === true;
      const check = isFilled ? step.notAsked : step.missing;
      if (check === null) continue;
      const applies = step.applies(values);
      if (applies === null) countUntold(untold, isFilled ? step.notAskedAt : step.missingAt);
      else if (applies !== isFilled) report(check);
    }
    for (const rule of rules) {
      const holds = rule.holds(values);
      if (holds === null) countUntold(untold, rule.at);
      else if (!holds) report(rule.check);
    }
  };
}

function countUntold(untold: Float64Array, at: number): void {
  untold[at] = (untold[at] ?? 0) + 1;
}
