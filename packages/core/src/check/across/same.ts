import type { SameAcross } from '../../across.js';
import type { CellValue } from '../../expression/evaluate.js';
import type { FieldManifest, ListManifest } from '../../manifest.js';
import { type ChildNumbers, placesOf } from '../children/child-numbers.js';
import { packedIds } from '../children/packed-ids.js';
import { cleanValue } from '../clean-value.js';
import { growing } from '../growing.js';
import { personField } from '../person-field.js';
import { type Collector, type Feed, labelIn, listName } from './collector.js';

interface Holder {
  readonly list: ListManifest;
  readonly field: FieldManifest;
  readonly person: FieldManifest;
}

const holderOf = (list: ListManifest, id: string): readonly Holder[] => {
  const field = list.fields.find((each) => each.id === id);
  const person = personField(list);
  return field && person ? [{ list, field, person }] : [];
};

/** Whether the rows of two lists are about the same kind of person: an adopter's reference is no child's id. */
const isSameKind = (one: FieldManifest, other: FieldManifest): boolean =>
  one.id === other.id || (one.meaning === 'person' && other.meaning === 'person');

/** Values that a map holds as they are: more than there are dates or codes on any list. */
const mostPlainValues = 2 ** 15;

/** A longer text may be a cut of a file's own text, all of which a map would keep alive. */
const longestPlain = 12;

/** Numbers values: a column has few different ones as a rule; where it has a great many, they are known by their hashes. */
function valueNumbers(): (value: NonNullable<CellValue>) => number {
  const plain = new Map<CellValue, number>();
  const more = packedIds();
  return (value) => {
    const known = plain.get(value);
    if (known !== undefined) return known;
    const isLong = typeof value === 'string' && value.length > longestPlain;
    if (isLong || plain.size === mostPlainValues)
      return mostPlainValues + more.numberOf(`${typeof value} ${value}`);
    plain.set(value, plain.size);
    return plain.size - 1;
  };
}

/** Gathers the first value of each child and every row that gives another one. */
export function collectSame(
  rule: SameAcross & { readonly id: string },
  lists: readonly ListManifest[],
  children: ChildNumbers,
): Collector {
  const all = lists.flatMap((list) => holderOf(list, rule.field));
  const [first] = all;
  const holders = first ? all.filter(({ person }) => isSameKind(person, first.person)) : [];
  const label = first ? labelIn(first.list, rule.field) : rule.field;

  const numberOf = valueNumbers();
  const firstValue = growing(-1);
  const firstHolder = growing();
  const firstWhere = placesOf(children);
  const others = { children: growing(), holders: growing(), wheres: growing() };

  const feed =
    (holder: Holder, at: number): Feed =>
    (child, row, where, id) => {
      const value = cleanValue(holder.field, row[rule.field]);
      if (value === null) return;
      const number = numberOf(value);
      const known = firstValue.at(child);
      if (known === number) return;
      if (known >= 0) {
        children.keepName(child, id);
        others.children.push(child);
        others.holders.push(at);
        others.wheres.push(where);
        return;
      }
      firstValue.set(child, number);
      firstHolder.set(child, at);
      firstWhere.set(child, where);
    };

  const check: Collector['check'] = {
    id: `across.${rule.id}`,
    kind: 'across',
    list: first?.list.id ?? '',
    field: rule.field,
    fields: [rule.field],
    severity: rule.severity,
    says: rule.says,
    message: `${label} differs between rows about the same child.`,
    fix: rule.fix ?? `Find out which ${label} is right and correct the other.`,
    source: rule.source,
    assumes: rule.assumes,
  };

  return {
    check,
    feeds: new Map(holders.map((holder, at) => [holder.list.id, feed(holder, at)])),
    hindrance: (found) => {
      const there = holders.filter(({ list, field, person }) => {
        const columns = found.get(list.id);
        return columns?.has(field.id) && columns.has(person.id);
      });
      // A field that one list alone holds is compared between the rows of that list.
      if (there.length >= Math.min(2, holders.length)) return null;
      return holders.length > 1
        ? `${label} was found in fewer than two lists`
        : `no column was found for ${label}`;
    },
    finish: (report) => {
      for (let at = 0; at < others.children.size(); at++) {
        const child = others.children.at(at);
        const holder = holders[others.holders.at(at)];
        const other = holders[firstHolder.at(child)];
        if (holder === undefined || other === undefined) continue;
        const elsewhere =
          other.list.id === holder.list.id
            ? 'an earlier row of this list'
            : `what ${listName(other.list)} says`;
        report({
          check,
          list: holder.list.id,
          where: others.wheres.at(at),
          child: children.name(child),
          message: `${labelIn(holder.list, rule.field)} differs from ${elsewhere} about the same child.`,
          detail: { kind: 'same', other: { list: other.list.id, where: firstWhere.at(child) } },
        });
      }
      return 0;
    },
  };
}
