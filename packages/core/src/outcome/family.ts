import type { RowValues } from '../expression/evaluate.js';
import { birthday, type Day, type DayShifts, dayIn } from './days.js';
import type { FamilyMemory } from './family-memory.js';
import { type Household, type HouseholdRow, textIn } from './household.js';
import type { Households } from './outcomes.js';
import type { FittingPlan, ListPlan, PeoplePlan, Planning, RowsPlan } from './plan.js';
import { type SchoolTerms, termsEndedBy } from './school-terms.js';
import { bothSpans, daysFrom, liesIn, memberDays, perhaps, rowDays, type Span } from './spans.js';
import { always, type Step } from './step.js';
import { everyTold, type Told, unknown, yes } from './told.js';

/** Whose rows are read: everybody's, or those of one member by place. */
export type Scope = number;

/** The household as a whole. */
export const household: Scope = -1;

/** A row that may count, and the days on which it does. */
export interface CountingRow {
  readonly row: HouseholdRow;
  readonly start: Day;
  readonly end: Day;
  readonly spans: readonly Span[];
  /** Whether it counts at all: false where a blank leaves it open. */
  readonly isSure: boolean;
}

/** One member of a family, by the rows that say so. */
interface Member {
  readonly person: string;
  readonly rows: readonly HouseholdRow[];
}

/** What all families are read with. */
export interface Reading {
  readonly planning: Planning;
  readonly households: Households;
  readonly shifts: DayShifts;
  /** `null` when they were not handed over. */
  readonly schoolTerms: SchoolTerms | null;
  readonly asOf: Day;
}

/** A row that fits a condition, before it is asked whose it is. */
export interface FittingRow extends CountingRow {
  /** The member it names by place; `null` where it names nobody, or somebody who is no member. */
  readonly member: Scope | null;
  readonly namesPerson: boolean;
  readonly namesFamily: boolean;
}

const noRows: readonly FittingRow[] = [];
const noSpans: readonly Span[] = [];

/** One family while it is being told: its members, and the rows that count, each worked out once. */
export class Family {
  readonly reading: Reading;
  readonly family: string;
  readonly engagedOn: Day;
  readonly asOf: Day;
  readonly members: readonly Member[];
  /** Members' rows that name nobody. */
  readonly membersWithoutName: number;
  readonly hasMembers: boolean;
  /** By the place of a list; `null` for one that was not handed over, or of which it cannot be told whose rows they are. */
  readonly #listed: readonly (readonly HouseholdRow[] | null)[];
  readonly #memberAt: ReadonlyMap<string, Scope>;
  #everyDay: readonly Day[] | null = null;
  #termsByEngagement: number | null = null;
  /** What was worked out of it already. */
  readonly memory: FamilyMemory;
  readonly #constants: readonly Step[];
  /** Of how many it is told whose rows are read: of everyone, and of each member. */
  readonly #scopes: number;

  /**
   * Whether all that is asked of it on one day will be asked over time as well, as reasons are: then it is told over time
   * at once.
   */
  readonly isToldOverTime: boolean;

  /** @param memory of the family that was told before, which is forgotten */
  constructor(reading: Reading, given: Household, memory: FamilyMemory, isToldOverTime: boolean) {
    this.reading = reading;
    this.memory = memory;
    this.isToldOverTime = isToldOverTime;
    const { families, engagedOn } = reading.households;
    const { lists, members } = reading.planning;
    this.family = given.family;
    this.asOf = reading.asOf;
    const engaged = (given.rows.get(families) ?? []).map(({ values }) => dayIn(values[engagedOn]));
    this.engagedOn = engaged.find((day) => !Number.isNaN(day)) ?? Number.NaN;
    const memberRows = given.rows.get(members.id);
    this.hasMembers = memberRows !== undefined;
    this.#listed = lists.map(({ id, family }) =>
      family !== null || this.hasMembers ? (given.rows.get(id) ?? null) : null,
    );
    const { person } = members;
    const found: { readonly person: string; readonly rows: HouseholdRow[] }[] = [];
    const memberAt = new Map<string, Scope>();
    let nameless = 0;
    for (const row of memberRows ?? []) {
      const id = person === null ? '' : textIn(row.values[person]);
      const known = memberAt.get(id);
      if (id === '') nameless += 1;
      else if (known !== undefined) found[known]?.rows.push(row);
      else {
        memberAt.set(id, found.length);
        found.push({ person: id, rows: [row] });
      }
    }
    this.membersWithoutName = nameless;
    this.members = found;
    this.#memberAt = memberAt;
    this.#scopes = this.members.length + 1;
    memory.clearFor(reading.planning.sizes(), this.#scopes);
    this.#constants = everyTold.map((told) => always(this.engagedOn, told));
  }

  /** Whether a list was handed over, so that rows of it that are not there do not exist. */
  has({ at }: ListPlan): boolean {
    return this.#listed[at] !== null;
  }

  /** Whether there is surely none of some rows, their list being handed over. */
  isWithout(rows: FittingPlan): boolean {
    return this.#fit(rows)?.length === 0;
  }

  /** The same truth on every day from engagement on. */
  always(told: Told): Step {
    return this.#constants[told] as Step;
  }

  /** Every day from engagement to the day asked of. */
  everyDay(): readonly Day[] {
    this.#everyDay ??= Array.from({ length: this.asOf - this.engagedOn + 1 }, (_, at) => this.engagedOn + at);
    return this.#everyDay;
  }

