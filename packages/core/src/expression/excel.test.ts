import fc from 'fast-check';
import { HyperFormula, type RawCellContent } from 'hyperformula';
import { describe, expect, test } from 'vitest';
import {
  bindings as anyBindings,
  row as anyRow,
  condition,
  type Draw,
  invented,
} from '../../test/expression/arbitraries.js';
import {
  type Bindings,
  type BoundName,
  bound,
  type CellValue,
  type Condition,
  type ConditionNode,
  childrenOf,
  code,
  codeSet,
  columnsOf,
  convention,
  date,
  dayNumber,
  type ExpressionNode,
  evaluate,
  excelFormula,
  type FormulaCells,
  type IsoDate,
  isIsoDate,
  number,
  type RowValues,
  type Truth,
  text,
  valueIn,
  yesNo,
} from '../index.js';

// HyperFormula stands in for Excel. Where the two differ: it knows TRUE and FALSE only as functions, so they are named
// for it here; it has no 29 February 1900, so the dates begin in 1901; it escapes a quote in a text by a backslash and not
// by a second quote, so texts with either are looked at in a test of their own; its INT rounds towards zero, which no
// formula relies on; its EDATE never answers 29 February, as Excel's does (a month after 31 January 1996 is 28 February to
// it), so what moves a date there is told by the formula's text.
const constants = [
  { name: 'TRUE', expression: '=TRUE()' },
  { name: 'FALSE', expression: '=FALSE()' },
];
/** Milliseconds; the engine is slow to start where other tests run beside it. */
const patience = 60_000;
const licence = { licenseKey: 'gpl-v3' };

interface Line {
  readonly cells: readonly RawCellContent[];
  readonly formula: string;
}

/** What each line's formula gives; one sheet for all lines, since an engine takes long to start. */
function resultsOf(lines: readonly Line[]) {
  const sheet = lines.map(({ cells, formula }) => [...cells, `=${formula}`]);
  const engine = HyperFormula.buildFromArray(sheet, licence, constants);
  const results = lines.map(({ cells }, row) => engine.getCellValue({ sheet: 0, row, col: cells.length }));
  engine.destroy();
  return results;
}

const fields = Object.keys(invented) as (keyof typeof invented)[];
const boundNames: readonly BoundName[] = ['inspectedOn', 'listedOn', 'windowOpensOn'];
const letter = (at: number): string => String.fromCharCode(65 + at);
const cellsIn = (line: number): FormulaCells => ({
  column: (field) => `$${letter(fields.indexOf(field as keyof typeof invented))}${line}`,
  bound: (name) => `$${letter(fields.length + boundNames.indexOf(name))}${line}`,
});
const cells = cellsIn(1);

/** Days since 30 December 1899, as Excel counts from March 1900 on. */
const excelDate = (iso: IsoDate): number => dayNumber(iso) + 25569;

function cellContent(value: CellValue | undefined): RawCellContent {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'number') return value;
  // The apostrophe makes a cell text whatever it looks like, in Excel as here.
  return isIsoDate(value) ? excelDate(value) : `'${value}`;
}

interface Case {
  readonly node: ConditionNode;
  readonly row: RowValues;
  readonly bindings: Bindings;
}

function inExcel(cases: readonly Case[]): readonly Truth[] {
  const lines = cases.map(({ node, row, bindings }, at): Line => {
    const said = excelFormula(node, cellsIn(at + 1));
    if ('notSaid' in said) throw new Error(said.notSaid);
    const values = [...fields.map((field) => row[field]), ...boundNames.map((name) => bindings[name])];
    return { cells: values.map(cellContent), formula: said.formula };
  });
  return resultsOf(lines).map((value, at) => {
    if (value === '') return null;
    if (typeof value === 'boolean') return value;
    throw new Error(`the formula gives ${JSON.stringify(value)}: ${lines[at]?.formula}`);
  });
}

const judged = ({ node, row, bindings }: Case): Truth => evaluate(node, row, bindings);

const draw: Draw = {
  dates: [
    '1996-02-29',
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
    '2040-12-31',
  ],
  texts: ['', 'EX-001', 'ex-001', 'Zoë', "it's", '&A1&', '=1', '0', '007', 'Yes', 'TRUE', ' '],
  shifts: [-50, -18, -12, -1, 0, 1, 6, 18, 50],
};

const statuses = codeSet('status', 'Status', { A: 'First', a1: 'Second' }, convention('example'));
const child = columnsOf({
  bornOn: date('Date of birth'),
  startedOn: date('Start'),
  endedOn: date('End'),
  team: text('Team'),
  hours: number('Hours'),
  seen: yesNo('Seen?'),
  status: code('Status', statuses),
});
const undated: Bindings = { inspectedOn: null, listedOn: null, windowOpensOn: null };
const said = (of: Condition, row: RowValues, bindings = undated) =>
  inExcel([{ node: of.node, row, bindings }])[0];

/** Whether any date of a case is moved to a 29 February by whole months or years. */
function movesToLeapDay({ node, row, bindings }: Case): boolean {
  const visit = (at: ExpressionNode): boolean => {
    const isMoved = at.kind === 'shift' && at.unit !== 'days';
    if (isMoved && String(valueIn(at, row, bindings)).endsWith('-02-29')) return true;
    return childrenOf(at).some(visit);
  };
  return visit(node);
}

