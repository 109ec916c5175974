import type { ListPlan, MomentPlan, NumberPlan, OutcomePlan, PeriodPlan } from './plan.js';

/** Whether a moment is never after the day asked of, and told without a row. */
export const isPast = ({ root, shifts }: MomentPlan): boolean =>
  root !== 'row' && shifts.every(({ by }) => by <= 0);

/** Whether a period is always told, and over by the day asked of. */
const isToldAndOver = (period: PeriodPlan): boolean =>
  period.kind === 'between' && isPast(period.to) && period.from?.root !== 'row';

/** The list without whose rows a number is surely zero. */
function zeroWithout(value: NumberPlan): ListPlan | null {
  if (value.kind === 'count' || (value.kind === 'sum' && value.rows.list.countable.has(value.field))) {
    return isToldAndOver(value.period) ? value.rows.list : null;
  }
  return null;
}

/**
 * The lists of which an outcome needs a row: handed over without one for a family, they leave it not so on every day.
 * `null` where no rows may well be enough, or where it could then not be told. It never names too few lists; most
 * families have rows of few lists, so most outcomes need no further look.
 */
export function needsRows(outcome: OutcomePlan): readonly ListPlan[] | null {
  switch (outcome.kind) {
    case 'threshold': {
      const { operator, than } = outcome;
      const isMore = operator === 'isMoreThan' ? than >= 0 : operator !== 'isAtMost' && than > 0;
      const list = isMore && operator !== 'isLessThan' ? zeroWithout(outcome.value) : null;
      return list === null ? null : [list];
    }
    case 'latestRow':
      return outcome.none === false && isToldAndOver(outcome.period) ? [outcome.rows.list] : null;
    case 'all': {
      for (const each of outcome.of) {
        const lists = needsRows(each);
        if (lists !== null) return lists;
      }
      return null;
    }
    case 'any': {
      const lists = outcome.of.map(needsRows);
      return lists.includes(null) || lists.length === 0 ? null : lists.flatMap((each) => each ?? []);
    }
    case 'someone':
    case 'heldFor':
    case 'reading':
      return needsRows(outcome.of);
    case 'judged':
    case 'atLeast':
    case 'not':
    case 'everyone':
    case 'unspecified':
      return null;
  }
}
