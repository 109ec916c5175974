import { definitionError } from '../definition-error.js';
import { fieldsRead } from '../expression/node.js';
import { requirePlainName } from '../list.js';
import type { Theme } from '../theme.js';
import { daysOfPeriod } from './days-of-period.js';
import type { MeasuredNode } from './measure.js';

const read = (node: MeasuredNode): readonly string[] => {
  const { where: condition, placedBy } = node.rows;
  const where = [
    ...(condition === null ? [] : fieldsRead(condition)),
    ...(placedBy === null ? [] : [placedBy]),
  ];
  switch (node.kind) {
    case 'count':
      return node.distinct === null ? where : [...where, node.distinct];
    case 'sum':
      return [...where, node.field];
    case 'share':
      return [...where, node.part, node.whole];
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
