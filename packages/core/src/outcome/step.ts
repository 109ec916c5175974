import type { Day } from './days.js';
import { inOrder } from './days-in-order.js';
import { allHold, anyHolds, no, opposite, type Told, yes } from './told.js';

/** A truth over time: from each day on it is what stands beside the day, until the next. The first day is the first told. */
export interface Step {
  readonly days: readonly Day[];
  readonly truths: readonly Told[];
}

/** The same truth on every day from the first. */
export const always = (first: Day, told: Told): Step => ({ days: [first], truths: [told] });

/** A step that is told on each of some days in order, of which the first is the first day told. */
export function stepOn(days: readonly Day[], toldOn: (day: Day, at: number) => Told): Step {
  const first = days[0] as Day;
  let last = toldOn(first, 0);
  const kept = [first];
  const truths = [last];
  for (let at = 1; at < days.length; at++) {
    const day = days[at] as Day;
    const told = toldOn(day, at);
    if (told === last) continue;
    last = told;
    kept.push(day);
    truths.push(told);
  }
  return { days: kept, truths };
}

/** The place of the piece that holds a day. */
export function pieceAt(days: readonly Day[], day: Day): number {
  let low = 0;
  let high = days.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((days[middle] as Day) <= day) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The truth on a day. */
export const toldOn = (step: Step, day: Day): Told => step.truths[pieceAt(step.days, day)] as Told;

/** Some steps as one: what they make together on every day on which any of them changes. */
export function together(steps: readonly Step[], make: (each: readonly Told[]) => Told, first: Day): Step {
  const now = steps.map(({ truths }) => truths[0] as Told);
  if (steps.every(({ days }) => days.length === 1)) return always(first, make(now));
  const changes: Day[] = [first];
  for (const { days } of steps) for (let at = 1; at < days.length; at++) changes.push(days[at] as Day);
  const places = new Array<number>(steps.length).fill(0);
  return stepOn(inOrder(changes), (day) => {
    for (let at = 0; at < steps.length; at++) {
      const { days, truths } = steps[at] as Step;
      let place = places[at] as number;
      while (place + 1 < days.length && (days[place + 1] as Day) <= day) place += 1;
      places[at] = place;
      now[at] = truths[place] as Told;
    }
    return make(now);
  });
}

/** All of some steps hold, or any of them: a step that never matters is left out. */
export class Joined {
  readonly #kind: 'all' | 'any';
  readonly #settles: Told;
  readonly #otherwise: Told;
  #only: Step | null = null;
  #several: Step[] | null = null;

  constructor(kind: 'all' | 'any') {
    this.#kind = kind;
    this.#settles = kind === 'all' ? no : yes;
    this.#otherwise = opposite(this.#settles);
  }

  /** Joins one more; whether it always settles the matter, so that the others need not be told. */
  isSettledBy(step: Step): boolean {
    const { days, truths } = step;
    if (days.length === 1) {
      if (truths[0] === this.#otherwise) return false;
      if (truths[0] === this.#settles) {
        this.#only = step;
        this.#several = null;
        return true;
      }
    }
    if (this.#only === null) this.#only = step;
    else if (this.#several === null) this.#several = [this.#only, step];
    else this.#several.push(step);
    return false;
  }

  step(first: Day): Step {
    if (this.#several !== null) {
      return together(this.#several, this.#kind === 'all' ? allHold : anyHolds, first);
    }
    return this.#only ?? always(first, this.#otherwise);
  }
}

/** Whether it holds on all days from one to another, both included. */
export function heldBetween({ days, truths }: Step, from: Day, to: Day): Told {
  let told: Told = yes;
  for (let at = pieceAt(days, from); at < days.length && (days[at] as Day) <= to; at++) {
    const one = truths[at] as Told;
    if (one === no) return no;
    if (one > told) told = one;
  }
  return told;
}

/** The first day on which it holds; `null` when it never does. */
export function firstDayOf(step: Step, told: Told): Day | null {
  const at = step.truths.indexOf(told);
  return at < 0 ? null : (step.days[at] as Day);
}

/** The first day of the unbroken spell that reaches a day; `null` when it does not hold then. */
export function sinceWhen(step: Step, told: Told, day: Day): Day | null {
  const at = pieceAt(step.days, day);
  return step.truths[at] === told ? (step.days[at] as Day) : null;
}
