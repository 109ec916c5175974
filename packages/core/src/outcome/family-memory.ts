import type { OutcomeExplanation } from './explanation.js';
import type { CountingRow, FittingRow } from './family.js';
import type { Lacking } from './lacking.js';
import type { Planning } from './plan.js';
import type { Span } from './spans.js';
import type { Step } from './step.js';
import type { Told } from './told.js';

type Slots<T> = (T | undefined)[];

function clear(slots: Slots<unknown>, size: number): void {
  if (slots.length < size) slots.length = size;
  slots.fill(undefined, 0, size);
}

/**
 * Room for what was worked out of one family, each thing once. Families are told one after another, so one room serves
 * them all: there are thousands of places in it, of which a family needs a few hundred.
 */
export class FamilyMemory {
  /** What was told already by outcome and scope: a truth over time, or that of the day asked of alone. */
  readonly told: Slots<Step | Told> = [];
  /** Whether a member is one of some people, over time. */
  readonly belongings: Slots<Step> = [];
  /** On which days a member is one of some people. */
  readonly peopleDays: Slots<readonly Span[]> = [];
  readonly fitting: Slots<readonly FittingRow[]> = [];
  readonly counting: Slots<readonly CountingRow[] | null> = [];
  /** What was found lacking on the day asked of, by outcome, scope and what is wanted. */
  readonly lacking = new Map<number, Lacking>();
  /** Why an outcome is so or not on the day asked of, by outcome and scope; indicators share many outcomes. */
  readonly explained = new Map<number, OutcomeExplanation>();

  /** Forgets the last family. */
  clearFor({ outcomes, rows, fittings, people }: ReturnType<Planning['sizes']>, scopes: number): void {
    clear(this.told, outcomes * scopes);
    clear(this.belongings, people * scopes);
    clear(this.peopleDays, (people + 1) * scopes);
    clear(this.fitting, fittings);
    clear(this.counting, rows * scopes);
    this.lacking.clear();
    this.explained.clear();
  }
}
