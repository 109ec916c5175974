import fc from 'fast-check';
import { literalTypeOf } from '../../src/expression/literal-type.js';
import type {
  Bindings,
  BoundName,
  CellValue,
  Comparison,
  ConditionNode,
  FieldType,
  IsoDate,
  LiteralNode,
  LiteralType,
  RowValues,
  ValueNode,
} from '../../src/index.js';

/** The fields of the invented rows: one or more of every type. */
export const invented = {
  childId: 'id',
  team: 'text',
  worker: 'text',
  bornOn: 'date',
  startedOn: 'date',
  endedOn: 'date',
  age: 'wholeNumber',
  hours: 'number',
  seen: 'yesNo',
  alone: 'yesNo',
  status: 'code',
  reason: 'code',
} as const satisfies Readonly<Record<string, FieldType>>;

export type InventedField = keyof typeof invented;

/** What the arbitraries draw from; the narrow ones make equal values, month ends and leap days likely. */
export interface Draw {
  readonly dates: readonly IsoDate[];
  readonly texts: readonly string[];
  readonly shifts: readonly number[];
}

/** Month ends, leap days, the days around an inspection and the ends of the calendar. */
export const anyDraw: Draw = {
  dates: [
    '1800-01-01',
    '2000-02-29',
    '2004-02-29',
    '2005-03-01',
    '2016-02-29',
    '2016-11-30',
    '2017-01-31',
    '2017-02-01',
    '2017-02-28',
    '2017-04-30',
    '2017-05-01',
    '2017-05-02',
    '2017-05-03',
    '2199-12-31',
  ],
  texts: [
    '',
    'EX-001',
    'ex-001',
    'Zoë',
    '"',
    "it's",
    '\\',
    '`$\\{x}`',
    '\u2028',
    '</script>',
    '0',
    'Yes',
    'TRUE',
  ],
  shifts: [-500, -18, -12, -1, 0, 1, 6, 18, 500],
};

const codes = ['A', 'B', 'C'] as const;
const numbers = [-1, 0, 1, 2.5, 15, 17] as const;

const equalities: readonly Comparison[] = ['is', 'isNot'];
const dateOrders: readonly Comparison[] = ['isBefore', 'isOnOrBefore', 'isAfter', 'isOnOrAfter'];
const numberOrders: readonly Comparison[] = ['isLessThan', 'isAtMost', 'isMoreThan', 'isAtLeast'];
const boundNames: readonly BoundName[] = ['inspectedOn', 'listedOn', 'windowOpensOn'];

const filled = (type: LiteralType, draw: Draw): fc.Arbitrary<string | number | boolean> => {
  switch (type) {
    case 'text':
      return fc.constantFrom(...draw.texts);
    case 'code':
      return fc.constantFrom(...codes);
    case 'date':
      return fc.constantFrom(...draw.dates);
    case 'number':
      return fc.constantFrom(...numbers);
    case 'yesNo':
      return fc.boolean();
  }
};

/** A clean value of a field of this type, now and then blank. */
export function cell(type: FieldType, draw: Draw = anyDraw): fc.Arbitrary<CellValue> {
  const some: fc.Arbitrary<CellValue> =
    type === 'wholeNumber' ? fc.constantFrom(-1, 0, 1, 15, 17) : filled(literalTypeOf(type), draw);
  // In a clean row an empty text is blank.
  return fc.option(some, { nil: null, freq: 3 }).map((value) => (value === '' ? null : value));
}

/** A row of clean values; a field may be missing altogether. */
export function row(draw: Draw = anyDraw): fc.Arbitrary<RowValues> {
  const cells = Object.entries(invented).map(([field, type]) => [field, cell(type, draw)] as const);
  return fc.record(Object.fromEntries(cells), { requiredKeys: ['childId'] }) as fc.Arbitrary<RowValues>;
}

/** The dates of one run, now and then none. */
export function bindings(draw: Draw = anyDraw): fc.Arbitrary<Bindings> {
  const some = fc.option(fc.constantFrom(...draw.dates), { nil: null, freq: 5 });
  return fc.record({ inspectedOn: some, listedOn: some, windowOpensOn: some });
}

