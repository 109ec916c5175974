import type { IsoDate } from '../calendar/index.js';
import { belongsOn } from './belonging.js';
import { type Day, dateOf } from './days.js';
import type { GatheredNumber, OutcomeExplanation, RowCited } from './explanation.js';
import { countsIn, type Family, household, type Scope } from './family.js';
import { periodOn } from './gather.js';
import { anyNumber, type Interval } from './interval.js';
import { lacking, lackingInWords } from './lacking.js';
import { comparisonInWords, intervalInWords } from './number-in-words.js';
import { numberThen } from './number-over-time.js';
import type { NumberPlan, OutcomePlan, PeriodPlan, PlanOf, RowsPlan } from './plan.js';
import { firstDayOf, sinceWhen, toldOn } from './step.js';
import { tell } from './tell.js';
import { no, truthOf, yes } from './told.js';

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

function gatheredRows(
  rows: RowsPlan,
  period: PeriodPlan,
  interval: Interval,
  family: Family,
  scope: Scope,
  day: Day,
): GatheredNumber {
  const found = periodOn(period, family, scope, day);
  const to = found === null ? day : Math.min(found.to, day);
  const from = found?.from ?? Number.NEGATIVE_INFINITY;
  const cited: RowCited[] = [];
  for (const each of family.rows(rows, scope) ?? []) {
    const told = countsIn(each, from, to);
    if (told === no) continue;
    cited.push({ list: rows.list.id, index: each.row.index, isSure: told === yes && found !== null });
  }
  return {
    least: finite(interval.least),
    most: finite(interval.most),
    list: rows.list.id,
    isHandedOver: family.has(rows.list),
    period: found === null ? null : { from: dateOf(found.from), to: dateOf(found.to) },
    rows: cited,
  };
}

function gatheredOf(
  number: NumberPlan,
  interval: Interval,
  family: Family,
  scope: Scope,
  day: Day,
): readonly GatheredNumber[] {
  if (number.kind === 'fall') {
    return [number.from, number.to].flatMap((each) =>
      gatheredOf(each, numberThen(each, family, scope, day), family, scope, day),
    );
  }
  return [gatheredRows(number.rows, number.period, interval, family, scope, day)];
}

const thoseOf = ({ people, membersOn }: PlanOf<'someone' | 'everyone'>): string =>
  membersOn === 'day' ? `is ${people.says}` : `was ${people.says} at engagement`;

/** What an outcome is called where its author gave it no words of its own. */
function saysOf(outcome: OutcomePlan): string {
  switch (outcome.kind) {
    case 'threshold':
    case 'latestRow':
    case 'judged':
      return outcome.says;
    case 'all':
      return outcome.says ?? 'All of these';
    case 'any':
      return outcome.says ?? 'Any of these';
    case 'atLeast':
      return outcome.says ?? `At least ${outcome.count} of these`;
    case 'not':
      return outcome.says ?? 'Not so';
    case 'someone':
      return `Somebody who ${thoseOf(outcome)}`;
    case 'everyone':
      return `Everybody who ${thoseOf(outcome)}`;
    case 'heldFor': {
      const { count, unit } = outcome.sustained.length;
      return outcome.says ?? `Held for ${count} ${unit}`;
    }
    case 'reading':
      return `As read under ${outcome.assumption}: ${outcome.chosen}`;
    case 'unspecified':
      return outcome.question;
  }
}

function explainedPeople(
  outcome: PlanOf<'someone' | 'everyone'>,
  family: Family,
  day: Day,
): readonly OutcomeExplanation[] {
  const each: OutcomeExplanation[] = [];
  for (let member = 0; member < family.members.length; member++) {
    if (belongsOn(outcome, family, member, day) === no) continue;
    each.push(explain(outcome.of, family, member, day));
  }
  return each;
}

function childrenOf(
  outcome: OutcomePlan,
  family: Family,
  scope: Scope,
  day: Day,
): readonly OutcomeExplanation[] {
  switch (outcome.kind) {
    case 'threshold':
    case 'latestRow':
    case 'judged':
    case 'unspecified':
      return [];
    case 'all':
    case 'any':
    case 'atLeast':
      return outcome.of.map((each) => explain(each, family, scope, day));
    case 'not':
    case 'heldFor':
    case 'reading':
      return [explain(outcome.of, family, scope, day)];
    case 'someone':
    case 'everyone':
      return explainedPeople(outcome, family, day);
  }
}

function gatheredBy(
  outcome: OutcomePlan,
  interval: Interval,
  family: Family,
  scope: Scope,
  day: Day,
): readonly GatheredNumber[] {
  switch (outcome.kind) {
    case 'threshold':
      return gatheredOf(outcome.value, interval, family, scope, day);
    case 'latestRow':
      return [gatheredRows(outcome.rows, outcome.period, interval, family, scope, day)];
    case 'judged':
      return outcome.rows === null
        ? []
        : [gatheredRows(outcome.rows, outcome.period, interval, family, scope, day)];
    default:
      return [];
  }
}

function comparedNumber(
  { value, operator, than }: PlanOf<'threshold'>,
  interval: Interval,
): OutcomeExplanation['number'] {
  return {
    least: finite(interval.least),
    most: finite(interval.most),
    operator,
    than,
    inWords: `${intervalInWords(interval, value.kind)}; asked for is ${comparisonInWords(operator, than, value.kind)}`,
  };
}

function explained(outcome: OutcomePlan, family: Family, scope: Scope, day: Day): OutcomeExplanation {
  const step = tell(outcome, family, scope);
  const first = firstDayOf(step, yes);
  const told = toldOn(step, day);
  const interval = outcome.kind === 'threshold' ? numberThen(outcome.value, family, scope, day) : anyNumber;
  return {
    kind: outcome.kind,
    says: saysOf(outcome),
    truth: truthOf(told),
    on: dateOf(day) as IsoDate,
    person: scope === household ? null : (family.members[scope]?.person ?? null),
    number: outcome.kind === 'threshold' ? comparedNumber(outcome, interval) : null,
    gathered: gatheredBy(outcome, interval, family, scope, day),
    assumption: outcome.kind === 'reading' ? outcome.assumption : null,
    reading: outcome.kind === 'reading' ? outcome.chosen : null,
    firstHeldOn: first === null || first > day ? null : dateOf(first),
    metOn: dateOf(sinceWhen(step, yes, day) ?? Number.NaN),
    missing: told === yes ? [] : lackingInWords(lacking(outcome, family, scope, day, yes)),
    children: childrenOf(outcome, family, scope, day),
  };
}

/** Why an outcome holds, does not hold or cannot be told on a day. */
export function explain(outcome: OutcomePlan, family: Family, scope: Scope, day: Day): OutcomeExplanation {
  if (day !== family.asOf) return explained(outcome, family, scope, day);
  const place = family.slot(outcome.at, scope);
  const known = family.memory.explained.at(place);
  if (known !== undefined) return known;
  const found = explained(outcome, family, scope, day);
  family.memory.explained.put(place, found);
  return found;
}
