import { literalTypeOf } from './literal-type.js';
import type {
  BoundName,
  CompareNode,
  Comparison,
  CompletedNode,
  ConditionNode,
  LiteralNode,
  LiteralType,
  ShiftNode,
  ValueNode,
} from './node.js';

/** Where a formula finds what it reads. */
export interface FormulaCells {
  /** The cell that holds a field in the formula's row, such as `$C2`. */
  readonly column: (field: string) => string;
  /** The cell that holds a date of the run, such as `Dates!$B$1`. */
  readonly bound: (name: BoundName) => string;
}

/** A formula without its equals sign, or why Excel cannot say the same. */
export type ExcelFormula = { readonly formula: string } | { readonly notSaid: string };

// Excel's own limits.
const mostCharacters = 8192;
const mostLevels = 64;
const mostTextCharacters = 255;
/** Excel's calendar has a 29 February 1900 that never was; real dates begin after it. */
const firstExcelDate = '1900-03-01';

interface FormulaValue {
  readonly formula: string;
  readonly type: LiteralType;
  /** Tests that all hold when the value is known; none for what always is. */
  readonly known: readonly string[];
}

type Refuse = (because: string) => void;

const operators: Readonly<Record<Comparison, string>> = {
  is: '=',
  isNot: '<>',
  isBefore: '<',
  isLessThan: '<',
  isOnOrBefore: '<=',
  isAtMost: '<=',
  isAfter: '>',
  isMoreThan: '>',
  isOnOrAfter: '>=',
  isAtLeast: '>=',
};

const textOf = (value: string): string => `"${value.replaceAll('"', '""')}"`;

function literalFormula({ type, value }: LiteralNode, refuse: Refuse): string {
  switch (type) {
    case 'date': {
      const [year, month, day] = String(value).split('-').map(Number);
      if (String(value) < firstExcelDate) refuse(`Excel has no real dates before 1 March 1900`);
      return `DATE(${year},${month},${day})`;
    }
    case 'yesNo':
      return value === true ? '"Yes"' : '"No"';
    case 'number':
      return Number(value) < 0 ? `(${value})` : String(value);
    case 'text':
    case 'code':
      if (String(value).length > mostTextCharacters) {
        refuse(`a text in a formula has at most ${mostTextCharacters} characters`);
      }
      return textOf(String(value));
  }
}

function fieldValue(cell: string, type: LiteralType): FormulaValue {
  switch (type) {
    case 'date':
      // A cell may hold a time of day too; a date has none.
      return { formula: `INT(${cell})`, type, known: [`ISNUMBER(${cell})`] };
    case 'number':
      return { formula: cell, type, known: [`ISNUMBER(${cell})`] };
    case 'yesNo':
      return { formula: cell, type, known: [`OR(${cell}="Yes",${cell}="No")`] };
    case 'text':
    case 'code':
      return { formula: cell, type, known: [`${cell}<>""`] };
  }
}

function shiftFormula({ unit, by }: ShiftNode, date: string): string {
  switch (unit) {
    case 'years':
      return `EDATE(${date},${by * 12})`;
    case 'months':
      return `EDATE(${date},${by})`;
    case 'days':
      return by < 0 ? `(${date}-${-by})` : `(${date}+${by})`;
  }
}

// DATEDIF knows no negative answers and counts months from the 31st otherwise, so the calendar's own arithmetic is
// written out.
function completedFormula({ unit }: CompletedNode, from: string, to: string): string {
  switch (unit) {
    case 'days':
      return `(${to}-${from})`;
    case 'years': {
      const birthday = (date: string): string => `MONTH(${date})*100+DAY(${date})`;
      return `(YEAR(${to})-YEAR(${from})-IF(${birthday(to)}<${birthday(from)},1,0))`;
    }
    case 'months': {
      const begun = `(YEAR(${to})-YEAR(${from}))*12+MONTH(${to})-MONTH(${from})`;
      return `(${begun}-IF(DAY(${to})<MIN(DAY(${from}),DAY(EOMONTH(${to},0))),1,0))`;
    }
  }
}

function valueFormula(node: ValueNode, cells: FormulaCells, refuse: Refuse): FormulaValue {
  const below = (each: ValueNode): FormulaValue => valueFormula(each, cells, refuse);
  switch (node.kind) {
    case 'field':
      return fieldValue(cells.column(node.field), literalTypeOf(node.type));
    case 'literal':
      return { formula: literalFormula(node, refuse), type: node.type, known: [] };
    case 'bound':
      return fieldValue(cells.bound(node.name), 'date');
    case 'shift': {
      const date = below(node.date);
      return { ...date, formula: shiftFormula(node, date.formula) };
    }
    case 'completed': {
      const from = below(node.from);
      const to = below(node.to);
      return {
        formula: completedFormula(node, from.formula, to.formula),
        type: 'number',
        known: [...from.known, ...to.known],
      };
    }
  }
}