const fieldOf = (type: LiteralType): fc.Arbitrary<ValueNode> =>
  fc
    .constantFrom(
      ...(Object.keys(invented) as InventedField[]).filter(
        (field) => literalTypeOf(invented[field]) === type,
      ),
    )
    .map((field): ValueNode => ({ kind: 'field', field, type: invented[field] }));

const literal = (type: LiteralType, draw: Draw): fc.Arbitrary<LiteralNode> =>
  filled(type, draw).map((value) => ({ kind: 'literal', type, value }));

function value(type: LiteralType, draw: Draw, depth: number): fc.Arbitrary<ValueNode> {
  const simple: fc.Arbitrary<ValueNode> = fc.oneof(
    { weight: 3, arbitrary: fieldOf(type) },
    literal(type, draw),
  );
  if (depth === 0) return simple;
  if (type === 'date') {
    const shift = fc.record({
      kind: fc.constant('shift' as const),
      date: value('date', draw, depth - 1),
      unit: fc.constantFrom('years' as const, 'months' as const, 'days' as const),
      by: fc.constantFrom(...draw.shifts),
    });
    const bound = fc.constantFrom(...boundNames).map((name): ValueNode => ({ kind: 'bound', name }));
    return fc.oneof({ weight: 3, arbitrary: simple }, bound, shift);
  }
  if (type === 'number') {
    const completed = fc.record({
      kind: fc.constant('completed' as const),
      unit: fc.constantFrom('years' as const, 'months' as const, 'days' as const),
      from: value('date', draw, depth - 1),
      to: value('date', draw, depth - 1),
    });
    return fc.oneof({ weight: 2, arbitrary: simple }, completed);
  }
  return simple;
}

const anyType: fc.Arbitrary<LiteralType> = fc.constantFrom('text', 'date', 'number', 'yesNo', 'code');

function leaf(draw: Draw): fc.Arbitrary<ConditionNode> {
  const comparison = anyType.chain(
    (type): fc.Arbitrary<ConditionNode> =>
      fc.record({
        kind: fc.constant('compare' as const),
        operator: fc.constantFrom(
          ...equalities,
          ...(type === 'date' ? dateOrders : type === 'number' ? numberOrders : []),
        ),
        left: value(type, draw, 2),
        right: value(type, draw, 2),
      }),
  );
  const between = fc.constantFrom('date' as const, 'number' as const).chain(
    (type): fc.Arbitrary<ConditionNode> =>
      fc.record({
        kind: fc.constant('between' as const),
        value: value(type, draw, 2),
        from: value(type, draw, 1),
        to: value(type, draw, 1),
      }),
  );
  const oneOf = anyType.chain(
    (type): fc.Arbitrary<ConditionNode> =>
      fc.record({
        kind: fc.constant('oneOf' as const),
        value: value(type, draw, 1),
        options: fc.array(literal(type, draw), { maxLength: 3 }),
      }),
  );
  const blankness = anyType.chain(
    (type): fc.Arbitrary<ConditionNode> =>
      fc.record({ kind: fc.constantFrom('blank' as const, 'present' as const), value: value(type, draw, 1) }),
  );
  return fc.oneof({ weight: 3, arbitrary: comparison }, between, oneOf, blankness);
}

/** A condition of any kind over the invented fields, up to so many levels of conditions deep. */
export function condition(draw: Draw = anyDraw, depth = 3): fc.Arbitrary<ConditionNode> {
  if (depth === 0) return leaf(draw);
  const below = condition(draw, depth - 1);
  const several = fc.record({
    kind: fc.constantFrom('all' as const, 'any' as const),
    of: fc.array(below, { maxLength: 3 }),
  });
  const negation = fc.record({ kind: fc.constant('not' as const), of: below });
  const implication = fc.record({ kind: fc.constant('when' as const), condition: below, then: below });
  const pair = fc.record({ kind: fc.constant('bothOrNeither' as const), left: below, right: below });
  return fc.oneof({ weight: 2, arbitrary: leaf(draw) }, several, negation, implication, pair);
}
