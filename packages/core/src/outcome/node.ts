import type { ConditionNode } from '../expression/node.js';
import type { AgeRange } from '../stage.js';

/** A unit of time that a moment is moved by; a month clamps to the month's end. */
export type TimeUnit = 'days' | 'weeks' | 'months';

/** A length of time. */
export interface Length {
  readonly count: number;
  readonly unit: TimeUnit;
}

/** Some rows of a list. */
export interface RowsNode {
  readonly list: string;
  /** Which rows count; `null` for all of them. A row for which a blank leaves it open may count or not. */
  readonly where: ConditionNode | null;
  /** Whose rows count, told on the day of the row; `null` for everyone's. */
  readonly people: PeopleNode | null;
  /**
   * The date field that places a row in time as an event, where that is not what the list says: when a spell ended, say.
   * A row in which it is blank has not come so far, and does not count. `null` for the dates of the list.
   */
  readonly placedBy: string | null;
  /**
   * The date field from which on a row counts, where it does not count on all of its days: the last year of a sentence,
   * say. Of a row in which it is blank nobody knows on which of its days it counts. `null` for all of its days.
   */
  readonly onlyFrom: string | null;
}

/** The day a question is asked of: it moves while a family is followed. */
interface DayMoment {
  readonly kind: 'day';
}

/** The day on which the family was engaged. */
interface EngagedMoment {
  readonly kind: 'engaged';
}

/** The day of the first or latest of some rows up to the day asked of. */
interface RowMoment {
  readonly kind: 'row';
  readonly which: 'first' | 'latest';
  /** Which end of a row that lasts. */
  readonly edge: 'start' | 'end';
  readonly rows: RowsNode;
}

/** A moment moved in time; `by` is negative for earlier. */
interface ShiftedMoment {
  readonly kind: 'shifted';
  readonly moment: MomentNode;
  readonly unit: TimeUnit;
  readonly by: number;
}

/** A day that is found anew for every day asked of. */
export type MomentNode = DayMoment | EngagedMoment | RowMoment | ShiftedMoment;

/** The days from one moment to another, both included; `from` is `null` for as long ago as rows go. */
interface BetweenPeriod {
  readonly kind: 'between';
  readonly from: MomentNode | null;
  readonly to: MomentNode;
}

/** So many consecutive school terms, the latest of which ended on or before a moment. */
interface TermsPeriod {
  readonly kind: 'terms';
  readonly count: number;
  readonly until: MomentNode;
}

/** A stretch of days over which rows are gathered. A row that lasts belongs to it when any of its days does. */
export type PeriodNode = BetweenPeriod | TermsPeriod;

/** Some members of a household, told by their ages and by their row on the list of members. */
export interface PeopleNode {
  readonly says: string;
  readonly where: ConditionNode | null;
  /** Completed years on the day asked of (of the row, where rows are gathered); `null` for every age. */
  readonly ages: AgeRange | null;
}

/** How many rows, or how many different values of a field stand in them. */
export interface CountNode {
  readonly kind: 'count';
  readonly rows: RowsNode;
  readonly period: PeriodNode;
  readonly distinct: string | null;
}

/** The sum of a number over rows. */
export interface SumNode {
  readonly kind: 'sum';
  readonly rows: RowsNode;
  readonly field: string;
  readonly period: PeriodNode;
}

/** A number as the latest row gives it; unknown when there is no row. */
interface LatestNumberNode {
  readonly kind: 'latestNumber';
  readonly rows: RowsNode;
  readonly field: string;
  readonly period: PeriodNode;
}

/** One number as a percentage of another, both summed over rows; unknown when the whole is 0. */
export interface ShareNode {
  readonly kind: 'share';
  readonly rows: RowsNode;
  readonly part: string;
  readonly whole: string;
  readonly period: PeriodNode;
}

/** Whole weeks, counted back from the end of a period, in which some row lies (`covered`) or none does. */
interface WeeksNode {
  readonly kind: 'weeks';
  readonly rows: RowsNode;
  readonly covered: boolean;
  readonly period: PeriodNode;
}

