import fc from 'fast-check';
import {
  type ConditionNode,
  codeSet,
  convention,
  type FieldManifest,
  fieldsRead,
  type ListManifest,
  type RowDates,
  type RuleManifest,
  type Strength,
} from '../../src/index.js';
import { anyDraw, cell, condition, type InventedField, invented } from '../expression/arbitraries.js';

const source = convention('invented for a test');
const letters = codeSet('letters', 'Letters', { A: 'Letter A', B: 'Letter B' }, source);
const ids = Object.keys(invented) as InventedField[];

const strength: fc.Arbitrary<Strength> = fc.constantFrom('must', 'should', 'may');

const readsOnly =
  (fields: readonly string[]) =>
  (node: ConditionNode): boolean =>
    fieldsRead(node).every((id) => fields.includes(id));

function field(id: InventedField, among: readonly string[]): fc.Arbitrary<FieldManifest> {
  const type = invented[id];
  return fc
    .record({
      strength,
      least: type === 'wholeNumber' || type === 'number' ? fc.constantFrom(null, 0, 1) : fc.constant(null),
      appliesWhen: fc.option(condition(anyDraw, 1).filter(readsOnly(among)), { nil: null, freq: 2 }),
      otherwise: fc.constantFrom('blank' as const, 'open' as const),
    })
    .map((rest) => ({
      id,
      label: `Label of ${id}`,
      aliases: [],
      type,
      codes: type === 'code' ? letters : null,
      meaning: id === 'childId' ? 'person' : null,
      lookBackMonths: null,
      hint: null,
      origin: 'invented@1/list',
      source,
      assumes: [],
      ...rest,
    }));
}

const dates: fc.Arbitrary<RowDates | null> = fc.constantFrom(
  null,
  { kind: 'event', on: 'startedOn' } as const,
  { kind: 'spell', from: 'startedOn', to: 'endedOn' } as const,
);

const rule = (id: string): fc.Arbitrary<RuleManifest> =>
  fc
    .record({
      expect: condition(anyDraw, 2),
      severity: fc.constantFrom('mustFix' as const, 'check' as const),
    })
    .map((rest) => ({
      id,
      says: 'The row is as it should be',
      fix: null,
      source,
      assumes: [],
      examples: null,
      ...rest,
    }));

/** A list over the invented fields, with random strengths, conditions, rules and window. */
export const list: fc.Arbitrary<ListManifest> = fc
  .record({
    fields: fc.tuple(...ids.map((id) => field(id, ids))),
    rules: fc.tuple(rule('first'), rule('second')),
    dates,
    window: fc.record({ months: fc.constantFrom(null, 3), atPointOfInspection: fc.boolean() }),
    oneRowPerChild: fc.boolean(),
    rows: fc.constantFrom(null, { min: 1, max: 2 }),
  })
  .map((rest) => ({
    id: 'invented',
    ref: 'invented@1/list',
    number: 1,
    title: 'Invented',
    population: 'Nobody',
    unit: 'child',
    key: 'childId',
    stages: [],
    source,
    because: null,
    derivedFrom: null,
    assumes: [],
    ...rest,
  }));

const strange: fc.Arbitrary<unknown> = fc.constantFrom(
  '',
  undefined,
  null,
  'n/a',
  '2017-02-30',
  '31/03/2017',
  '2017-3-1',
  'A',
  'a',
  0,
  -5,
  2.5,
  1e300,
  Number.NaN,
  Infinity,
  true,
  false,
  {},
  [],
  'constructor',
);

/** A row as a file might give it: mostly clean values, now and then anything at all, its keys in any order. */
export const rawRow: fc.Arbitrary<Readonly<Record<string, unknown>>> = fc
  .record(
    Object.fromEntries(
      ids.map((id) => [
        id,
        fc.oneof({ weight: 5, arbitrary: cell(invented[id]) as fc.Arbitrary<unknown> }, strange),
      ]),
    ),
    { requiredKeys: [] },
  )
  .chain((row) => {
    const entries = Object.entries(row);
    const shuffled = fc.shuffledSubarray([...entries, ['noField', 'x'] as const], {
      minLength: entries.length,
    });
    return fc.oneof(fc.constant(entries), shuffled).map((each) => Object.fromEntries(each));
  });
