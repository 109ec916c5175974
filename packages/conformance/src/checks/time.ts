import { type IsoDate, resolveTimeline, timelineEvents } from '@deepdive/core';
import type { ConformanceCheck } from '../conformance-check.js';

/** A Tuesday in a week without a bank holiday, with none in the three weeks that follow. */
const plainWeek: Readonly<Record<string, IsoDate>> = {
  Monday: '2017-06-12',
  Tuesday: '2017-06-13',
  Wednesday: '2017-06-14',
  Thursday: '2017-06-15',
  Friday: '2017-06-16',
};

/** In a week in which nothing is out of the ordinary, day numbers and weekdays mean the same. */
export const plainWeekAgrees: ConformanceCheck = {
  id: 'plainWeekAgrees',
  says: 'In a plain week the printed weekday and the printed day number of each milestone are one day',
  find: ({ theme }) => {
    if (theme.timeline.length === 0) return [];
    const notified = plainWeek[theme.timelineAnchor?.notifiedOn ?? 'Tuesday'] ?? '2017-06-13';
    const events = Object.fromEntries(timelineEvents(theme).map((name) => [name, '2017-06-30' as IsoDate]));
    return resolveTimeline(theme, { notified, events })
      .milestones.filter(({ otherReading }) => otherReading)
      .map(({ id }) => ({
        place: `timeline/${id}`,
        says: 'Notified in a plain week its weekday and its day number are different days. Look both up in the text; if it prints both, declare an assumption.',
      }));
  },
};

/** Nothing is chosen before that from which it is chosen has come. */
export const dueAfterReads: ConformanceCheck = {
  id: 'dueAfterReads',
  says: 'A stage is due no earlier than the lists and stages it chooses from',
  find: ({ theme }) => {
    const notified = plainWeek[theme.timelineAnchor?.notifiedOn ?? 'Tuesday'] ?? '2017-06-13';
    const events = Object.fromEntries(timelineEvents(theme).map((name) => [name, '2017-06-30' as IsoDate]));
    const { milestones } = resolveTimeline(theme, { notified, events });
    const dueOf = (part: string): readonly string[] =>
      milestones
        .filter(({ provides, due }) => due !== null && provides.includes(part))
        .map(({ due }) => due ?? '');
    return theme.selection.flatMap(({ id, from }) => {
      const due = dueOf(id).map((each) => each.slice(0, 10));
      const earliest = due.sort()[0];
      if (earliest === undefined) return [];
      return from.flatMap((part) => {
        // A list that comes in stages can be chosen from as soon as its first stage is there.
        const provided = dueOf(part)
          .map((each) => each.slice(0, 10))
          .sort()[0];
        if (provided === undefined || provided <= earliest) return [];
        return [
          {
            place: `selection/${id}`,
            says: `It is due before “${part}”, from which it chooses. Look at the days of both milestones.`,
          },
        ];
      });
    });
  },
};
