import { addDays, addMonths, type IsoDate } from '../calendar/index.js';
import type { MomentNode, PeriodNode } from '../outcome/node.js';

/** The first and last day of a period; `from` is `null` for as long ago as rows go. */
export interface Days {
  readonly from: IsoDate | null;
  readonly to: IsoDate;
}

function dayOf(moment: MomentNode, day: IsoDate): IsoDate {
  switch (moment.kind) {
    case 'day':
      return day;
    case 'shifted': {
      const from = dayOf(moment.moment, day);
      if (moment.unit === 'months') return addMonths(from, moment.by);
      return addDays(from, moment.unit === 'weeks' ? 7 * moment.by : moment.by);
    }
    case 'engaged':
    case 'row':
      throw new TypeError(
        'A measure is taken on a day of its own: its periods are told from that day alone.',
      );
  }
}

/** The days of a measure's period, told from the day the measure is taken on. */
export function daysOfPeriod(period: PeriodNode, day: IsoDate): Days {
  if (period.kind === 'terms') throw new TypeError('A measure has no calendar of school terms.');
  return {
    from: period.from === null ? null : dayOf(period.from, day),
    to: dayOf(period.to, day),
  };
}
