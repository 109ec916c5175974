import { allOf, anyOf, bound, type Condition, columnsOf, type DateColumn } from '../expression/column.js';
import { date } from '../field.js';
import type { RowDates, Window } from '../list.js';
import type { ListManifest, RuleManifest } from '../manifest.js';

/** The id of the rule that places rows in time; a list that states a rule of this id replaces it. */
export const windowRuleId = 'outsideWindow';

interface Placed {
  readonly says: string;
  readonly expect: Condition;
  readonly fix: string;
}

const rowsOf = (dates: RowDates): Readonly<Record<string, DateColumn>> => {
  const ids = dates.kind === 'event' ? [dates.on] : [dates.from, dates.to];
  return columnsOf(Object.fromEntries(ids.map((id) => [id, date(id)])));
};

const column = (columns: Readonly<Record<string, DateColumn>>, id: string): DateColumn => {
  const found = columns[id];
  if (!found) throw new TypeError(`no column ${id}`);
  return found;
};

const inMonths = (months: number): string => (months === 1 ? 'month' : `${months} months`);

function placedEvent(on: DateColumn, label: string, { months, atPointOfInspection }: Window): Placed {
  if (months === null || atPointOfInspection) {
    return {
      says: `${label} is not after the day the lists speak for`,
      expect: on.isOnOrBefore(bound('listedOn')),
      fix: `Correct ${label}, or take the row off the list.`,
    };
  }
  return {
    says: `${label} lies in the ${inMonths(months)} before the inspection and not after the day the lists speak for`,
    expect: on.isBetween(bound('windowOpensOn'), bound('listedOn')),
    fix: `Correct ${label}, or take the row off the list.`,
  };
}

function placedSpell(
  [from, to]: readonly [DateColumn, DateColumn],
  [begins, ends]: readonly [string, string],
  { months, atPointOfInspection }: Window,
): Placed {
  const begun = from.isOnOrBefore(bound('listedOn'));
  const fix = `Correct ${begins} or ${ends}, or take the row off the list.`;
  if (months !== null) {
    return {
      says: `${begins} is not after the day the lists speak for, and ${ends}, where given, lies in the ${inMonths(months)} before the inspection or later`,
      expect: allOf(begun, anyOf(to.isBlank(), to.isOnOrAfter(bound('windowOpensOn')))),
      fix,
    };
  }
  if (atPointOfInspection) {
    return {
      says: `${begins} is not after the day the lists speak for, and ${ends}, where given, is not before it`,
      expect: allOf(begun, anyOf(to.isBlank(), to.isOnOrAfter(bound('listedOn')))),
      fix,
    };
  }
  return {
    says: `${begins} is not after the day the lists speak for`,
    expect: begun,
    fix: `Correct ${begins}, or take the row off the list.`,
  };
}

/**
 * The rule that places each row of a list in the time the list covers, as an expression like any other; `null` where
 * the list does not say which dates place a row, or states a rule of its own under the same id.
 *
 * A row that records an event belongs on the list when the event lies in the window. A row that records a spell belongs
 * on it when any day of the spell does: one still open, or one that ended in the window, however long ago it began.
 * The window opens so many months before the *inspection*. It closes on the day the *lists speak for*, since a list may
 * be drawn some days before or after the inspection: what lies after that day has not happened yet as far as the list
 * can know, and an event between the two days is no mistake.
 *
 * @example
 * ```ts
 * import { convention, date, id, list, listManifest, windowRule } from '@deepdive/core';
 *
 * const contacts = list({
 *   title: 'Contacts', population: 'All', window: { months: 3 }, key: 'childId', eventOn: 'contactedOn',
 *   source: convention('example'),
 *   fields: { childId: id('Child unique ID'), contactedOn: date('Date of contact') },
 * });
 * console.log(windowRule(listManifest('contacts', contacts))?.expect.kind); // between
 * ```
 */
export function windowRule(list: ListManifest): RuleManifest | null {
  const { dates, window } = list;
  if (dates === null || list.rules.some((rule) => rule.id === windowRuleId)) return null;
  const columns = rowsOf(dates);
  const label = (id: string): string => `“${list.fields.find((field) => field.id === id)?.label ?? id}”`;
  const placed =
    dates.kind === 'event'
      ? placedEvent(column(columns, dates.on), label(dates.on), window)
      : placedSpell(
          [column(columns, dates.from), column(columns, dates.to)],
          [label(dates.from), label(dates.to)],
          window,
        );
  return {
    id: windowRuleId,
    says: placed.says,
    expect: placed.expect.node,
    severity: 'mustFix',
    fix: placed.fix,
    source: list.source,
    assumes: list.assumes,
    examples: null,
  };
}
