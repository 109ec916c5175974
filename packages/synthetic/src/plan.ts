import type { ListManifest, ThemeManifest } from '@deepdive/core';
import { type AgesOnLists, agesFrom, inBoth } from './ages-on-lists.js';
import type { Chance } from './chance.js';
import type { Condition } from './fill-row.js';
import { conditionsOn, type Eligible, eligibleFor, handedOver } from './hand-over.js';
import { dropNeeding, placeAlso, settleAlso } from './needed-lists.js';
import { type Person, reborn } from './person.js';
import type { Pool } from './pools.js';
import type { PreparedTheme } from './prepared-theme.js';
import { syntheticError } from './synthetic-error.js';

/** What the people of a pool are made up for. */
export interface PoolWanted {
  readonly prepared: PreparedTheme;
  readonly pool: Pool;
  readonly ages: AgesOnLists;
}

/** On which lists a person is to stand, and what has to be true of them there. */
export interface Plan {
  readonly person: Person;
  /** The number of rows by list. */
  readonly places: ReadonlyMap<string, number>;
  /** Lists that need this very person: those handed over for a stage of selection, and what that stage draws from. */
  readonly settled: ReadonlySet<string>;
  /** The ages the person may have: those the lists have room for, and a stage of selection wants. */
  readonly ages: readonly number[];
  readonly conditions: ReadonlyMap<string, readonly Condition[]>;
}

/** A plan while it is being made. */
interface Draft {
  readonly person: Person;
  readonly places: Map<string, number>;
  readonly settled: Set<string>;
  /** The ages wanted by what the person is chosen for; the person is born another day if it must be. */
  ages: readonly number[];
  readonly conditions: Map<string, readonly Condition[]>;
}

const shareWithoutDates = 0.2;
const shareOfSpells = 0.35;
const mostRows = 4;
const shareWithAnotherRow = 0.25;

/** The share of the people who stand on a list: the longer its window, the more. */
function shareOn(list: ListManifest): number {
  if (list.dates === null) return shareWithoutDates;
  if (list.dates.kind === 'spell') return shareOfSpells;
  return Math.min(0.6, 0.12 + 0.05 * (list.window.months ?? 1));
}

/** The half-sum of two even shares stays below this with the given probability. */
const belowWithProbability = (share: number): number =>
  share <= 0.5 ? Math.sqrt(share / 2) : 1 - Math.sqrt((1 - share) / 2);

function rowsOn(list: ListManifest, chance: Chance): number {
  if (list.oneRowPerChild || list.dates?.kind !== 'event') return 1;
  let rows = 1;
  while (rows < mostRows && chance.happens(shareWithAnotherRow)) rows += 1;
  return rows;
}

/** Both, but for a second choice that the first one leaves no room for. */
const narrowed = (ages: readonly number[], by: readonly number[]): readonly number[] => {
  const both = inBoth(ages, by);
  return both.length > 0 ? both : ages;
};

const fits = (draft: Draft, ages: readonly number[]): boolean => inBoth(draft.ages, ages).length > 0;

/** Those that are so, or else all. */
function preferred<T>(of: readonly T[], isSo: (each: T) => boolean): readonly T[] {
  const chosen = of.filter(isSo);
  return chosen.length > 0 ? chosen : of;
}

const ordinaryLists = ({ pool, prepared }: PoolWanted): readonly ListManifest[] =>
  pool.lists.filter((list) => !prepared.handedOver.has(list.id));

/** The ages that a stage of selection wants of those it may choose. */
const agesFor = ({ ages }: Eligible, wanted: PoolWanted): readonly number[] =>
  ages === null ? wanted.ages.all : agesFrom(ages);

/** Puts a person on a list for whose sake they may have to be of another age. */
function seat(draft: Draft, list: ListManifest, { ages }: PoolWanted, chance: Chance): void {
  if (!draft.places.has(list.id)) draft.places.set(list.id, rowsOn(list, chance));
  draft.ages = narrowed(draft.ages, ages.on(list.id));
}

/** Makes a person one whom a stage of selection may choose. */
function provide(
  draft: Draft,
  eligible: Eligible,
  sources: readonly ListManifest[],
  wanted: PoolWanted,
  chance: Chance,
): ListManifest | null {
  draft.ages = narrowed(draft.ages, agesFor(eligible, wanted));
  for (const source of sources) {
    const shown = conditionsOn(source, eligible);
    draft.conditions.set(source.id, [...(draft.conditions.get(source.id) ?? []), ...shown]);
  }
  if (sources.length === 0) return null;
  const fitting = preferred(sources, ({ id }) => fits(draft, wanted.ages.on(id)));
  const telling = Math.max(...fitting.map((source) => conditionsOn(source, eligible).length));
  const best = fitting.filter((source) => conditionsOn(source, eligible).length === telling);
  const source = best.find((each) => draft.places.has(each.id)) ?? chance.oneOf(best);
  seat(draft, source, wanted, chance);
  return source;
}

/** Those who are to stand on lists that are handed over; people who already do so come last. */
function handOver(drafts: readonly Draft[], wanted: PoolWanted, chance: Chance): void {
  const { prepared, pool, ages } = wanted;
  const inPool: ThemeManifest = { ...prepared.theme, lists: pool.lists };
  for (const { list, count, eligible } of handedOver(inPool, chance)) {
    const suitable = narrowed(agesFor(eligible, wanted), ages.on(list));
    const free = chance
      .shuffled(drafts)
      .filter((draft) => !draft.places.has(list) && fits(draft, suitable))
      .sort((one, other) => one.settled.size - other.settled.size);
    if (free.length < count) {
      const expected = `at least ${count} people: the list has that many rows, each about another one`;
      throw syntheticError({
        code: 'too-few-children',
        place: `lists/${list}`,
        found: String(drafts.length),
        expected,
      });
    }
    const sources = ordinaryLists(wanted).filter((each) => eligible.from.includes(each.id));
    for (const draft of free.slice(0, count)) {
      draft.places.set(list, 1);
      draft.ages = inBoth(draft.ages, suitable);
      draft.settled.add(list);
      const source = provide(draft, eligible, sources, wanted, chance);
      if (source !== null) draft.settled.add(source.id);
    }
  }
}

