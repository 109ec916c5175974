import { asNumber, asText, asTruth, type Cell, FormulaFault } from './cell.js';
import { monthEnd, monthsOn, partsOf, serialOfParts } from './dates.js';

/** An argument that is worked out only when it is asked for. */
type Argument = () => Cell;

/** What a function of a spreadsheet gives for its arguments. */
export type FormulaFunction = (args: readonly Argument[]) => Cell;

const at = (args: readonly Argument[], place: number): Cell => args[place]?.() ?? null;
const numberAt = (args: readonly Argument[], place: number): number => asNumber(at(args, place));
const truths = (args: readonly Argument[]): readonly boolean[] => args.map((each) => asTruth(each()));
const numbers = (args: readonly Argument[]): readonly number[] => args.map((each) => asNumber(each()));

function choose(args: readonly Argument[]): Cell {
  const place = Math.trunc(numberAt(args, 0));
  if (place < 1 || place >= args.length) throw new FormulaFault('#VALUE!');
  return at(args, place);
}

function ifError(args: readonly Argument[]): Cell {
  try {
    return at(args, 0);
  } catch (error) {
    if (error instanceof FormulaFault) return at(args, 1);
    throw error;
  }
}

/** The functions that formulas of rules use, as Excel describes them. */
export const functions: Readonly<Record<string, FormulaFunction>> = {
  AND: (args) => truths(args).every(Boolean),
  CHOOSE: choose,
  DATE: (args) => serialOfParts(numberAt(args, 0), numberAt(args, 1), numberAt(args, 2)),
  DAY: (args) => partsOf(numberAt(args, 0))[2],
  EDATE: (args) => monthsOn(numberAt(args, 0), numberAt(args, 1)),
  EOMONTH: (args) => monthEnd(numberAt(args, 0), numberAt(args, 1)),
  EXACT: (args) => asText(at(args, 0)) === asText(at(args, 1)),
  IF: (args) => at(args, asTruth(at(args, 0)) ? 1 : 2),
  IFERROR: ifError,
  INT: (args) => Math.floor(numberAt(args, 0)),
  ISNUMBER: (args) => typeof at(args, 0) === 'number',
  MAX: (args) => Math.max(...numbers(args)),
  MIN: (args) => Math.min(...numbers(args)),
  MONTH: (args) => partsOf(numberAt(args, 0))[1],
  NOT: (args) => !asTruth(at(args, 0)),
  OR: (args) => truths(args).some(Boolean),
  YEAR: (args) => partsOf(numberAt(args, 0))[0],
};
