import { asNumber, type Cell, compareCells, FormulaFault } from './cell.js';
import { type FormulaFunction, functions } from './functions.js';

/** The cells of one row and of the dates of the run, by the names that formulas call them. */
export type Cells = ReadonlyMap<string, Cell>;

/** A formula that was read once and can be worked out for any cells. */
export type Formula = (cells: Cells) => Cell;

const token =
  /\s*(?:(?<text>"(?:[^"]|"")*")|(?<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|(?<call>[A-Z]+)\(|(?<cell>(?:\w+!)?\$?[A-Z]{1,3}\$?\d+)|(?<truth>TRUE|FALSE)|(?<sign><=|>=|<>|[-+*/=<>(),]))/y;

type Kind = 'text' | 'number' | 'call' | 'cell' | 'truth' | 'sign';

interface Token {
  readonly kind: Kind;
  readonly text: string;
}

const kinds: readonly Kind[] = ['text', 'number', 'call', 'cell', 'truth', 'sign'];

function tokensOf(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < formula.length) {
    const from = token.lastIndex;
    const groups = token.exec(formula)?.groups;
    const kind = kinds.find((each) => groups?.[each] !== undefined);
    if (!groups || !kind) throw new SyntaxError(`A formula cannot be read from character ${from + 1} on.`);
    tokens.push({ kind, text: groups[kind] ?? '' });
  }
  return tokens;
}

const comparisons: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
};

const arithmetic: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => {
    if (b === 0) throw new FormulaFault('#DIV/0!');
    return a / b;
  },
};

/** Reads tokens from left to right: comparisons bind least, then sums, then products. */
class Reader {
  readonly #tokens: readonly Token[];
  #place = 0;

  constructor(formula: string) {
    this.#tokens = tokensOf(formula);
  }

  whole(): Formula {
    const formula = this.#comparison();
    if (this.#place < this.#tokens.length) this.#refuse();
    return formula;
  }

  #refuse(): never {
    throw new SyntaxError(`A formula cannot be read from its part ${this.#place + 1} on.`);
  }

  /** The next sign, taken when it is one of these. */
  #sign(...signs: readonly string[]): string | null {
    const next = this.#tokens[this.#place];
    if (next?.kind !== 'sign' || !signs.includes(next.text)) return null;
    this.#place += 1;
    return next.text;
  }

  #closed(): void {
    if (!this.#sign(')')) this.#refuse();
  }

  #comparison(): Formula {
    let left = this.#calculated(['+', '-'], () => this.#product());
    for (;;) {
      const compare = comparisons[this.#sign(...Object.keys(comparisons)) ?? ''];
      if (!compare) return left;
      const before = left;
      const right = this.#calculated(['+', '-'], () => this.#product());
      left = (cells) => compare(compareCells(before(cells), right(cells)));
    }
  }

  #product(): Formula {
    return this.#calculated(['*', '/'], () => this.#single());
  }

  #calculated(signs: readonly string[], part: () => Formula): Formula {
    let left = part();
    for (;;) {
      const calculate = arithmetic[this.#sign(...signs) ?? ''];
      if (!calculate) return left;
      const before = left;
      const right = part();
      left = (cells) => calculate(asNumber(before(cells)), asNumber(right(cells)));
    }
  }

  #single(): Formula {
    if (this.#sign('-')) {
      const negated = this.#single();
      return (cells) => -asNumber(negated(cells));
    }
    if (this.#sign('(')) {
      const inner = this.#comparison();
      this.#closed();
      return inner;
    }
    const next = this.#tokens[this.#place];
    if (!next) this.#refuse();
    this.#place += 1;
    const { kind, text } = next;
    switch (kind) {
      case 'text': {
        const value = text.slice(1, -1).replaceAll('""', '"');
        return () => value;
      }
      case 'number': {
        const value = Number(text);
        return () => value;
      }
      case 'truth':
        return () => text === 'TRUE';
      case 'cell':
        return (cells) => cells.get(text) ?? null;
      case 'call':
        return this.#called(text);
      case 'sign':
        return this.#refuse();
    }
  }

  #called(name: string): Formula {
    const called: FormulaFunction | undefined = functions[name];
    if (!called) throw new SyntaxError(`A formula calls ${name}, which is not known here.`);
    const args: Formula[] = [];
    if (!this.#sign(')')) {
      do args.push(this.#comparison());
      while (this.#sign(','));
      this.#closed();
    }
    return (cells) => called(args.map((each) => () => each(cells)));
  }
}

/**
 * Reads a formula (without its equals sign) that can then be worked out for any cells, by the rules of Excel. It knows
 * what formulas of rules are made of and nothing more.
 *
 * @throws SyntaxError when there is more in it
 */
export const readFormula = (formula: string): Formula => new Reader(formula).whole();
