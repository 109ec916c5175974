import { compileCondition } from '../expression/compile.js';
import type { Bindings, RowValues } from '../expression/evaluate.js';
import type { ConditionNode } from '../expression/node.js';
import type { Meaning } from '../field.js';
import type { ListManifest, ThemeManifest } from '../manifest.js';
import { needsRows } from './needs-rows.js';
import type { MomentNode, NumberNode, OutcomeNode, PeopleNode, PeriodNode, RowsNode } from './node.js';
import type { OutcomePlanManifest } from './outcome-manifest.js';
import type {
  FittingPlan,
  ListPlan,
  MomentPlan,
  NumberPlan,
  OutcomeParts,
  OutcomePlan,
  PeoplePlan,
  PeriodPlan,
  Planning,
  RowsPlan,
  RowTest,
} from './plan.js';

// A rule about rows may read the dates of an inspection; families are followed without one.
const undated: Bindings = { inspectedOn: null, listedOn: null, windowOpensOn: null };

const fieldMeaning = (list: ListManifest | undefined, meaning: Meaning): string | null =>
  list?.fields.find((field) => field.meaning === meaning)?.id ?? null;

function listPlan(list: ListManifest, at: number, plan: OutcomePlanManifest): ListPlan {
  const isFamilies = list.id === plan.households.families;
  return {
    at,
    id: list.id,
    title: list.title,
    dates: list.dates,
    person: isFamilies ? null : fieldMeaning(list, 'person'),
    family: isFamilies ? list.key : fieldMeaning(list, 'family'),
    countable: new Set(list.fields.flatMap(({ id, least }) => (least !== null && least >= 0 ? [id] : []))),
  };
}

/** Places given out one after another. */
interface Places {
  readonly next: () => number;
  readonly given: () => number;
}

function placesFrom0(): Places {
  let given = 0;
  return { next: () => given++, given: () => given };
}

/** Remembers what was made of equal nodes, which are many: nine indicators of one problem share their progress. */
function interned<N, P>(places: Places, make: (node: N, at: number) => P): (node: N) => P {
  const known = new Map<string, P>();
  return (node) => {
    const key = JSON.stringify(node);
    const found = known.get(key);
    if (found !== undefined) return found;
    const plan = make(node, places.next());
    known.set(key, plan);
    return plan;
  };
}

// What tells families meets plans of all kinds by turns. Plans that have all the same parts in the same places, those of
// other kinds empty, are read at once; where each kind has its own, every part has to be looked for.

type PartOfAny<P> = P extends unknown ? keyof P : never;
type NoParts<P> = Readonly<Record<PartOfAny<P>, undefined>>;

const outcomeParts: NoParts<OutcomePlan> = {
  kind: undefined,
  at: undefined,
  needs: undefined,
  says: undefined,
  of: undefined,
  value: undefined,
  operator: undefined,
  than: undefined,
  rows: undefined,
  period: undefined,
  expect: undefined,
  none: undefined,
  indicator: undefined,
  ground: undefined,
  count: undefined,
  people: undefined,
  membersOn: undefined,
  sustained: undefined,
  assumption: undefined,
  readings: undefined,
  chosen: undefined,
  question: undefined,
};

const numberParts: NoParts<NumberPlan> = {
  kind: undefined,
  at: undefined,
  rows: undefined,
  period: undefined,
  distinct: undefined,
  field: undefined,
  part: undefined,
  whole: undefined,
  covered: undefined,
  from: undefined,
  to: undefined,
  zero: undefined,
};

