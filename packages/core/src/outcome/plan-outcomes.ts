import { compileCondition } from '../expression/compile.js';
import type { Bindings, RowValues } from '../expression/evaluate.js';
import type { ConditionNode } from '../expression/node.js';
import type { Meaning } from '../field.js';
import type { ListManifest, ThemeManifest } from '../manifest.js';
import { interned, placesFrom0 } from './interned.js';
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
import { numberParts, outcomeParts } from './plan-parts.js';

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
  /** What is read where a text allows several readings. */
  const read = (node: Extract<OutcomeNode, { kind: 'reading' }>): { chosen: string; of: OutcomeNode } => {
    const stated = theme.assumptions.find(({ id }) => id === node.assumption);
    const chosen = readings[node.assumption] ?? stated?.chosen ?? '';
    const open: OutcomeNode = {
      kind: 'unspecified',
      question: `${stated?.says ?? node.assumption}: no reading "${chosen}" is stated here`,
    };
    return { chosen, of: node.readings[chosen] ?? open };
  };
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
        const { chosen, of } = read(node);
        return { ...node, at, chosen, of: outcomes(of) };
      }
      case 'unspecified':
        return { ...node, at };
    }
  };
  /** An outcome with the places of those under it: to write out each with all that is under it would take its time. */
  const inShort = (node: OutcomeNode): object => {
    switch (node.kind) {
      case 'all':
      case 'any':
      case 'atLeast':
        return { ...node, of: node.of.map((each) => outcomes(each).at) };
      case 'not':
      case 'someone':
      case 'everyone':
      case 'heldFor':
        return { ...node, of: outcomes(node.of).at };
      case 'reading':
        return { ...node, readings: outcomes(read(node).of).at };
      default:
        return node;
    }
  };
  const outcomes: (node: OutcomeNode) => OutcomePlan = interned(
    outcomePlaces,
    (node, at) => {
      const planned = parts(node, at);
      return { ...outcomeParts, ...planned, needs: needsRows(planned) };
    },
    inShort,
  );
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