/** Whether a comparison of two known values holds, as TRUE or FALSE. */
function comparison(
  operator: CompareNode['operator'],
  left: FormulaValue,
  right: FormulaValue,
  refuse: Refuse,
): string {
  const isText = left.type === 'text' || left.type === 'code';
  if (left.type !== right.type) refuse('Excel compares only values of one type truly');
  if (operator !== 'is' && operator !== 'isNot' && (isText || left.type === 'yesNo')) {
    refuse('Excel orders text by the language of the computer');
  }
  // Excel's equals sign takes a and A for the same text.
  if (isText) {
    const same = `EXACT(${left.formula},${right.formula})`;
    return operator === 'isNot' ? `NOT(${same})` : same;
  }
  return `${left.formula}${operators[operator]}${right.formula}`;
}

// True is 1, false 0 and unknown 0.5: then "and" is the least, "or" the greatest and "not" the rest to one.
const unlessUnknown = (known: readonly string[], otherwise: string, unknown: string): string => {
  const tests = [...new Set(known)];
  if (tests.length === 0) return otherwise;
  return `IF(${tests.length === 1 ? tests[0] : `AND(${tests.join(',')})`},${otherwise},${unknown})`;
};

const leastOf = (parts: readonly string[]): string => (parts.length === 0 ? '1' : `MIN(${parts.join(',')})`);
const greatestOf = (parts: readonly string[]): string =>
  parts.length === 0 ? '0' : `MAX(${parts.join(',')})`;

function truthFormula(node: ConditionNode, cells: FormulaCells, refuse: Refuse): string {
  const value = (each: ValueNode): FormulaValue => valueFormula(each, cells, refuse);
  const truth = (each: ConditionNode): string => truthFormula(each, cells, refuse);
  const compared = (operator: Comparison, left: FormulaValue, right: FormulaValue): string =>
    unlessUnknown(
      [...left.known, ...right.known],
      `IF(${comparison(operator, left, right, refuse)},1,0)`,
      '0.5',
    );
  switch (node.kind) {
    case 'compare':
      return compared(node.operator, value(node.left), value(node.right));
    case 'between': {
      const between = value(node.value);
      return leastOf([
        compared('isAtLeast', between, value(node.from)),
        compared('isAtMost', between, value(node.to)),
      ]);
    }
    case 'oneOf': {
      if (node.options.length === 0) return '0';
      const one = value(node.value);
      const options = node.options.map((option) => comparison('is', one, value(option), refuse));
      return unlessUnknown(one.known, `IF(OR(${options.join(',')}),1,0)`, '0.5');
    }
    case 'blank':
      return unlessUnknown(value(node.value).known, '0', '1');
    case 'present':
      return unlessUnknown(value(node.value).known, '1', '0');
    case 'all':
      return leastOf(node.of.map(truth));
    case 'any':
      return greatestOf(node.of.map(truth));
    case 'not':
      return `(1-${truth(node.of)})`;
    case 'when':
      return greatestOf([`1-${truth(node.condition)}`, truth(node.then)]);
    case 'bothOrNeither':
      // From -1 to 1 the product says whether both lie on the same side, and is 0 when either is unknown.
      return `((2*${truth(node.left)}-1)*(2*${truth(node.right)}-1)+1)/2`;
  }
}

function levelsOf(formula: string): number {
  let level = 0;
  let deepest = 0;
  let isText = false;
  for (const character of formula) {
    if (character === '"') isText = !isText;
    if (isText) continue;
    if (character === '(') level += 1;
    if (character === ')') level -= 1;
    deepest = Math.max(deepest, level);
  }
  return deepest;
}

/**
 * A condition as an Excel formula that gives `TRUE`, `FALSE` or `""` where a blank leaves it open; or why Excel cannot
 * say it truly. Dates are Excel's own, yes/no cells hold `Yes` or `No`, code cells hold the code. A cell of the wrong
 * type counts as blank. Dates that leave Excel's calendar give `""`.
 *
 * @example
 * ```ts
 * import { columnsOf, excelFormula, yesNo } from '@deepdive/core';
 *
 * const row = columnsOf({ seen: yesNo('Child seen? (Y/N)') });
 * const cells = { column: () => '$F2', bound: () => 'Dates!$B$1' };
 * console.log(excelFormula(row.seen.is(true).node, cells));
 * // { formula: 'IFERROR(CHOOSE(2*IF(OR($F2="Yes",$F2="No"),IF($F2="Yes",1,0),0.5)+1,FALSE,"",TRUE),"")' }
 * ```
 */
export function excelFormula(node: ConditionNode, cells: FormulaCells): ExcelFormula {
  const refused: string[] = [];
  const truth = truthFormula(node, cells, (because) => refused.push(because));
  const formula = `IFERROR(CHOOSE(2*${truth}+1,FALSE,"",TRUE),"")`;
  if (formula.length > mostCharacters) refused.push(`a formula has at most ${mostCharacters} characters`);
  if (levelsOf(formula) > mostLevels) refused.push(`a formula has at most ${mostLevels} levels`);
  const [because] = refused;
  return because === undefined ? { formula } : { notSaid: because };
}
