import {
  type Bindings,
  type BoundName,
  evaluate,
  excelFormula,
  isIsoDate,
  type RowValues,
} from '@deepdive/core';
import fc from 'fast-check';
import { HyperFormula } from 'hyperformula';
import { describe, expect, test } from 'vitest';
import { bindings, condition, type Draw, invented, row } from '../../core/test/expression/arbitraries.js';
import { type Cell, FormulaFault } from '../src/spreadsheet/cell.js';
import { serialOf } from '../src/spreadsheet/dates.js';
import { type Cells, readFormula } from '../src/spreadsheet/formula.js';

const worked = (formula: string, cells: Readonly<Record<string, Cell>> = {}): Cell =>
  readFormula(formula)(new Map(Object.entries(cells)));

describe('a formula is worked out as Excel describes it', () => {
  test.each<[formula: string, answer: Cell]>([
    ['1+2*3-4/2', 5],
    ['(1+2)*3', 9],
    ['-2+1', -1],
    ['1<2', true],
    ['2*3=6', true],
    ['"a"="A"', true],
    ['EXACT("a","A")', false],
    ['"say ""yes"""="say ""yes"""', true],
    ['9<"1"', true],
    ['"z"<TRUE', true],
    ['1.5e3', 1500],
    ['INT(-0.5)', -1],
    ['CHOOSE(2.9,"a","b","c")', 'b'],
    ['IFERROR(CHOOSE(4,"a","b"),"none")', 'none'],
    ['IFERROR(1/0,"none")', 'none'],
    ['IF(FALSE,1/0,2)', 2],
    ['MIN(3,MAX(1,2))', 2],
    ['AND(TRUE,NOT(FALSE),1)', true],
    ['OR(FALSE,0)', false],
    ['DATE(2017,5,2)', 42857],
    ['DATE(2017,1,31)+1=DATE(2017,2,1)', true],
    ['EDATE(DATE(2016,1,31),1)=DATE(2016,2,29)', true],
    ['EDATE(DATE(2016,2,29),-12)=DATE(2015,2,28)', true],
    ['EOMONTH(DATE(2017,1,31),1)=DATE(2017,2,28)', true],
    ['EOMONTH(DATE(2017,3,31),0)=DATE(2017,3,31)', true],
    ['YEAR(DATE(2017,5,2))*10000+MONTH(DATE(2017,5,2))*100+DAY(DATE(2017,5,2))', 20170502],
    ['IFERROR(EDATE(DATE(2017,1,1),-12000),"")', ''],
    ['ISNUMBER(A1)', false],
    ['A1=0', true],
    ['A1=""', true],
    ['A1+1', 1],
  ])('%s is %j', (formula, answer) => {
    expect(worked(formula)).toBe(answer);
  });

  test('a cell of another sheet is found by its whole name', () => {
    expect(worked('Dates!$B$1-$C2', { 'Dates!$B$1': 3, $C2: 1 })).toBe(2);
  });

  test('what has no answer is a fault, and what cannot be read is refused', () => {
    expect(() => worked('"a"+1')).toThrow(FormulaFault);
    expect(() => worked('DAY(A1)')).toThrow(FormulaFault);
    for (const formula of ['1+', '(1', '1 2', 'SUMME(1)', 'IF(1,2', 'a1b']) {
      expect(() => readFormula(formula), formula).toThrow(SyntaxError);
    }
  });
});

const draw: Draw = {
  dates: [
    '1996-02-29',
    '2004-02-29',
    '2016-02-29',
    '2016-11-30',
    '2017-01-31',
    '2017-02-28',
    '2017-05-02',
    '2040-12-31',
  ],
  texts: ['EX-001', 'ex-001', 'Zoë', '=1', '0', '007', 'Yes', 'TRUE', ' ', 'the "A" team'],
  shifts: [-50, -12, -1, 0, 1, 6, 18, 50],
};
const fields = Object.keys(invented);
const boundNames: readonly BoundName[] = ['inspectedOn', 'listedOn', 'windowOpensOn'];
const letter = (at: number): string => String.fromCharCode(65 + at);

const cellOf = (value: RowValues[string] | undefined): Cell => {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  return typeof value === 'string' && isIsoDate(value) ? serialOf(value) : value;
};

const line = (values: RowValues, dates: Bindings): readonly Cell[] => [
  ...fields.map((field) => cellOf(values[field])),
  ...boundNames.map((name) => cellOf(dates[name])),
];
const cellsIn = (at: number) => ({
  column: (field: string) => `$${letter(fields.indexOf(field))}${at}`,
  bound: (name: BoundName) => `$${letter(fields.length + boundNames.indexOf(name))}${at}`,
});

describe('the formula of any condition over any row', () => {
  test('gives what the check gives, dates moved to a leap day included', () => {
    fc.assert(
      fc.property(condition(draw), row(draw), bindings(draw), (node, values, dates) => {
        const said = excelFormula(node, cellsIn(1));
        if ('notSaid' in said) return;
        const cells: Cells = new Map(line(values, dates).map((cell, at) => [`$${letter(at)}1`, cell]));
        const answer = readFormula(said.formula)(cells);
        expect(answer === '' ? null : answer).toBe(evaluate(node, values, dates));
      }),
      { numRuns: 2000 },
    );
  });

  test('gives what another spreadsheet engine gives', { timeout: 60_000 }, () => {
    // HyperFormula escapes quotes in a text otherwise, and its EDATE never answers 29 February.
    const common: Draw = {
      dates: draw.dates.filter(
        (date) => !date.endsWith('-02-29') && !date.endsWith('-31') && !date.endsWith('-30'),
      ),
      texts: draw.texts.filter((text) => !text.includes('"')),
      shifts: draw.shifts,
    };
    const anyCase = fc.record({ node: condition(common), values: row(common), dates: bindings(common) });
    fc.assert(
      fc.property(fc.array(anyCase, { minLength: 300, maxLength: 300 }), (cases) => {
        const lines = cases.flatMap(({ node, values, dates }) => {
          const said = excelFormula(node, cellsIn(1));
          return 'notSaid' in said ? [] : [{ said: said.formula, node, cells: line(values, dates) }];
        });
        const sheet = lines.map(({ node, cells }, at) => {
          const said = excelFormula(node, cellsIn(at + 1));
          return [
            ...cells.map((cell) => (typeof cell === 'string' ? `'${cell}` : cell)),
            'formula' in said ? `=${said.formula}` : '',
          ];
        });
        const engine = HyperFormula.buildFromArray(sheet, { licenseKey: 'gpl-v3' }, [
          { name: 'TRUE', expression: '=TRUE()' },
          { name: 'FALSE', expression: '=FALSE()' },
        ]);
        const theirs = lines.map(({ cells }, at) =>
          engine.getCellValue({ sheet: 0, row: at, col: cells.length }),
        );
        engine.destroy();
        const ours = lines.map(({ said, cells }) =>
          readFormula(said)(new Map(cells.map((cell, at) => [`$${letter(at)}1`, cell]))),
        );
        expect(ours).toEqual(theirs);
      }),
      { numRuns: 5 },
    );
  });
});
