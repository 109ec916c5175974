import type { MomentPlan, NeededRows, NumberPlan, OutcomeParts, PeriodPlan, RowsPlan } from './plan.js';

/** Whether a moment is never after the day asked of, and told without a row. */
export const isPast = ({ root, isNeverLater }: MomentPlan): boolean => root !== 'row' && isNeverLater;

/** How many terms must have ended by engagement for a period to be always told, and over by the day asked of. */
function termsToTell(period: PeriodPlan): number | null {
  if (period.kind === 'between') return isPast(period.to) && period.from?.root !== 'row' ? 0 : null;
  const { count, until } = period;
  return count > 0 && until.root !== 'row' && until.shifts.length === 0 ? count : null;
}

function neededIn({ fitting }: RowsPlan, period: PeriodPlan): NeededRows | null {
  const terms = termsToTell(period);
  return terms === null ? null : { rows: [fitting], terms };
}

/** The rows without which a number is surely zero. */
function zeroWithout(value: NumberPlan): NeededRows | null {
  if (value.kind === 'count' || (value.kind === 'sum' && value.rows.list.countable.has(value.field))) {
    return neededIn(value.rows, value.period);
  }
  return null;
}

/** The rows of which any of some outcomes needs one. */
function neededByAny(of: readonly { readonly needs: NeededRows | null }[]): NeededRows | null {
  const rows = new Set<NeededRows['rows'][number]>();
  let terms = 0;
  for (const { needs } of of) {
    if (needs === null) return null;
    for (const each of needs.rows) rows.add(each);
    terms = Math.max(terms, needs.terms);
  }
  return rows.size === 0 ? null : { rows: [...rows], terms };
}

/**
 * The rows of which an outcome needs one: their lists handed over without one for a family, it is not so on any day.
 * `null` where no rows may well be enough, or where it could then not be told. It never names too few rows; most
 * families have few of them, so most outcomes need no further look.
 */
export function needsRows(outcome: OutcomeParts): NeededRows | null {
  switch (outcome.kind) {
    case 'threshold': {
      const { operator, than } = outcome;
      const isMore = operator === 'isMoreThan' ? than >= 0 : operator !== 'isAtMost' && than > 0;
      return isMore && operator !== 'isLessThan' ? zeroWithout(outcome.value) : null;
    }
    case 'latestRow':
      return outcome.none === false ? neededIn(outcome.rows, outcome.period) : null;
    case 'all':
      return outcome.of.find(({ needs }) => needs !== null)?.needs ?? null;
    case 'any':
      return neededByAny(outcome.of);
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
