import type { RowValues, Truth } from '../expression/evaluate.js';
import type { RowDates } from '../list.js';
import type { AgeRange } from '../stage.js';
import type { NumberNode, OutcomeNode, SustainedLength, TimeUnit } from './node.js';

/** A condition on the values of a row, ready to be asked. */
export type RowTest = (values: RowValues) => Truth;

/** What outcomes need to know of a list. */
export interface ListPlan {
  /** Its place among the lists of the theme. */
  readonly at: number;
  readonly id: string;
  readonly title: string;
  readonly dates: RowDates | null;
  /** The field that names a person, and the one that names a family. */
  readonly person: string | null;
  readonly family: string | null;
  /** Fields that cannot be below zero. */
  readonly countable: ReadonlySet<string>;
}

/** Some members of a household, ready to be told. */
export interface PeoplePlan {
  readonly at: number;
  readonly says: string;
  readonly where: RowTest | null;
  readonly ages: AgeRange | null;
}

/** The rows of a list that fit a condition, each placed in time; rows gathered for different people share them. */
export interface FittingPlan {
  readonly at: number;
  readonly list: ListPlan;
  readonly placedBy: string | null;
  readonly onlyFrom: string | null;
  readonly where: RowTest | null;
}

/** Some rows of a list, ready to be gathered. */
export interface RowsPlan {
  readonly at: number;
  readonly list: ListPlan;
  readonly fitting: FittingPlan;
  readonly people: PeoplePlan | null;
  /** Whether they are recorded judgements, which are of the whole family where they name nobody. */
  readonly isJudgements: boolean;
}

/** A moment as what it starts from and the moves that follow. */
export interface MomentPlan {
  readonly root: 'day' | 'engaged' | 'row';
  readonly which: 'first' | 'latest';
  readonly edge: 'start' | 'end';
  readonly rows: RowsPlan | null;
  readonly shifts: readonly { readonly unit: TimeUnit; readonly by: number }[];
  /** By how many days it is moved, at the least and at the most, months being as short and as long as they get. */
  readonly reach: { readonly least: number; readonly most: number };
  /** Whether no move leads to a later day. */
  readonly isNeverLater: boolean;
  /** Whether every move is by a number of days that is always the same. */
  readonly isEven: boolean;
}

/** A period, ready to be found on any day. */
export type PeriodPlan =
  | { readonly kind: 'between'; readonly from: MomentPlan | null; readonly to: MomentPlan }
  | { readonly kind: 'terms'; readonly count: number; readonly until: MomentPlan };

type Gathered<K extends NumberNode['kind']> = Omit<Extract<NumberNode, { kind: K }>, 'rows' | 'period'> & {
  readonly rows: RowsPlan;
  readonly period: PeriodPlan;
};

/** A number, ready to be gathered. */
export type NumberPlan = {
  /** The place of the number among all; equal numbers share one. */
  readonly at: number;
} & (
  | Gathered<'count'>
  | Gathered<'sum'>
  | Gathered<'latestNumber'>
  | Gathered<'share'>
  | Gathered<'weeks'>
  | (Omit<Extract<NumberNode, { kind: 'fall' }>, 'from' | 'to'> & {
      readonly from: NumberPlan;
      readonly to: NumberPlan;
    })
);

/** What an outcome needs to hold or be unknown on any day. */
export interface NeededRows {
  /** Rows of which it needs one. */
  readonly rows: readonly FittingPlan[];
  /** How many school terms must have ended by engagement, for this to be sure. */
  readonly terms: number;
}

interface Planned {
  /** The place of the outcome among all; equal outcomes share one. */
  readonly at: number;
  /** `null` where it may hold or be unknown without any rows. */
  readonly needs: NeededRows | null;
}

/** What is planned of one kind of outcome beside its own words. */
type Of<K extends OutcomeNode['kind'], More> = Planned &
  Omit<Extract<OutcomeNode, { kind: K }>, keyof More> &
  More;

/** An outcome, ready to be told. */
export type OutcomePlan =
  | Of<'threshold', { readonly value: NumberPlan }>
  | Of<'latestRow', { readonly rows: RowsPlan; readonly period: PeriodPlan; readonly expect: RowTest }>
  | Of<'judged', { readonly rows: RowsPlan | null; readonly period: PeriodPlan }>
  | Of<'all', { readonly of: readonly OutcomePlan[] }>
  | Of<'any', { readonly of: readonly OutcomePlan[] }>
  | Of<'atLeast', { readonly of: readonly OutcomePlan[] }>
  | Of<'not', { readonly of: OutcomePlan }>
  | Of<'someone', { readonly people: PeoplePlan; readonly of: OutcomePlan }>
  | Of<'everyone', { readonly people: PeoplePlan; readonly of: OutcomePlan }>
  | Of<
      'heldFor',
      {
        readonly of: OutcomePlan;
        readonly sustained: Pick<SustainedLength, 'length'> & { readonly orShorter: RowsPlan | null };
      }
    >
  | Of<'reading', { readonly chosen: string; readonly of: OutcomePlan }>
  | Of<'unspecified', object>;

type Without<P, K extends PropertyKey> = P extends unknown ? Omit<P, K> : never;

/** A planned outcome before it is known which rows it needs. */
export type OutcomeParts = Without<OutcomePlan, 'needs'>;

/** One kind of planned outcome. */
export type PlanOf<K extends OutcomePlan['kind']> = Extract<OutcomePlan, { kind: K }>;

/** Everything that outcomes read, planned once for all families. */
export interface Planning {
  /** How many different outcomes, gatherings and groups of people there are. */
  readonly sizes: () => {
    readonly outcomes: number;
    readonly numbers: number;
    readonly rows: number;
    readonly fittings: number;
    readonly people: number;
  };
  readonly outcome: (node: OutcomeNode) => OutcomePlan;
  /** The field of the list of members with the date of birth. */
  readonly bornOn: string | null;
  readonly lists: readonly ListPlan[];
  /** The list of members. */
  readonly members: ListPlan;
}