describe('a condition as an Excel formula', () => {
  test('moves a date by months as Excel does, which clamps to the month end, 29 February included', () => {
    const condition = child.endedOn.isOnOrAfter(child.startedOn.plusMonths(1)).node;
    expect(excelFormula(condition, cells)).toEqual({ formula: expect.stringMatching(/EDATE\([^,]+,1\)/) });
  });

  test(
    'gives what the slow reader says, whatever the condition and the row',
    () => {
      const anyCase = fc.record({ node: condition(draw, 2), row: anyRow(draw), bindings: anyBindings(draw) });
      fc.assert(
        fc.property(fc.array(anyCase, { minLength: 100, maxLength: 100 }), (drawn) => {
          const cases = drawn.filter((each) => !movesToLeapDay(each));
          expect(inExcel(cases)).toEqual(cases.map(judged));
        }),
        { numRuns: 10 },
      );
    },
    patience,
  );

  test(
    'gives what the slow reader says of any two dates',
    () => {
      const day = fc.integer({ min: dayNumber('1901-01-01'), max: dayNumber('2199-12-31') });
      const asDate = (days: number): IsoDate =>
        new Date(days * 86_400_000).toISOString().slice(0, 10) as IsoDate;
      const unit = fc.constantFrom('years' as const, 'months' as const, 'days' as const);
      const anyCase = fc
        .tuple(day, day, unit, fc.integer({ min: -2, max: 2 }))
        .map(([from, to, unit, off]): Case => {
          const completed = {
            kind: 'completed',
            unit,
            from: child.startedOn.node,
            to: child.endedOn.node,
          } as const;
          const roughly = { years: 365.25, months: 30.44, days: 1 }[unit];
          const value = Math.round((to - from) / roughly) + off;
          const right = { kind: 'literal', type: 'number', value } as const;
          return {
            node: { kind: 'compare', operator: 'isAtLeast', left: completed, right },
            row: { startedOn: asDate(from), endedOn: asDate(to) },
            bindings: undated,
          };
        });
      fc.assert(
        fc.property(fc.array(anyCase, { minLength: 100, maxLength: 100 }), (cases) => {
          expect(inExcel(cases)).toEqual(cases.map(judged));
        }),
        { numRuns: 10 },
      );
    },
    patience,
  );

  test('reads an age on the day of inspection, also before the birth', () => {
    const dated: Bindings = { ...undated, inspectedOn: '2017-02-28' };
    const age = child.bornOn.yearsUntil(bound('inspectedOn'));
    expect(said(age.is(12), { bornOn: '2004-02-29' }, dated)).toBe(true);
    expect(said(age.is(13), { bornOn: '2004-02-28' }, dated)).toBe(true);
    expect(said(age.is(-1), { bornOn: '2017-03-01' }, dated)).toBe(true);
    expect(said(age.is(12), { bornOn: '2004-02-29' })).toBe(null);
  });

  test('doubles the quotes of a text, as Excel wants them', () => {
    const said = excelFormula(child.team.is('the "A" team\\').node, { ...cells, column: () => 'A1' });
    expect(said).toEqual({
      formula: 'IFERROR(CHOOSE(2*IF(A1<>"",IF(EXACT(A1,"the ""A"" team\\"),1,0),0.5)+1,FALSE,"",TRUE),"")',
    });
  });

  test('tells capital from small letters as the checks do', () => {
    expect(said(child.status.is('A'), { status: 'a' })).toBe(false);
    expect(said(child.team.is('North'), { team: 'north' })).toBe(false);
  });

  test('takes a cell of the wrong type for a blank', () => {
    expect(said(child.hours.isAtLeast(1), { hours: 'many' })).toBe(null);
    expect(said(child.endedOn.isBlank(), { endedOn: 'not yet' })).toBe(true);
    expect(said(child.seen.is(true), { seen: 'perhaps' })).toBe(null);
  });

  test('takes no notice of the time of day in a date cell', () => {
    const formula = excelFormula(child.endedOn.isOnOrBefore('2017-05-02').node, {
      ...cells,
      column: () => 'A1',
    });
    if ('notSaid' in formula) throw new Error(formula.notSaid);
    const onDay = resultsOf([
      { cells: [excelDate('2017-05-02') + 0.75], formula: formula.formula },
      { cells: [excelDate('2017-05-03')], formula: formula.formula.replaceAll('A1', 'A2') },
    ]);
    expect(onDay).toEqual([true, false]);
  });

  test('says why when Excel cannot say it truly', () => {
    const early = child.startedOn.isBefore('1899-12-31').node;
    const ordered: ConditionNode = {
      kind: 'compare',
      operator: 'isBefore',
      left: child.team.node,
      right: child.team.node,
    };
    const mixed: ConditionNode = {
      kind: 'compare',
      operator: 'is',
      left: child.team.node,
      right: child.hours.node,
    };
    const long = child.team.is('x'.repeat(256)).node;
    const many: ConditionNode = {
      kind: 'all',
      of: Array.from({ length: 300 }, () => child.team.is('x').node),
    };
    const deep = Array.from({ length: 70 }).reduce<ConditionNode>(
      (of) => ({ kind: 'not', of }),
      child.team.isBlank().node,
    );
    expect([early, ordered, mixed, long, many, deep].map((node) => excelFormula(node, cells))).toEqual([
      { notSaid: 'Excel has no real dates before 1 March 1900' },
      { notSaid: 'Excel orders text by the language of the computer' },
      { notSaid: 'Excel compares only values of one type truly' },
      { notSaid: 'a text in a formula has at most 255 characters' },
      { notSaid: 'a formula has at most 8192 characters' },
      { notSaid: 'a formula has at most 64 levels' },
    ]);
  });
});
