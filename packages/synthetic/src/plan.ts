import type { AgeRange, ListManifest, ThemeManifest } from '@deepdive/core';
import type { Chance } from './chance.js';
import type { Condition } from './fill-row.js';
import { agesInBoth, conditionsOn, type Eligible, eligibleFor, handedOver } from './hand-over.js';
import type { Person } from './person.js';
import type { Pool } from './pools.js';
import type { PreparedTheme } from './prepared-theme.js';
import { syntheticError } from './synthetic-error.js';

/** On which lists a person is to stand, and what has to be true of them there. */
export interface Plan {
  readonly person: Person;
  /** The number of rows by list. */
  readonly places: ReadonlyMap<string, number>;
  /** Lists that need this very person: those handed over for a stage of selection, and what that stage draws from. */
  readonly settled: ReadonlySet<string>;
  /** The ages a stage of selection wants; `null` where none does. */
  readonly ages: AgeRange | null;
  readonly conditions: ReadonlyMap<string, readonly Condition[]>;
}

/** A plan while it is being made. */
interface Draft extends Plan {
  readonly places: Map<string, number>;
  readonly settled: Set<string>;
  ages: AgeRange | null;
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

/** Puts a person who stands on one list also on those that the rules across lists name. */
function placeAlso(places: Map<string, number>, { needing, handedOver: handed }: PreparedTheme): void {
  for (let isChanged = true; isChanged; ) {
    isChanged = false;
    for (const rule of needing) {
      if (!places.has(rule.list) || places.has(rule.also)) continue;
      // A list of exactly so many rows takes no one in passing.
      if (handed.has(rule.also)) places.delete(rule.list);
      else places.set(rule.also, 1);
      isChanged = true;
    }
  }
}

/** A list that a settled one needs is settled too. */
function settleAlso(settled: Set<string>, { needing }: PreparedTheme): void {
  for (let size = -1; size !== settled.size; ) {
    size = settled.size;
    for (const rule of needing) if (settled.has(rule.list)) settled.add(rule.also);
  }
}

const fits = (ages: AgeRange | null, other: AgeRange | null): boolean =>
  ages === null || other === null || (ages.from <= other.to && other.from <= ages.to);

function settle(
  draft: Draft,
  eligible: Eligible,
  sources: readonly ListManifest[],
  isSettled: boolean,
  chance: Chance,
): void {
  draft.ages = agesInBoth(draft.ages, eligible.ages);
  for (const source of sources) {
    const shown = conditionsOn(source, eligible);
    draft.conditions.set(source.id, [...(draft.conditions.get(source.id) ?? []), ...shown]);
  }
  if (sources.length === 0) return;
  const telling = Math.max(...sources.map((source) => conditionsOn(source, eligible).length));
  const best = sources.filter((source) => conditionsOn(source, eligible).length === telling);
  const source = best.find((each) => draft.places.has(each.id)) ?? chance.oneOf(best);
  if (!draft.places.has(source.id)) draft.places.set(source.id, rowsOn(source, chance));
  if (isSettled) draft.settled.add(source.id);
}

/** Those who are to stand on lists that are handed over; people who already do so come last. */
function handOver(
  theme: ThemeManifest,
  drafts: readonly Draft[],
  ordinary: readonly ListManifest[],
  chance: Chance,
): void {
  for (const { list, count, eligible } of handedOver(theme, chance)) {
    const free = chance
      .shuffled(drafts)
      .filter((draft) => !draft.places.has(list) && fits(draft.ages, eligible.ages))
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
    const sources = ordinary.filter((each) => eligible.from.includes(each.id));
    for (const draft of free.slice(0, count)) {
      draft.places.set(list, 1);
      draft.settled.add(list);
      settle(draft, eligible, sources, true, chance);
    }
  }
}

/** Enough people for each other stage of selection to choose from, where there are so many at all. */
function provideForStages(
  theme: ThemeManifest,
  drafts: readonly Draft[],
  ordinary: readonly ListManifest[],
  chance: Chance,
): void {
  for (const stage of theme.selection.filter((each) => each.handedOverIn === null)) {
    const eligible = eligibleFor(theme, stage);
    const sources = ordinary.filter((each) => eligible.from.includes(each.id));
    if (sources.length === 0) continue;
    const wanted = Math.min(stage.count.max, Math.floor(drafts.length / 2));
    const free = chance.shuffled(drafts).filter((draft) => fits(draft.ages, eligible.ages));
    for (const draft of free.slice(0, wanted)) settle(draft, eligible, sources, false, chance);
  }
}

/** Plans on which of the lists of a pool each of its people stands. */
export function plannedPlaces(
  prepared: PreparedTheme,
  pool: Pool,
  people: readonly Person[],
  chance: Chance,
): readonly Plan[] {
  const ordinary = pool.lists.filter((list) => !prepared.handedOver.has(list.id));
  const drafts = people.map((person): Draft => {
    const places = new Map<string, number>();
    for (const list of ordinary) {
      const isOn = (person.family.need + chance.share()) / 2 < belowWithProbability(shareOn(list));
      if (isOn) places.set(list.id, rowsOn(list, chance));
    }
    return { person, places, settled: new Set(), ages: null, conditions: new Map() };
  });
  for (const list of ordinary) {
    if (drafts.length > 0 && !drafts.some((draft) => draft.places.has(list.id))) {
      chance.oneOf(drafts).places.set(list.id, rowsOn(list, chance));
    }
  }
  const inPool: ThemeManifest = { ...prepared.theme, lists: pool.lists };
  handOver(inPool, drafts, ordinary, chance);
  provideForStages(inPool, drafts, ordinary, chance);
  for (const draft of drafts) {
    if (draft.places.size === 0 && ordinary.length > 0) {
      const list = chance.oneOf(ordinary);
      draft.places.set(list.id, rowsOn(list, chance));
    }
    placeAlso(draft.places, prepared);
    settleAlso(draft.settled, prepared);
  }
  return drafts;
}

/** The plan without a list, and without those that need it; elsewhere where nothing is left. */
export function planWithout(
  plan: Plan,
  list: string,
  prepared: PreparedTheme,
  pool: Pool,
  chance: Chance,
): Plan {
  const places = new Map(plan.places);
  places.delete(list);
  for (let isChanged = true; isChanged; ) {
    const needing = prepared.needing.filter((rule) => places.has(rule.list) && !places.has(rule.also));
    for (const rule of needing) places.delete(rule.list);
    isChanged = needing.length > 0;
  }
  const others = pool.lists.filter((each) => !prepared.handedOver.has(each.id) && each.id !== list);
  if (places.size === 0 && others.length > 0) {
    places.set(chance.oneOf(others).id, 1);
    placeAlso(places, prepared);
  }
  return { ...plan, places };
}
