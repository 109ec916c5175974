import { compileCondition } from '../expression/compile.js';
import type { Bindings, RowValues, Truth } from '../expression/evaluate.js';
import type { ConditionNode } from '../expression/node.js';
import type { Meaning } from '../field.js';
import type { RowDates } from '../list.js';
import type { ListManifest, ThemeManifest } from '../manifest.js';
import type { AgeRange } from '../stage.js';
import type {
  MomentNode,
  NumberNode,
  OutcomeNode,
  PeopleNode,
  PeriodNode,
  RowsNode,
  SustainedLength,
  TimeUnit,
} from './node.js';
import type { OutcomePlanManifest } from './outcome-manifest.js';

/** A condition on the values of a row, ready to be asked. */
type RowTest = (values: RowValues) => Truth;

/** What outcomes need to know of a list. */
export interface ListPlan {
  readonly id: string;
  readonly title: string;
  /** The place of the list among those that outcomes read. */
  readonly at: number;
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

/** Some rows of a list, ready to be gathered. */
export interface RowsPlan {
  readonly at: number;
  readonly node: RowsNode;
  readonly list: ListPlan;
  readonly where: RowTest | null;
  readonly people: PeoplePlan | null;
}

/** A moment as what it starts from and the moves that follow. */
export interface MomentPlan {
  readonly root: 'day' | 'engaged' | 'row';
  readonly which: 'first' | 'latest';
  readonly edge: 'start' | 'end';
  readonly rows: RowsPlan | null;
  readonly shifts: readonly { readonly unit: TimeUnit; readonly by: number }[];
  /** Whether it moves both ways, so that it may lie before or after the day it starts from. */
  readonly mixed: boolean;
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
export type NumberPlan =
  | Gathered<'count'>
  | Gathered<'sum'>
  | Gathered<'latestNumber'>
  | Gathered<'share'>
  | Gathered<'weeks'>
  | (Omit<Extract<NumberNode, { kind: 'fall' }>, 'from' | 'to'> & {
      readonly from: NumberPlan;
      readonly to: NumberPlan;
    });

interface Planned {
  /** The place of the outcome among all; equal outcomes share one. */
  readonly at: number;
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

/** One kind of planned outcome. */
export type PlanOf<K extends OutcomePlan['kind']> = Extract<OutcomePlan, { kind: K }>;

/** Everything that outcomes read, planned once for all families. */
export interface Planning {
  readonly lists: readonly ListPlan[];
  /** How many different outcomes, gatherings and groups of people there are. */
  readonly sizes: () => {
    readonly outcomes: number;
    readonly rows: number;
    readonly judgements: number;
    readonly people: number;
  };
  readonly outcome: (node: OutcomeNode) => OutcomePlan;
  /** The field of the list of members with the date of birth. */
  readonly bornOn: string | null;
  readonly list: (id: string) => ListPlan;
}

// A rule about rows may read the dates of an inspection; families are followed without one.
const undated: Bindings = { inspectedOn: null, listedOn: null, windowOpensOn: null };

const fieldMeaning = (list: ListManifest | undefined, meaning: Meaning): string | null =>
  list?.fields.find((field) => field.meaning === meaning)?.id ?? null;

function listPlan(list: ListManifest, at: number, plan: OutcomePlanManifest): ListPlan {
  const isFamilies = list.id === plan.households.families;
  return {
    id: list.id,
    title: list.title,
    at,
    dates: list.dates,
    person: isFamilies ? null : fieldMeaning(list, 'person'),
    family: isFamilies ? list.key : fieldMeaning(list, 'family'),
    countable: new Set(list.fields.flatMap(({ id, least }) => (least !== null && least >= 0 ? [id] : []))),
  };
}

/** Remembers what was made of equal nodes, which are many: nine indicators of one problem share their progress. */
function interned<N, P>(make: (node: N, at: number) => P): { of: (node: N) => P; size: () => number } {
  const known = new Map<string, P>();
  let made = 0;
  return {
    of: (node) => {
      const key = JSON.stringify(node);
      const found = known.get(key);
      if (found !== undefined) return found;
      const plan = make(node, made++);
      known.set(key, plan);
      return plan;
    },
    size: () => made,
  };
}

/** What a judgement is about. */
interface Ground {
  readonly indicator: string;
  readonly ground: string;
}

const testOf = (where: ConditionNode | null): RowTest | null =>
  where === null ? null : compileCondition(where, undated);

/**
 * Plans the outcomes of a theme.
 *
 * @param readings the readings an authority chose, by assumption
 */
export function planOutcomes(
  theme: ThemeManifest,
  plan: OutcomePlanManifest,
  readings: Readonly<Record<string, string>>,
): Planning {
  const lists = theme.lists.map((list, at) => listPlan(list, at, plan));
  const list = (id: string): ListPlan => {
    const found = lists.find((each) => each.id === id);
    if (!found) throw new TypeError(`the theme has no list ${id}`);
    return found;
  };
  const members = theme.lists.find(({ id }) => id === plan.households.members);
  const people = interned(
    ({ says, where, ages }: PeopleNode, at): PeoplePlan => ({ at, says, where: testOf(where), ages }),
  );
  const rows = interned(
    (node: RowsNode, at): RowsPlan => ({
      at,
      node,
      list: list(node.list),
      where: testOf(node.where),
      people: node.people === null ? null : people.of(node.people),
    }),
  );
  const moment = (node: MomentNode): MomentPlan => {
    if (node.kind === 'shifted') {
      const inner = moment(node.moment);
      const shifts = [...inner.shifts, { unit: node.unit, by: node.by }];
      const mixed = shifts.some(({ by }) => by > 0) && shifts.some(({ by }) => by < 0);
      return { ...inner, shifts, mixed };
    }
    const row = node.kind === 'row' ? node : null;
    return {
      root: node.kind,
      which: row?.which ?? 'first',
      edge: row?.edge ?? 'start',
      rows: row === null ? null : rows.of(row.rows),
      shifts: [],
      mixed: false,
    };
  };
  const period = (node: PeriodNode): PeriodPlan =>
    node.kind === 'terms'
      ? { kind: 'terms', count: node.count, until: moment(node.until) }
      : { kind: 'between', from: node.from === null ? null : moment(node.from), to: moment(node.to) };
  const number = (node: NumberNode): NumberPlan => {
    if (node.kind === 'fall') return { ...node, from: number(node.from), to: number(node.to) };
    return { ...node, rows: rows.of(node.rows), period: period(node.period) };
  };
  const judgements = interned(({ indicator, ground }: Ground, at): RowsPlan | null => {
    const recorded = plan.households.judgements;
    if (recorded === null) return null;
    const text = (value: RowValues[string] | undefined): string => String(value ?? '').trim();
    const node: RowsNode = { list: recorded.list, where: null, people: null, placedBy: null };
    return {
      // Judgements are gathered apart from other rows, whose places come first.
      at: -1 - at,
      node,
      list: list(recorded.list),
      where: (values) =>
        text(values[recorded.indicator]) === indicator && text(values[recorded.ground]) === ground,
      people: null,
    };
  });
  const outcomes = interned((node: OutcomeNode, at): OutcomePlan => {
    switch (node.kind) {
      case 'threshold':
        return { ...node, at, value: number(node.value) };
      case 'latestRow':
        return {
          ...node,
          at,
          rows: rows.of(node.rows),
          period: period(node.period),
          expect: compileCondition(node.expect, undated),
        };
      case 'judged':
        return {
          ...node,
          at,
          rows: judgements.of({ indicator: node.indicator, ground: node.ground }),
          period: period(node.period),
        };
      case 'all':
      case 'any':
      case 'atLeast':
        return { ...node, at, of: node.of.map(outcomes.of) };
      case 'not':
        return { ...node, at, of: outcomes.of(node.of) };
      case 'someone':
      case 'everyone':
        return { ...node, at, people: people.of(node.people), of: outcomes.of(node.of) };
      case 'heldFor': {
        const { length, orShorter } = node.sustained;
        const shorter = orShorter === null ? null : rows.of(orShorter);
        return { ...node, at, of: outcomes.of(node.of), sustained: { length, orShorter: shorter } };
      }
      case 'reading': {
        const stated = theme.assumptions.find(({ id }) => id === node.assumption);
        const chosen = readings[node.assumption] ?? stated?.chosen ?? '';
        const read = node.readings[chosen];
        const open: OutcomeNode = {
          kind: 'unspecified',
          question: `${stated?.says ?? node.assumption}: no reading "${chosen}" is stated here`,
        };
        return { ...node, at, chosen, of: outcomes.of(read ?? open) };
      }
      case 'unspecified':
        return { ...node, at };
    }
  });
  return {
    lists,
    list,
    outcome: outcomes.of,
    bornOn: fieldMeaning(members, 'bornOn'),
    sizes: () => ({
      outcomes: outcomes.size(),
      rows: rows.size(),
      judgements: judgements.size(),
      people: people.size(),
    }),
  };
}
