import type { CountedIn } from '../../across.js';
import type { RunDates } from '../../bindings.js';
import { addMonths, type IsoDate } from '../../calendar/index.js';
import type { ListManifest } from '../../manifest.js';
import type { ChildNumbers } from '../children/child-numbers.js';
import { cleanValue } from '../clean-value.js';
import { growing, risingSlowly } from '../growing.js';
import { personField } from '../person-field.js';
import { type Collector, type Feed, labelIn, lacking, listName } from './collector.js';

/**
 * The days on which a row is counted for certain. A list drawn on another day than the inspection may look back from
 * either day, so that only what lies in both periods is held against the number it states.
 */
function countedDays(months: number, dates: RunDates): { readonly from: IsoDate; readonly to: IsoDate } {
  const listedOn = dates.listedOn ?? dates.inspectedOn;
  const [earlier, later] =
    listedOn < dates.inspectedOn ? [listedOn, dates.inspectedOn] : [dates.inspectedOn, listedOn];
  return { from: addMonths(later, -months), to: earlier };
}

const rowsInWords = (rows: number): string => (rows === 1 ? '1 row' : `${rows} rows`);

/** Gathers the numbers that one list states and, for each child, the rows that another list shows in the period. */
export function collectCountedIn(
  rule: CountedIn & { readonly id: string },
  list: ListManifest,
  counts: ListManifest,
  dates: RunDates,
  children: ChildNumbers,
): Collector {
  const stated = list.fields.find((field) => field.id === rule.field);
  const on = counts.fields.find((field) => field.id === rule.on);
  const { from, to } = countedDays(rule.months, dates);
  const shown = growing();
  /** Rows whose date is blank: they may lie in the period or not. */
  const undated = growing();
  const rowsStated = { children: growing(), numbers: growing(), wheres: risingSlowly() };
  let blanks = 0;

  const feedCounted: Feed = (child, row) => {
    const day = on ? cleanValue(on, row[on.id]) : null;
    if (day === null) undated.set(child, undated.at(child) + 1);
    else if (day >= from && day <= to) shown.set(child, shown.at(child) + 1);
  };
  const feedStated: Feed = (child, row, where, id) => {
    const number = stated ? cleanValue(stated, row[stated.id]) : null;
    if (typeof number !== 'number') {
      blanks += 1;
      return;
    }
    children.keepName(child, id);
    rowsStated.children.push(child);
    rowsStated.numbers.push(number);
    rowsStated.wheres.push(where);
  };
  const feedBoth: Feed = (child, row, where, id) => {
    feedCounted(child, row, where, id);
    feedStated(child, row, where, id);
  };

  const period = rule.months === 1 ? 'month' : `${rule.months} months`;
  const label = labelIn(list, rule.field);
  const check: Collector['check'] = {
    id: `across.${rule.id}`,
    kind: 'across',
    list: list.id,
    field: rule.field,
    fields: [rule.field],
    severity: rule.severity,
    says: rule.says,
    message: `${label} says fewer in ${period} than ${listName(counts)} shows.`,
    fix: rule.fix ?? `Correct ${label}, or the dates in ${listName(counts)}.`,
    source: rule.source,
    assumes: rule.assumes,
  };

  return {
    check,
    feeds:
      list.id === counts.id
        ? new Map([[list.id, feedBoth]])
        : new Map([
            [list.id, feedStated],
            [counts.id, feedCounted],
          ]),
    hindrance: (found) =>
      lacking(found, list, [personField(list)?.id ?? list.key, rule.field]) ??
      lacking(found, counts, [personField(counts)?.id ?? counts.key, rule.on]),
    finish: (report) => {
      let open = blanks;
      for (let at = 0; at < rowsStated.children.size(); at++) {
        const child = rowsStated.children.at(at);
        const number = rowsStated.numbers.at(at);
        const rows = shown.at(child);
        if (number >= rows) {
          if (number < rows + undated.at(child)) open += 1;
          continue;
        }
        report({
          check,
          list: list.id,
          where: rowsStated.wheres.at(at),
          child: children.name(child),
          message: `${label} says fewer in ${period} than the ${rowsInWords(rows)} that ${listName(counts)} shows.`,
          detail: { kind: 'countedIn', counts: counts.id, rows },
        });
      }
      return open;
    },
  };
}