  /** How many school terms had surely ended by engagement; none where it is not known on every day which have. */
  termsByEngagement(): number {
    const { schoolTerms, asOf } = this.reading;
    const isKnown = schoolTerms !== null && asOf <= schoolTerms.knownUntil;
    this.#termsByEngagement ??= isKnown ? termsEndedBy(schoolTerms.terms, this.engagedOn) : 0;
    return this.#termsByEngagement;
  }

  /** Where a place in a memory of things by plan and scope is. */
  slot(at: number, scope: Scope): number {
    return at * this.#scopes + scope + 1;
  }

  /** The days on which a member is one of some people; of any people for `null`. */
  days(people: PeoplePlan | null, member: Scope): readonly Span[] {
    const slot = this.slot((people?.at ?? -1) + 1, member);
    const known = this.memory.peopleDays.at(slot);
    if (known !== undefined) return known;
    const rows = this.members[member]?.rows ?? [];
    const [only] = rows;
    const isOnly = only !== undefined && rows.length === 1;
    const found = isOnly ? this.#daysOf(people, only) : this.#daysOfAny(people, rows);
    this.memory.peopleDays.put(slot, found);
    return found;
  }

  #daysOfAny(people: PeoplePlan | null, rows: readonly HouseholdRow[]): readonly Span[] {
    return rows.flatMap((row) => this.#daysOf(people, row));
  }

  #daysOf(people: PeoplePlan | null, { values }: HouseholdRow): readonly Span[] {
    const spans = memberDays(values, this.reading.planning.members.dates);
    if (people === null) return spans;
    const fits = people.where === null ? true : people.where(values);
    if (fits === false) return [];
    const aged = bothSpans(spans, this.#ageDays(people, values));
    return fits === null ? perhaps(aged) : aged;
  }

  #ageDays({ ages }: PeoplePlan, values: RowValues): readonly Span[] {
    const from = Number.NEGATIVE_INFINITY;
    const to = Number.POSITIVE_INFINITY;
    if (ages === null) return [{ from, to, isSure: true }];
    const { bornOn } = this.reading.planning;
    const born = bornOn === null ? null : values[bornOn];
    const first = birthday(born, ages.from);
    if (Number.isNaN(first)) return [{ from, to, isSure: false }];
    return [{ from: first, to: birthday(born, ages.to + 1) - 1, isSure: true }];
  }

  /** Whether a member is one of some people on a day. */
  belongs(people: PeoplePlan | null, member: Scope, day: Day): Told {
    return liesIn(this.days(people, member), day, day);
  }

  #fit(plan: FittingPlan): readonly FittingRow[] | null {
    const rows = this.#listed[plan.list.at] ?? null;
    if (rows === null) return null;
    // Of most lists a family has no rows at all.
    if (rows.length === 0) return noRows;
    const known = this.memory.fitting.at(plan.at);
    if (known !== undefined) return known;
    const found = this.#findFitting(plan, rows);
    this.memory.fitting.put(plan.at, found);
    return found;
  }

  #findFitting(plan: FittingPlan, rows: readonly HouseholdRow[]): readonly FittingRow[] {
    const { list, placedBy, onlyFrom, where } = plan;
    const found: FittingRow[] = [];
    for (const row of rows) {
      const { values } = row;
      const fits = where === null ? true : where(values);
      const all = fits === false ? null : rowDays(values, list.dates, placedBy);
      const days = all === null || onlyFrom === null ? all : daysFrom(all, dayIn(values[onlyFrom]));
      if (days === null) continue;
      const person = list.person === null ? '' : textIn(values[list.person]);
      found.push({
        row,
        start: days.start,
        end: days.end,
        spans: days.spans,
        isSure: fits === true,
        member: this.#memberAt.get(person) ?? null,
        namesPerson: person !== '',
        namesFamily: list.family !== null && textIn(values[list.family]) !== '',
      });
    }
    return found;
  }

  /** The days on which a row is one of a scope's; none where it is somebody else's. */
  #daysFor({ list, people, isJudgements }: RowsPlan, row: FittingRow, scope: Scope): readonly Span[] {
    const { spans, member, namesPerson, namesFamily } = row;
    if (list.person === null) return spans;
    // Whose row it is stands in no cell: a judgement is then one of the whole family, and any other may be anybody's.
    if (!namesPerson) {
      if (people === null && (isJudgements || scope === household)) return spans;
      return perhaps(spans);
    }
    if (scope !== household && member !== scope) return noSpans;
    if (people !== null) return member === null ? noSpans : bothSpans(spans, this.days(people, member));
    if (scope !== household || namesFamily) return spans;
    return member === null ? noSpans : bothSpans(spans, this.days(null, member));
  }

  #count(plan: RowsPlan, scope: Scope): readonly CountingRow[] | null {
    const fitting = this.#fit(plan.fitting);
    if (fitting === null) return null;
    if (fitting.length === 0) return noRows;
    const counting: CountingRow[] = [];
    for (const each of fitting) {
      const spans = this.#daysFor(plan, each, scope);
      if (spans.length === 0) continue;
      const { row, start, end, isSure } = each;
      counting.push(spans === each.spans ? each : { row, start, end, spans, isSure });
    }
    return counting;
  }

  /** The rows that count or may count; `null` where their list was not handed over. */
  rows(plan: RowsPlan, scope: Scope): readonly CountingRow[] | null {
    const slot = this.slot(plan.at, scope);
    const known = this.memory.counting.at(slot);
    if (known !== undefined) return known;
    const found = this.#count(plan, scope);
    this.memory.counting.put(slot, found);
    return found;
  }
}

/** Whether a row counts in a stretch of days. */
export function countsIn({ spans, isSure }: CountingRow, from: Day, to: Day): Told {
  const told = liesIn(spans, from, to);
  return told === yes && !isSure ? unknown : told;
}
