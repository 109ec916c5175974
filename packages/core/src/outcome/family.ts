import { dayNumberOf } from '../calendar/civil-date.js';
import { isIsoDate } from '../calendar/index.js';
import type { CellValue, RowValues } from '../expression/evaluate.js';
import { type Day, type DayShifts, dayIn } from './days.js';
import type { Household, HouseholdRow } from './household.js';
import type { Households } from './outcomes.js';
import type { ListPlan, PeoplePlan, Planning, RowsPlan } from './plan.js';
import { bothSpans, liesIn, memberDays, perhaps, rowDays, type Span } from './spans.js';
import type { Step } from './step.js';
import { type Told, unknown, yes } from './told.js';

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

/** A school term with both its days. */
export interface Term {
  readonly start: Day;
  readonly end: Day;
}

/** What all families are read with. */
export interface Reading {
  readonly planning: Planning;
  readonly households: Households;
  readonly shifts: DayShifts;
  /** In the order of their ends; `null` when they were not handed over. */
  readonly terms: readonly Term[] | null;
  readonly asOf: Day;
}

interface PlacedRow {
  readonly row: HouseholdRow;
  readonly start: Day;
  readonly end: Day;
  readonly spans: readonly Span[];
  /** The member it names by place; `null` where it names nobody, or somebody who is no member. */
  readonly member: Scope | null;
  readonly namesPerson: boolean;
  readonly namesFamily: boolean;
}

const textIn = (value: CellValue | undefined): string =>
  value === null || value === undefined ? '' : String(value).trim();

/** The day on which somebody is so many years old; one born on 29 February is so on 1 March of a common year. */
export const birthday = (bornOn: string, age: number): Day =>
  dayNumberOf(Number(bornOn.slice(0, 4)) + age, Number(bornOn.slice(5, 7)), Number(bornOn.slice(8)));

/** One family while it is being told: its members, and the rows that count, each worked out once. */
export class Family {
  readonly reading: Reading;
  readonly family: string;
  readonly engagedOn: Day;
  readonly asOf: Day;
  readonly members: readonly Member[];
  /** Members' rows that name nobody. */
  readonly membersWithoutName: number;
  readonly #household: Household;
  readonly #memberAt: ReadonlyMap<string, Scope>;
  readonly #placed = new Map<string, readonly PlacedRow[] | null>();
  readonly #counting: (readonly CountingRow[] | null | undefined)[] = [];
  readonly #judged: (readonly CountingRow[] | null | undefined)[] = [];
  readonly #peopleDays: (readonly Span[] | undefined)[] = [];
  #everyDay: readonly Day[] | null = null;
  /** Whether a member is one of some people, over time, where that was told already. */
  readonly belongings: (Step | undefined)[] = [];
  /** Truths over time that were told already, by outcome and scope. */
  readonly steps: (Step | undefined)[];

  constructor(reading: Reading, given: Household) {
    this.reading = reading;
    const { families, engagedOn, members } = reading.households;
    this.#household = given;
    this.family = given.family;
    this.asOf = reading.asOf;
    const engaged = (given.rows.get(families) ?? []).map(({ values }) => dayIn(values[engagedOn]));
    this.engagedOn = engaged.find((day) => !Number.isNaN(day)) ?? Number.NaN;
    const { person } = reading.planning.list(members);
    const byPerson = new Map<string, HouseholdRow[]>();
    let nameless = 0;
    for (const row of given.rows.get(members) ?? []) {
      const id = person === null ? '' : textIn(row.values[person]);
      const known = byPerson.get(id);
      if (id === '') nameless += 1;
      else if (known) known.push(row);
      else byPerson.set(id, [row]);
    }
    this.membersWithoutName = nameless;
    this.members = [...byPerson].map(([id, rows]) => ({ person: id, rows }));
    this.steps = new Array(reading.planning.sizes().outcomes * (this.members.length + 1));
    this.#memberAt = new Map(this.members.map(({ person: id }, at) => [id, at]));
  }

  /** Whether a list was handed over, so that rows of it that are not there do not exist. */
  has(list: ListPlan): boolean {
    const { rows } = this.#household;
    if (!rows.has(list.id)) return false;
    return list.family !== null || rows.has(this.reading.households.members);
  }