/** Enough people for each other stage of selection to choose from, where there are so many at all. */
function provideForStages(drafts: readonly Draft[], wanted: PoolWanted, chance: Chance): void {
  const { prepared, pool } = wanted;
  const inPool: ThemeManifest = { ...prepared.theme, lists: pool.lists };
  for (const stage of inPool.selection.filter((each) => each.handedOverIn === null)) {
    const eligible = eligibleFor(inPool, stage);
    const sources = ordinaryLists(wanted).filter((each) => eligible.from.includes(each.id));
    if (sources.length === 0) continue;
    // Where no number is printed, a dozen are enough to choose from.
    const count = Math.min(stage.count?.max ?? 12, Math.floor(drafts.length / 2));
    const free = chance.shuffled(drafts).filter((draft) => fits(draft, agesFor(eligible, wanted)));
    for (const draft of free.slice(0, count)) provide(draft, eligible, sources, wanted, chance);
  }
}

/** One list, if any, for a person who stands on none: one with room for their age where there is such a one. */
function seatSomewhere(draft: Draft, lists: readonly ListManifest[], wanted: PoolWanted, chance: Chance) {
  if (draft.places.size > 0 || lists.length === 0) return;
  const open = preferred(lists, ({ id }) => wanted.ages.on(id).includes(draft.person.age));
  seat(draft, chance.oneOf(open), wanted, chance);
  placeAlso(draft.places, wanted.prepared);
}

/** Makes the person of an age that is wanted, and takes them off the lists that have no room for it. */
function aged(draft: Draft, wanted: PoolWanted, chance: Chance): Plan {
  const { prepared, ages } = wanted;
  const roomFor = (from: readonly number[]): readonly number[] =>
    [...draft.places.keys()].reduce((left, list) => narrowed(left, ages.on(list)), from);
  const isOfAge = draft.ages.includes(draft.person.age);
  const person = isOfAge ? draft.person : reborn(draft.person, roomFor(draft.ages), prepared.days, chance);
  const unfit = [...draft.places.keys()].filter(
    (list) => !draft.settled.has(list) && !ages.on(list).includes(person.age),
  );
  if (unfit.length < draft.places.size) for (const list of unfit) draft.places.delete(list);
  return { ...draft, person, ages: roomFor(draft.ages) };
}

/** Puts someone on each list on which nobody stands: best one of the right age, or who can stay where they are. */
function occupy(
  lists: readonly ListManifest[],
  drafts: readonly Draft[],
  wanted: PoolWanted,
  chance: Chance,
): void {
  for (const list of lists) {
    if (drafts.some((draft) => draft.places.has(list.id))) continue;
    const room = wanted.ages.on(list.id);
    const canStay = ({ places }: Draft): boolean =>
      [...places.keys()].reduce((left, id) => inBoth(left, wanted.ages.on(id)), room).length > 0;
    const free = drafts.filter((draft) => fits(draft, room));
    const best = preferred(preferred(free, canStay), ({ person }) => room.includes(person.age));
    if (best.length > 0) seat(chance.oneOf(best), list, wanted, chance);
  }
}

/** Plans on which of the lists of a pool each of its people stands. */
export function plannedPlaces(
  people: readonly Person[],
  wanted: PoolWanted,
  chance: Chance,
): readonly Plan[] {
  const { prepared, ages } = wanted;
  const ordinary = ordinaryLists(wanted);
  const drafts = people.map((person): Draft => {
    const places = new Map<string, number>();
    for (const list of ordinary) {
      const isOn =
        (person.family.need + chance.share()) / 2 < belowWithProbability(shareOn(list)) ||
        prepared.everyones.has(list.id);
      if (!isOn || !ages.on(list.id).includes(person.age)) continue;
      places.set(list.id, prepared.everyones.has(list.id) ? 1 : rowsOn(list, chance));
    }
    const settled = new Set([...places.keys()].filter((id) => prepared.everyones.has(id)));
    return { person, places, settled, ages: ages.all, conditions: new Map() };
  });
  occupy(ordinary, drafts, wanted, chance);
  handOver(drafts, wanted, chance);
  provideForStages(drafts, wanted, chance);
  return drafts.map((draft) => {
    placeAlso(draft.places, prepared);
    settleAlso(draft.settled, prepared);
    seatSomewhere(draft, ordinary, wanted, chance);
    return aged(draft, wanted, chance);
  });
}

/** The plan without a list, and without those that need it; elsewhere where nothing is left. */
export function planWithout(plan: Plan, list: string, wanted: PoolWanted, chance: Chance): Plan {
  const draft: Draft = {
    ...plan,
    places: new Map(plan.places),
    settled: new Set(plan.settled),
    conditions: new Map(plan.conditions),
  };
  draft.places.delete(list);
  dropNeeding(draft.places, wanted.prepared);
  const others = ordinaryLists(wanted).filter((each) => each.id !== list);
  seatSomewhere(draft, others, wanted, chance);
  return draft.places.size > 0 ? aged(draft, wanted, chance) : plan;
}
