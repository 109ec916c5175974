import type { FittingPlan, MomentPlan, NumberPlan, OutcomeParts, PeriodPlan } from './plan.js';

/** Whether a moment is never after the day asked of, and told without a row. */
export const isPast = ({ root, shifts }: MomentPlan): boolean =>
  root !== 'row' && shifts.every(({ by }) => by <= 0);

/** Whether a period is always told, and over by the day asked of. */
const isToldAndOver = (period: PeriodPlan): boolean =>
  period.kind === 'between' && isPast(period.to) && period.from?.root !== 'row';

/** The rows without which a number is surely zero. */
function zeroWithout(value: NumberPlan): FittingPlan | null {
  if (value.kind === 'count' || (value.kind === 'sum' && value.rows.list.countable.has(value.field))) {
    return isToldAndOver(value.period) ? value.rows.fitting : null;
  }
  return null;
}

/**
 * The rows of which an outcome needs one: their lists handed over without one for a family, it is not so on any day.
 * `null` where no rows may well be enough, or where it could then not be told. It never names too few rows; most
 * families have few of them, so most outcomes need no further look.
 */
export function needsRows(outcome: OutcomeParts): readonly FittingPlan[] | null {
  switch (outcome.kind) {
    case 'threshold': {
      const { operator, than } = outcome;
      const isMore = operator === 'isMoreThan' ? than >= 0 : operator !== 'isAtMost' && than > 0;
      const rows = isMore && operator !== 'isLessThan' ? zeroWithout(outcome.value) : null;
      return rows === null ? null : [rows];
    }
    case 'latestRow':
      return outcome.none === false && isToldAndOver(outcome.period) ? [outcome.rows.fitting] : null;
    case 'all':
      return outcome.of.find(({ needs }) => needs !== null)?.needs ?? null;
    case 'any': {
      const each = outcome.of.map(({ needs }) => needs);
      return each.includes(null) || each.length === 0
        ? null
        : [...new Set(each.flatMap((rows) => rows ?? []))];
    }
    case 'someone':
    case 'heldFor':
    case 'reading':
      return outcome.of.needs;
    case 'judged':
    case 'atLeast':
    case 'not':
    case 'everyone':
    case 'unspecified':
      return null;
  }
}
