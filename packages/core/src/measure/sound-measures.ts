import { definitionError } from '../definition-error.js';
import { requirePlainName } from '../list.js';
import { fieldsReadOfRows } from '../outcome/walk.js';
import type { Theme } from '../theme.js';
import { daysOfPeriod } from './days-of-period.js';
import type { MeasuredNode } from './measure.js';

const read = (node: MeasuredNode): readonly string[] => {
  const ofRows = fieldsReadOfRows(node.rows);
  switch (node.kind) {
    case 'count':
      return node.distinct === null ? ofRows : [...ofRows, node.distinct];
    case 'sum':
      return [...ofRows, node.field];
    case 'share':
      return [...ofRows, node.part, node.whole];
  }
};

/** Refuses measures that gather from lists or fields that the theme does not have. */
export function requireSoundMeasures(theme: Theme, ref: string): void {
  for (const [id, measure] of Object.entries(theme.measures)) {
    requirePlainName(id, `${ref}/measures`);
    const place = `${ref}/measures/${id}`;
    for (const node of [measure.value, measure.outOf]) {
      if (node === null) continue;
      const list = theme.lists[node.rows.list];
      if (!list) {
        throw definitionError({
          code: 'reference-unknown',
          place,
          found: node.rows.list,
          known: Object.keys(theme.lists),
          source: measure.source,
        });
      }
      const by = node === measure.value && measure.by ? [measure.by.field] : [];
      for (const found of [...read(node), ...by]) {
        if (!(found in list.fields)) {
          throw definitionError({
            code: 'rule-reads-unknown-field',
            place,
            found,
            known: Object.keys(list.fields),
            source: measure.source,
          });
        }
      }
      // Any day will do: a period that is told from something else than the day is refused on each.
      daysOfPeriod(node.period, '2020-01-01');
    }
  }
}
