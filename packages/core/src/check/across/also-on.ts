import type { AlsoOn } from '../../across.js';
import type { ListManifest } from '../../manifest.js';
import { type ChildNumbers, placesOf } from '../children/child-numbers.js';
import { marks } from '../children/marks.js';
import { personField } from '../person-field.js';
import { type Collector, lacking, listName } from './collector.js';

/** Gathers who is on either list, and the first row of those on the list that is held against the other. */
export function collectAlsoOn(
  rule: AlsoOn & { readonly id: string },
  list: ListManifest,
  also: ListManifest,
  children: ChildNumbers,
): Collector {
  const onList = marks();
  const firstWhere = placesOf(children);
  const onOther = marks();
  const person = personField(list);

  const check: Collector['check'] = {
    id: `across.${rule.id}`,
    kind: 'across',
    list: list.id,
    field: person?.id ?? list.key,
    fields: [person?.id ?? list.key],
    severity: rule.severity,
    says: rule.says,
    message: `This child is on ${listName(list)} but not on ${listName(also)}.`,
    fix: rule.fix ?? `Add the child to ${listName(also)}, or correct the id where it is spelt in two ways.`,
    source: rule.source,
    assumes: rule.assumes,
  };

  return {
    check,
    feeds: new Map([
      [also.id, (child) => onOther.add(child)],
      [
        list.id,
        (child, _row, where, id) => {
          if (onList.has(child)) return;
          onList.add(child);
          firstWhere.set(child, where);
          if (!onOther.has(child)) children.keepName(child, id);
        },
      ],
    ]),
    hindrance: (found) =>
      lacking(found, list, [person?.id ?? list.key]) ??
      lacking(found, also, [personField(also)?.id ?? also.key]),
    finish: (report) => {
      for (let child = 0; child < onList.end(); child++) {
        if (!onList.has(child) || onOther.has(child)) continue;
        report({
          check,
          list: list.id,
          where: firstWhere.at(child),
          child: children.name(child),
          message: check.message,
          detail: { kind: 'alsoOn', also: also.id },
        });
      }
      return 0;
    },
  };
}
