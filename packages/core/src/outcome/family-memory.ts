import type { OutcomeExplanation } from './explanation.js';
import type { CountingRow, FittingRow } from './family.js';
import type { Lacking } from './lacking.js';
import type { NumberOverTime } from './number-over-time.js';
import type { Planning } from './plan.js';
import type { Span } from './spans.js';
import type { Step } from './step.js';
import type { Told } from './told.js';

/** Things remembered by place, of which few are taken: clearing costs no more than what was put there. */
class Remembered<T> {
  readonly #things: (T | undefined)[] = [];
  /** The places that are taken, so many of them; what stands behind them is of an earlier family. */
  readonly #taken: number[] = [];
  #count = 0;

  at(place: number): T | undefined {
    return this.#things[place];
  }

  put(place: number, thing: T): void {
    this.#things[place] = thing;
    this.#taken[this.#count] = place;
    this.#count += 1;
  }

  clear(size: number): void {
    for (let at = 0; at < this.#count; at++) this.#things[this.#taken[at] as number] = undefined;
    this.#count = 0;
    while (this.#things.length < size) this.#things.push(undefined);
  }
}

/**
 * Room for what was worked out of one family, each thing once. Families are told one after another, so one room serves
 * them all: there are thousands of places in it, of which a family needs a few hundred.
 */
export class FamilyMemory {
  /** What was told already by outcome and scope: a truth over time, or that of the day asked of alone. */
  readonly told = new Remembered<Step | Told>();
  /** Whether a member is one of some people, over time. */
  readonly belongings = new Remembered<Step>();
  /** On which days a member is one of some people. */
  readonly peopleDays = new Remembered<readonly Span[]>();
  /** Numbers over time, by number and scope. */
  readonly numbers = new Remembered<NumberOverTime>();
  /** Rows that fit a condition, before it is asked whose they are. */
  readonly fitting = new Remembered<readonly FittingRow[]>();
  /** Rows that count or may count, by rows and scope; `null` where their list was not handed over. */
  readonly counting = new Remembered<readonly CountingRow[] | null>();
  /** What was found lacking on the day asked of, by outcome, scope and what is wanted. */
  readonly lacking = new Remembered<Lacking>();
  /** Why an outcome is so or not on the day asked of, by outcome and scope; indicators share many outcomes. */
  readonly explained = new Remembered<OutcomeExplanation>();

  /** Forgets the last family. */
  clearFor(
    { outcomes, numbers, rows, fittings, people }: ReturnType<Planning['sizes']>,
    scopes: number,
  ): void {
    this.told.clear(outcomes * scopes);
    this.belongings.clear(people * scopes);
    this.peopleDays.clear((people + 1) * scopes);
    this.numbers.clear(numbers * scopes);
    this.fitting.clear(fittings);
    this.counting.clear(rows * scopes);
    this.lacking.clear(2 * outcomes * scopes);
    this.explained.clear(outcomes * scopes);
  }
}
