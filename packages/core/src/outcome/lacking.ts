import { dayInWords } from '../timeline/date-in-words.js';
import { belongsOn } from './belonging.js';
import { type Day, dateOf } from './days.js';
import type { Family, Scope } from './family.js';
import { isBeyondTerms, periodOn } from './gather.js';
import { lengthsOn } from './held.js';
import type { Leaf } from './leaf.js';
import { comparisonInWords, intervalInWords } from './number-in-words.js';
import { numberThen } from './number-over-time.js';
import type { NumberPlan, OutcomePlan, PeriodPlan, PlanOf, RowsPlan } from './plan.js';
import { sinceWhen } from './step.js';
import { tell, tellOn } from './tell.js';
import { no, type Told, yes } from './told.js';

/** One thing that would have to change. It is put into words only when it is shown, and then once. */
class Lack {
  /** What two outcomes lack counts once. */
  readonly key: string | number;
  readonly #inWords: () => string;
  #says: string | null = null;

  constructor(key: string | number, inWords: () => string) {
    this.key = key;
    this.#inWords = inWords;
  }

  says(): string {
    this.#says ??= this.#inWords();
    return this.#says;
  }
}

/** What would have to change: of several ways to mend something, the shortest. */
export type Lacking = readonly Lack[];

/** What is lacking, in words. */
export const lackingInWords = (lacking: Lacking): readonly string[] => lacking.map((lack) => lack.says());

const nothing: Lacking = [];

/** One thing alone. */
export const onlyThis = (key: string | number, inWords: () => string): Lacking => [new Lack(key, inWords)];

/** What each of several lacks, as one. */
export function together(each: readonly Lacking[]): Lacking {
  const [only] = each;
  if (only !== undefined && each.length === 1) return only;
  const all: Lack[] = [];
  const keys = new Set<string | number>();
  for (const lacking of each) {
    for (const lack of lacking) {
      if (keys.has(lack.key)) continue;
      keys.add(lack.key);
      all.push(lack);
    }
  }
  return all;
}

const smallest = (each: readonly Lacking[], count: number): Lacking =>
  together([...each].sort((a, b) => a.length - b.length).slice(0, Math.max(0, count)));

/** The first of the smallest. Nothing is smaller than one thing, so what follows it is not asked for. */
function smallestOf(of: readonly OutcomePlan[], lacks: (one: OutcomePlan) => Lacking): Lacking {
  let least = nothing;
  for (const one of of) {
    const lacking = lacks(one);
    if (least === nothing || lacking.length < least.length) least = lacking;
    if (least.length <= 1) break;
  }
  return least;
}

/** The rows and period of a number that is gathered, or of both numbers of a fall. */
function gatheredIn(number: NumberPlan): readonly { readonly rows: RowsPlan; readonly period: PeriodPlan }[] {
  return number.kind === 'fall' ? [...gatheredIn(number.from), ...gatheredIn(number.to)] : [number];
}

/** What stands in the way beside the rows themselves: a list that is not there, a period that is not over. */
function hindrance(
  gathered: readonly { readonly rows: RowsPlan; readonly period: PeriodPlan }[],
  family: Family,
  scope: Scope,
  day: Day,
): string | null {
  for (const { rows, period } of gathered) {
    if (!family.has(rows.list)) return `the list “${rows.list.title}” was not handed over`;
    const found = periodOn(period, family, scope, day);
    if (period.kind === 'terms' && family.reading.schoolTerms === null)
      return 'the school terms were not handed over';
    if (isBeyondTerms(period, family, scope, day)) return beyondTerms(family);
    if (found === null) return 'the period it is told from has not begun, or cannot be told';
    const until = found.to > day ? dateOf(found.to) : null;
    if (until !== null) return `until ${dayInWords(until)}`;
  }
  return null;
}

function beyondTerms({ reading }: Family): string {
  const last = dateOf(reading.schoolTerms?.knownUntil ?? Number.NaN);
  if (last === null) return 'not all school terms have days that can be read';
  return `the school terms that were handed over end on ${dayInWords(last)}`;
}

const withWhom = (says: string, family: Family, scope: Scope): string => {
  const member = family.members[scope];
  return member === undefined ? says : `${says} (${member.person})`;
};

function judgementInWords(leaf: PlanOf<'judged'>, family: Family, scope: Scope, day: Day): string {
  if (leaf.rows === null) return 'the theme has no list of judgements';
  if (!family.has(leaf.rows.list)) return `the list “${leaf.rows.list.title}” was not handed over`;
  const told = tellOn(leaf, family, scope, day);
  return told === no
    ? 'it was judged not to be so'
    : 'no such judgement with a date and an author is recorded';
}