/** What a fall from nothing is: no fall, a complete one when there is still nothing, or a question that stays open. */
export type ZeroBaseline = 'noFall' | 'completeWhenStillZero' | 'unspecified';

/** By how many per cent a number fell from one period to another; negative for a rise. */
interface FallNode {
  readonly kind: 'fall';
  readonly from: NumberNode;
  readonly to: NumberNode;
  readonly zero: ZeroBaseline;
}

/** A number gathered from the rows of a person, a family or a whole list. */
export type NumberNode = CountNode | SumNode | LatestNumberNode | ShareNode | WeeksNode | FallNode;

/** How a number is compared with another. */
export type NumberComparison = 'is' | 'isLessThan' | 'isAtMost' | 'isMoreThan' | 'isAtLeast';

/** Compares a gathered number with a threshold. */
interface ThresholdNode {
  readonly kind: 'threshold';
  readonly says: string;
  readonly value: NumberNode;
  readonly operator: NumberComparison;
  readonly than: number;
}

/** Whether the latest of some rows is as expected. */
interface LatestRowNode {
  readonly kind: 'latestRow';
  readonly says: string;
  readonly rows: RowsNode;
  readonly period: PeriodNode;
  readonly expect: ConditionNode;
  /** What holds when there is no row at all. */
  readonly none: boolean | null;
}

/** A professional's recorded judgement on one ground of an indicator; unknown until one is recorded. */
interface JudgedNode {
  readonly kind: 'judged';
  readonly says: string;
  /** The code of the indicator and the name of the ground, as recorded judgements name them. */
  readonly indicator: string;
  readonly ground: string;
  readonly period: PeriodNode;
}

/** All of some outcomes hold. */
interface EveryPartNode {
  readonly kind: 'all';
  readonly says: string | null;
  readonly of: readonly OutcomeNode[];
}

/** Any of some outcomes holds. */
interface AnyPartNode {
  readonly kind: 'any';
  readonly says: string | null;
  readonly of: readonly OutcomeNode[];
}

/** At least so many of some outcomes hold. */
interface AtLeastNode {
  readonly kind: 'atLeast';
  readonly says: string | null;
  readonly count: number;
  readonly of: readonly OutcomeNode[];
}

/** An outcome does not hold. */
interface NotOutcomeNode {
  readonly kind: 'not';
  readonly says: string | null;
  readonly of: OutcomeNode;
}

/** Whether people are those of the day asked of, or those of the day of engagement, wherever they live later. */
export type MembersOn = 'day' | 'engaged';

/** An outcome holds for at least one of some people, taken with their own rows alone. */
interface SomeoneNode {
  readonly kind: 'someone';
  readonly people: PeopleNode;
  readonly membersOn: MembersOn;
  readonly of: OutcomeNode;
}

/** An outcome holds for every one of some people, each taken with their own rows alone; it holds when there is nobody. */
interface EveryoneNode {
  readonly kind: 'everyone';
  readonly people: PeopleNode;
  readonly membersOn: MembersOn;
  readonly of: OutcomeNode;
}

/** A length of time, or the length of the latest of some rows that last, whichever is shorter. */
export interface SustainedLength {
  readonly length: Length;
  readonly orShorter: RowsNode | null;
}

/** An outcome has held without a break for a length of time. */
interface HeldForNode {
  readonly kind: 'heldFor';
  readonly says: string | null;
  readonly of: OutcomeNode;
  readonly sustained: SustainedLength;
}

/** The text allows several readings: the one chosen under an assumption is evaluated. */
interface ReadingNode {
  readonly kind: 'reading';
  readonly assumption: string;
  readonly readings: Readonly<Record<string, OutcomeNode>>;
}

/** No reading of the text is honest: someone must decide the question first. */
interface UnspecifiedNode {
  readonly kind: 'unspecified';
  readonly question: string;
}

/** Something that holds or not for a family on a day, or cannot be told, or is not specified. */
export type OutcomeNode =
  | ThresholdNode
  | LatestRowNode
  | JudgedNode
  | EveryPartNode
  | AnyPartNode
  | AtLeastNode
  | NotOutcomeNode
  | SomeoneNode
  | EveryoneNode
  | HeldForNode
  | ReadingNode
  | UnspecifiedNode;