  /** Whether a list was handed over and has no row for the family. */
  isWithout(list: ListPlan): boolean {
    return this.has(list) && (this.#household.rows.get(list.id)?.length ?? 0) === 0;
  }

  get hasMembers(): boolean {
    return this.#household.rows.has(this.reading.households.members);
  }

  /** Every day from engagement to the day asked of. */
  everyDay(): readonly Day[] {
    this.#everyDay ??= Array.from({ length: this.asOf - this.engagedOn + 1 }, (_, at) => this.engagedOn + at);
    return this.#everyDay;
  }

  /** Where a place in a memory of things by plan and scope is. */
  slot(at: number, scope: Scope): number {
    return at * (this.members.length + 1) + scope + 1;
  }

  /** The days on which a member is one of some people; of any people for `null`. */
  days(people: PeoplePlan | null, member: Scope): readonly Span[] {
    const slot = this.slot((people?.at ?? -1) + 1, member);
    const known = this.#peopleDays[slot];
    if (known !== undefined) return known;
    const found = (this.members[member]?.rows ?? []).flatMap((row) => this.#daysOf(people, row));
    this.#peopleDays[slot] = found;
    return found;
  }

  #daysOf(people: PeoplePlan | null, { values }: HouseholdRow): readonly Span[] {
    const { planning, households } = this.reading;
    const spans = memberDays(values, planning.list(households.members).dates);
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
    const born = bornOn === null ? null : (values[bornOn] ?? null);
    if (typeof born !== 'string' || !isIsoDate(born)) return [{ from, to, isSure: false }];
    return [{ from: birthday(born, ages.from), to: birthday(born, ages.to + 1) - 1, isSure: true }];
  }

  /** Whether a member is one of some people on a day. */
  belongs(people: PeoplePlan | null, member: Scope, day: Day): Told {
    return liesIn(this.days(people, member), day, day);
  }

  #placedRows(list: ListPlan, placedBy: string | null): readonly PlacedRow[] | null {
    const key = `${list.at} ${placedBy ?? ''}`;
    const known = this.#placed.get(key);
    if (known !== undefined) return known;
    const placed = this.has(list) ? this.#place(list, placedBy) : null;
    this.#placed.set(key, placed);
    return placed;
  }

  #place(list: ListPlan, placedBy: string | null): readonly PlacedRow[] {
    const placed: PlacedRow[] = [];
    for (const row of this.#household.rows.get(list.id) ?? []) {
      const days = rowDays(row.values, list.dates, placedBy);
      if (days === null) continue;
      const person = list.person === null ? '' : textIn(row.values[list.person]);
      placed.push({
        row,
        start: days.start,
        end: days.end,
        spans: days.spans,
        member: this.#memberAt.get(person) ?? null,
        namesPerson: person !== '',
        namesFamily: list.family !== null && textIn(row.values[list.family]) !== '',
      });
    }
    return placed;
  }

  /** The days on which a row is one of a scope's; none where it is somebody else's. */
  #daysFor(
    { list, people }: RowsPlan,
    placed: PlacedRow,
    scope: Scope,
    wholeFamily: boolean,
  ): readonly Span[] {
    const { spans, member, namesPerson, namesFamily } = placed;
    if (list.person === null) return spans;
    // Whose row it is stands in no cell: a judgement is then one of the whole family, and any other may be anybody's.
    if (!namesPerson) {
      if (people === null && (wholeFamily || scope === household)) return spans;
      return perhaps(spans);
    }
    if (scope !== household && member !== scope) return [];
    if (people !== null) return member === null ? [] : bothSpans(spans, this.days(people, member));
    if (scope !== household || namesFamily) return spans;
    return member === null ? [] : bothSpans(spans, this.days(null, member));
  }

  #count(plan: RowsPlan, scope: Scope, wholeFamily: boolean): readonly CountingRow[] | null {
    const placed = this.#placedRows(plan.list, plan.node.placedBy);
    if (placed === null) return null;
    const counting: CountingRow[] = [];
    for (const each of placed) {
      const spans = this.#daysFor(plan, each, scope, wholeFamily);
      if (spans.length === 0) continue;
      const fits = plan.where === null ? true : plan.where(each.row.values);
      if (fits === false) continue;
      counting.push({ row: each.row, start: each.start, end: each.end, spans, isSure: fits === true });
    }
    return counting;
  }

  /** The rows that count or may count; `null` where their list was not handed over. */
  rows(plan: RowsPlan, scope: Scope): readonly CountingRow[] | null {
    // Judgements are planned apart, from -1 downwards.
    const isJudged = plan.at < 0;
    const memory = isJudged ? this.#judged : this.#counting;
    const slot = this.slot(isJudged ? -1 - plan.at : plan.at, scope);
    const known = memory[slot];
    if (known !== undefined) return known;
    const found = this.#count(plan, scope, isJudged);
    memory[slot] = found;
    return found;
  }
}

/** Whether a row counts in a stretch of days. */
export function countsIn({ spans, isSure }: CountingRow, from: Day, to: Day): Told {
  const told = liesIn(spans, from, to);
  return told === yes && !isSure ? unknown : told;
}