/** What moves do to a day, whichever it is. */
function movedBy(shifts: MomentPlan['shifts']): Pick<MomentPlan, 'reach' | 'isNeverLater' | 'isEven'> {
  let least = 0;
  let most = 0;
  for (const { unit, by } of shifts) {
    const [short, long] = unit === 'months' ? [28, 31] : unit === 'weeks' ? [7, 7] : [1, 1];
    least += by * (by < 0 ? long : short);
    most += by * (by < 0 ? short : long);
  }
  return {
    reach: { least, most },
    isNeverLater: shifts.every(({ by }) => by <= 0),
    isEven: shifts.every(({ unit }) => unit !== 'months'),
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
  const lists = theme.lists.map((each, at) => listPlan(each, at, plan));
  const list = (id: string): ListPlan => {
    const found = lists.find((each) => each.id === id);
    if (!found) throw new TypeError(`the theme has no list ${id}`);
    return found;
  };
  const members = theme.lists.find(({ id }) => id === plan.households.members);
  const outcomePlaces = placesFrom0();
  const numberPlaces = placesFrom0();
  const rowPlaces = placesFrom0();
  const fittingPlaces = placesFrom0();
  const peoplePlaces = placesFrom0();
  const people = interned(
    peoplePlaces,
    ({ says, where, ages }: PeopleNode, at): PeoplePlan => ({ at, says, where: testOf(where), ages }),
  );
  const fitting = interned(
    fittingPlaces,
    ({ list: id, where, placedBy, onlyFrom }: Omit<RowsNode, 'people'>, at): FittingPlan => ({
      at,
      list: list(id),
      placedBy,
      onlyFrom,
      where: testOf(where),
    }),
  );
  const rows = interned(rowPlaces, (node: RowsNode, at): RowsPlan => {
    const { people: some, ...rest } = node;
    const fit = fitting(rest);
    const whose = some === null ? null : people(some);
    return { at, list: fit.list, fitting: fit, people: whose, isJudgements: false };
  });
  const moment = (node: MomentNode): MomentPlan => {
    if (node.kind === 'shifted') {
      const inner = moment(node.moment);
      const shifts = [...inner.shifts, { unit: node.unit, by: node.by }];
      return { ...inner, shifts, ...movedBy(shifts) };
    }
    const row = node.kind === 'row' ? node : null;
    return {
      root: node.kind,
      which: row?.which ?? 'first',
      edge: row?.edge ?? 'start',
      rows: row === null ? null : rows(row.rows),
      shifts: [],
      ...movedBy([]),
    };
  };
  const period = (node: PeriodNode): PeriodPlan =>
    node.kind === 'terms'
      ? { kind: 'terms', count: node.count, until: moment(node.until) }
      : { kind: 'between', from: node.from === null ? null : moment(node.from), to: moment(node.to) };
  const number = interned(numberPlaces, (node: NumberNode, at): NumberPlan => {
    if (node.kind === 'fall') {
      return { ...numberParts, ...node, at, from: number(node.from), to: number(node.to) };
    }
    return { ...numberParts, ...node, at, rows: rows(node.rows), period: period(node.period) };
  });
  const judgements = interned(rowPlaces, ({ indicator, ground }: Ground, at): RowsPlan | null => {
    const recorded = plan.households.judgements;
    if (recorded === null) return null;
    const text = (value: RowValues[string] | undefined): string => String(value ?? '').trim();
    const fit: FittingPlan = {
      at: fittingPlaces.next(),
      list: list(recorded.list),
      placedBy: null,
      onlyFrom: null,
      where: (values) =>
        text(values[recorded.indicator]) === indicator && text(values[recorded.ground]) === ground,
    };
    return { at, list: fit.list, fitting: fit, people: null, isJudgements: true };
  });
  const parts = (node: OutcomeNode, at: number): OutcomeParts => {
    switch (node.kind) {
      case 'threshold':
        return { ...node, at, value: number(node.value) };
      case 'latestRow':
        return {
          ...node,
          at,
          rows: rows(node.rows),
          period: period(node.period),
          expect: compileCondition(node.expect, undated),
        };
      case 'judged':
        return {
          ...node,
          at,
          rows: judgements({ indicator: node.indicator, ground: node.ground }),
          period: period(node.period),
        };
      case 'all':
      case 'any':
      case 'atLeast':
        return { ...node, at, of: node.of.map(outcomes) };
      case 'not':
        return { ...node, at, of: outcomes(node.of) };
      case 'someone':
      case 'everyone':
        return { ...node, at, people: people(node.people), of: outcomes(node.of) };
      case 'heldFor': {
        const { length, orShorter } = node.sustained;
        const shorter = orShorter === null ? null : rows(orShorter);
        return { ...node, at, of: outcomes(node.of), sustained: { length, orShorter: shorter } };
      }
      case 'reading': {
        const stated = theme.assumptions.find(({ id }) => id === node.assumption);
        const chosen = readings[node.assumption] ?? stated?.chosen ?? '';
        const read = node.readings[chosen];
        const open: OutcomeNode = {
          kind: 'unspecified',
          question: `${stated?.says ?? node.assumption}: no reading "${chosen}" is stated here`,
        };
        return { ...node, at, chosen, of: outcomes(read ?? open) };
      }
      case 'unspecified':
        return { ...node, at };
    }
  };
  const outcomes = interned(outcomePlaces, (node: OutcomeNode, at): OutcomePlan => {
    const planned = parts(node, at);
    return { ...outcomeParts, ...planned, needs: needsRows(planned) };
  });
  return {
    lists,
    members: list(plan.households.members),
    outcome: outcomes,
    bornOn: fieldMeaning(members, 'bornOn'),
    sizes: () => ({
      outcomes: outcomePlaces.given(),
      numbers: numberPlaces.given(),
      rows: rowPlaces.given(),
      fittings: fittingPlaces.given(),
      people: peoplePlaces.given(),
    }),
  };
}