function leafInWords(leaf: Leaf, family: Family, scope: Scope, day: Day, wanted: Told): string {
  const says = withWhom(wanted === yes ? leaf.says : `not: ${leaf.says}`, family, scope);
  if (leaf.kind === 'judged') return `${says}: ${judgementInWords(leaf, family, scope, day)}`;
  const gathered = leaf.kind === 'threshold' ? gatheredIn(leaf.value) : [leaf];
  const hindered = hindrance(gathered, family, scope, day);
  if (leaf.kind === 'latestRow') return hindered === null ? says : `${says}: ${hindered}`;
  const now = intervalInWords(numberThen(leaf.value, family, scope, day), leaf.value.kind);
  const aim = wanted === yes ? `, to be ${comparisonInWords(leaf.operator, leaf.than, leaf.value.kind)}` : '';
  return `${says}: ${now}${aim}${hindered === null ? '' : `; ${hindered}`}`;
}

function lackingOfPeople(
  outcome: PlanOf<'someone' | 'everyone'>,
  family: Family,
  day: Day,
  wanted: typeof yes | typeof no,
): Lacking {
  const { people } = outcome;
  const itself = (says: () => string): Lacking => onlyThis(`${outcome.at}:${wanted}`, says);
  if (!family.hasMembers) return itself(() => 'the list of members was not handed over');
  const each = family.members.flatMap(({ person }, member) => {
    const belongs = belongsOn(outcome, family, member, day);
    if (belongs === no) return [];
    const of = lacking(outcome.of, family, member, day, wanted);
    if (belongs === yes) return [of];
    const doubt = onlyThis(
      `${outcome.at}:${member}:belongs`,
      () => `whether ${person} is ${people.says} cannot be told`,
    );
    const settles = (outcome.kind === 'everyone') === (wanted === yes);
    return [settles ? smallest([of, doubt], 1) : together([of, doubt])];
  });
  const needsAll = (outcome.kind === 'everyone') === (wanted === yes);
  if (needsAll) return together(each);
  return each.length === 0 ? itself(() => `somebody who is ${people.says}`) : smallest(each, 1);
}

/** How long it must go on, told from the spell that has begun. */
function lackingTime(outcome: PlanOf<'heldFor'>, family: Family, scope: Scope, day: Day): string {
  const says = withWhom(outcome.says ?? 'held for long enough', family, scope);
  const since = sinceWhen(tell(outcome.of, family, scope), yes, day);
  if (since === null) return says;
  const { length } = outcome.sustained;
  const byLength = family.reading.shifts.shift(since, length.unit, length.count);
  const byRows = lengthsOn(outcome, family, scope, day).map((each) =>
    each === null ? byLength : since + each,
  );
  const until = dateOf(Math.max(...byRows.map((each) => Math.min(each, byLength))));
  const from = dateOf(since);
  if (until === null || from === null) return says;
  return `${says}: since ${dayInWords(from)}, and on until ${dayInWords(until)}`;
}

function lackingOn(
  outcome: OutcomePlan,
  family: Family,
  scope: Scope,
  day: Day,
  wanted: typeof yes | typeof no,
): Lacking {
  const itself = (says: () => string): Lacking => onlyThis(2 * family.slot(outcome.at, scope) + wanted, says);
  const lacks = (one: OutcomePlan) => lacking(one, family, scope, day, wanted);
  switch (outcome.kind) {
    case 'threshold':
    case 'latestRow':
    case 'judged':
      return itself(() => leafInWords(outcome, family, scope, day, wanted));
    case 'all':
      return wanted === yes ? together(outcome.of.map(lacks)) : smallestOf(outcome.of, lacks);
    case 'any':
      return wanted === yes ? smallestOf(outcome.of, lacks) : together(outcome.of.map(lacks));
    case 'atLeast': {
      const { of, count } = outcome;
      return smallest(of.map(lacks), wanted === yes ? count : of.length - count + 1);
    }
    case 'not':
      return lacking(outcome.of, family, scope, day, wanted === yes ? no : yes);
    case 'someone':
    case 'everyone':
      return lackingOfPeople(outcome, family, day, wanted);
    case 'heldFor': {
      const first = lacks(outcome.of);
      return first.length > 0 ? first : itself(() => lackingTime(outcome, family, scope, day));
    }
    case 'reading':
      return lacking(outcome.of, family, scope, day, wanted);
    case 'unspecified':
      return itself(() => `to be decided: ${outcome.question}`);
  }
}

/** The fewest things whose change would make an outcome hold on a day, or not hold. */
export function lacking(
  outcome: OutcomePlan,
  family: Family,
  scope: Scope,
  day: Day,
  wanted: typeof yes | typeof no,
): Lacking {
  if (tellOn(outcome, family, scope, day) === wanted) return nothing;
  if (day !== family.asOf) return lackingOn(outcome, family, scope, day, wanted);
  const place = 2 * family.slot(outcome.at, scope) + wanted;
  const known = family.memory.lacking.at(place);
  if (known !== undefined) return known;
  const found = lackingOn(outcome, family, scope, day, wanted);
  family.memory.lacking.put(place, found);
  return found;
}
