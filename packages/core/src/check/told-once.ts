import type { Check } from './check.js';
import type { RawRow, RunRow } from './row-plan.js';

const isAboutPresence = (check: Check): boolean => check.kind === 'missing' || check.kind === 'notAsked';

const isUnreadable = (check: Check): boolean => check.kind === 'type' || check.kind === 'code';

/** Whether a cell that cannot be read leaves open what a check found: mended, the cell may well satisfy it. */
const leavesOpen = (unreadable: Check, check: Check): boolean =>
  !isUnreadable(check) && unreadable.field !== null && check.fields.includes(unreadable.field);

/** Whether a failed rule already tells, as strongly, what a finding of presence would tell of the same cell. */
const tells = (rule: Check, presence: Check): boolean =>
  rule.kind === 'rule' &&
  (rule.severity === 'mustFix' || presence.severity === 'check') &&
  presence.field !== null &&
  rule.fields.includes(presence.field);

/** Whether two fields that exclude each other are both filled, so that each finding tells what the other does. */
const tellsTheSame = (one: Check, other: Check): boolean =>
  one.kind === 'notAsked' &&
  other.kind === 'notAsked' &&
  one.field !== null &&
  other.field !== null &&
  one.fields.includes(other.field) &&
  other.fields.includes(one.field);

/** What is told of the findings of one row. */
function withoutRepeats(found: readonly Check[]): readonly Check[] {
  if (found.length < 2) return found;
  const unreadable = found.filter(isUnreadable);
  const told = found.filter((check) => !unreadable.some((each) => leavesOpen(each, check)));
  return told.filter(
    (check, at) =>
      !isAboutPresence(check) ||
      !told.some((other, place) => tells(other, check) || (place > at && tellsTheSame(other, check))),
  );
}

/**
 * Reports what a run finds in a row, but one mistake once. Where a cell cannot be read, nothing is said that a sound value
 * might mend. Where a rule about two cells fails, such as a closure without its reason, that one of them is blank or not
 * asked for is not told again. Where each of two filled cells is asked for only without the other, the
 * later one is told: an expected date of birth is what stands there too much beside a date of birth.
 */
export function toldOnce(run: RunRow): RunRow {
  const found: Check[] = [];
  const collect = (check: Check): void => {
    found.push(check);
  };
  return (row: RawRow, report) => {
    run(row, collect);
    if (found.length === 0) return;
    for (const check of withoutRepeats(found)) report(check);
    found.length = 0;
  };
}
