import type { AcrossRule, ListManifest, ThemeManifest, Unit } from '@deepdive/core';
import { termsListOf } from './school-terms.js';

/** The lists that are about the same people, and what stands before their numbers. */
export interface Pool {
  readonly unit: Unit;
  readonly prefix: string;
  readonly lists: readonly ListManifest[];
}

const prefixes: Readonly<Record<Unit, string>> = {
  child: 'EX-',
  event: 'EX-',
  family: 'EX-F',
  adult: 'EX-A',
  enquirer: 'EX-Q',
  action: 'EX-P',
};

/** The lists that a rule across lists says are about the same people. */
function linked(rule: AcrossRule): readonly string[] {
  switch (rule.kind) {
    case 'same':
      return [];
    case 'alsoOn':
      return [rule.list, rule.also];
    case 'countedIn':
      return [rule.list, rule.counts];
  }
}

const hasPerson = (list: ListManifest): boolean => list.fields.some((field) => field.meaning === 'person');

/** What a list is about, as far as people are concerned: events happen to children, and so does all that names a person. */
const unitOf = (list: ListManifest): Unit => (list.unit === 'event' || hasPerson(list) ? 'child' : list.unit);

/**
 * The lists of a theme by the people they are about; those linked by a rule across lists are about the same. School terms
 * are about nobody.
 */
export function poolsOf(theme: ThemeManifest): readonly Pool[] {
  const terms = termsListOf(theme);
  const aboutPeople = theme.lists.filter((list) => list !== terms);
  const units = new Map<string, Unit>(aboutPeople.map((list) => [list.id, unitOf(list)]));
  // A link to a list of children makes a list one of children too; links may form chains, so until nothing changes.
  for (let isChanged = true; isChanged; ) {
    isChanged = false;
    for (const lists of theme.across.map(linked)) {
      if (!lists.some((id) => units.get(id) === 'child')) continue;
      for (const id of lists.filter((each) => units.get(each) !== 'child')) {
        units.set(id, 'child');
        isChanged = true;
      }
    }
  }
  return [...new Set(units.values())].map((unit) => ({
    unit,
    prefix: prefixes[unit],
    lists: aboutPeople.filter((list) => units.get(list.id) === unit),
  }));
}
