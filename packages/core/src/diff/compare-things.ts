import type { Source } from '../publication.js';
import { keptOrder } from './kept-order.js';
import type { ChangedThing, PlainValue, ThemeChange } from './theme-change.js';

/** How things of one kind are told apart, named and compared. */
export interface Comparison<T> {
  readonly thing: ChangedThing;
  /** Where things of this kind stand: `lists/childrenInNeed/fields`. */
  readonly path: string;
  readonly key: (each: T) => string;
  readonly title: (each: T) => string;
  readonly source: (each: T) => Source | null;
  /** What is compared as a whole, value by value. */
  readonly properties: readonly (keyof T & string)[];
  /** Whether their order is printed and so means something. */
  readonly ordered: boolean;
  /** What is compared further down, where both themes have the thing. */
  readonly within?: (before: T, after: T, path: string) => readonly ThemeChange[];
}

// Every edition cites itself, so where a fact stands is no difference in what it says.
const standing = new Set(['source', 'origin', 'ref', 'derivedFrom']);

/** A value without the places where it is stated. */
function plainValue(value: unknown): PlainValue {
  if (Array.isArray(value)) return value.map(plainValue);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value)
        .filter(([name, each]) => !standing.has(name) && each !== undefined)
        .map(([name, each]) => [name, plainValue(each)]),
    );
  }
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

const sameValue = (a: PlainValue, b: PlainValue): boolean => {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const left = Object.entries(a);
  return (
    Array.isArray(a) === Array.isArray(b) &&
    left.length === Object.keys(b).length &&
    left.every(([name, value]) => Object.hasOwn(b, name) && sameValue(value, Reflect.get(b, name)))
  );
};

interface Place {
  readonly place: number;
  readonly follows: string | null;
}

const placeOf = (keys: readonly string[], key: string): PlainValue & Place => {
  const at = keys.indexOf(key);
  return { place: at + 1, follows: keys[at - 1] ?? null };
};

function changedProperties<T>(before: T, after: T, path: string, how: Comparison<T>): readonly ThemeChange[] {
  return how.properties.flatMap((property): ThemeChange[] => {
    const values = { before: plainValue(before[property]), after: plainValue(after[property]) };
    if (sameValue(values.before, values.after)) return [];
    const source = { before: how.source(before), after: how.source(after) };
    return [
      { kind: 'changed', thing: how.thing, path, title: how.title(after), property, ...values, source },
    ];
  });
}

/** What differs between the things of one kind: removed ones first, then in the later theme's order. */
export function compareThings<T>(
  before: readonly T[],
  after: readonly T[],
  how: Comparison<T>,
): readonly ThemeChange[] {
  const earlier = new Map(before.map((each) => [how.key(each), each]));
  const later = new Map(after.map((each) => [how.key(each), each]));
  const keys = { before: [...earlier.keys()], after: [...later.keys()] };
  const kept = how.ordered ? keptOrder(keys.before, keys.after) : new Set(keys.after);
  const pathOf = (key: string): string => `${how.path}/${key}`;
  const whole = (kind: 'added' | 'removed', each: T): ThemeChange => ({
    kind,
    thing: how.thing,
    path: pathOf(how.key(each)),
    title: how.title(each),
    property: null,
    before: null,
    after: null,
    source: {
      before: kind === 'removed' ? how.source(each) : null,
      after: kind === 'added' ? how.source(each) : null,
    },
  });
  const removed = [...earlier].filter(([key]) => !later.has(key)).map(([, each]) => whole('removed', each));
  const others = [...later].flatMap(([key, each]): readonly ThemeChange[] => {
    const was = earlier.get(key);
    if (was === undefined) return [whole('added', each)];
    const moved: ThemeChange[] = kept.has(key)
      ? []
      : [
          {
            kind: 'moved',
            thing: how.thing,
            path: pathOf(key),
            title: how.title(each),
            property: null,
            before: placeOf(keys.before, key),
            after: placeOf(keys.after, key),
            source: { before: how.source(was), after: how.source(each) },
          },
        ];
    const within = how.within?.(was, each, pathOf(key)) ?? [];
    return [...changedProperties(was, each, pathOf(key), how), ...moved, ...within];
  });
  return [...removed, ...others];
}
