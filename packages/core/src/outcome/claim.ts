import { dayInWords } from '../timeline/date-in-words.js';
import { type Day, dateOf } from './days.js';
import { type Family, household } from './family.js';
import { type Lacking, lacking, lackingInWords, together as lackingTogether, onlyThis } from './lacking.js';
import type { IndicatorManifest, OutcomePlanManifest } from './outcome-manifest.js';
import type { OutcomePlan } from './plan.js';
import { always, firstDayOf, type Step, sinceWhen, together, toldOn } from './step.js';
import { tell, tellOn } from './tell.js';
import { allHold, anyHolds, enoughHold, no, opposite, type Told, truthOf, unspecified, yes } from './told.js';
import type { FamilyVerdict, IndicatorVerdict, Progress } from './verdict.js';

/** An indicator, planned. */
interface PlannedIndicator {
  readonly stated: IndicatorManifest;
  readonly identified: OutcomePlan;
  readonly progress: OutcomePlan;
  /** The assumptions it rests on, those of its problem and of its readings among them, by their places in the claim. */
  readonly assumptions: readonly number[];
}

/** A condition of a claim, planned. */
interface PlannedCondition {
  readonly stated: OutcomePlanManifest['claim'][number];
  readonly expect: OutcomePlan;
  readonly assumptions: readonly number[];
}

/** All that is told of a family. */
export interface PlannedClaim {
  readonly plan: OutcomePlanManifest;
  readonly indicators: readonly PlannedIndicator[];
  readonly conditions: readonly PlannedCondition[];
  /** All assumptions that anything of it rests on, in the order of their names. */
  readonly assumptions: readonly string[];
}

/** What progress is, each in the place of what is told of it. */
const progresses: readonly Progress[] = ['notMet', 'met', 'unknown', 'unspecified'];

const progressOf = (told: Told): Progress => progresses[told] as Progress;

const progressInWords: Readonly<Record<Progress, string>> = {
  met: 'progress is met',
  notMet: 'progress is not met',
  unknown: 'progress cannot be told',
  unspecified: 'progress is not specified',
};

const conditionInWords = (told: Told): string => {
  if (told === no) return 'is not so';
  return told === unspecified ? 'is not specified' : 'cannot be told';
};

/** What was found of one indicator. */
interface FoundIndicator {
  readonly planned: PlannedIndicator;
  readonly identified: Told;
  readonly progress: Told;
  readonly since: Day | null;
  readonly arose: Day | null;
  readonly lacks: Lacking;
}

function find(planned: PlannedIndicator, family: Family): FoundIndicator | null {
  // Most are not identified, and then it is asked whether they were later: so it is told over time at once.
  const over = tell(planned.identified, family, household);
  const identified = toldOn(over, family.engagedOn);
  const arose = identified === no ? firstDayOf(over, yes) : null;
  if (identified === no && arose === null) return null;
  const progress = tellOn(planned.progress, family, household, family.asOf);
  // Since when it is so is asked only of what is so.
  const since =
    progress === yes ? sinceWhen(tell(planned.progress, family, household), yes, family.asOf) : null;
  const lacks = lacking(planned.progress, family, household, family.asOf, yes);
  return { planned, identified, progress, since, arose, lacks };
}

const needed = ({ identified }: FoundIndicator): boolean => identified !== no;

function eligibility({ plan }: PlannedClaim, found: readonly FoundIndicator[]): Told {
  const problems = plan.problems.map(({ id }) =>
    anyHolds(
      found.filter(({ planned }) => planned.stated.problem === id).map(({ identified }) => identified),
    ),
  );
  return enoughHold(problems, plan.eligible.problems);
}

/** Whether everything a claim needs holds on the day asked of. */
function claimTold(
  claim: PlannedClaim,
  found: readonly FoundIndicator[],
  eligible: Told,
  family: Family,
): Told {
  return allHold([
    eligible,
    ...claim.conditions.map(({ expect }) => tellOn(expect, family, household, family.asOf)),
    ...found.filter(needed).map(({ identified, progress }) => anyHolds([opposite(identified), progress])),
  ]);
}

/** Whether everything a claim needs holds, over time. */
function claimStep(
  claim: PlannedClaim,
  found: readonly FoundIndicator[],
  eligible: Told,
  family: Family,
): Step {
  const first = family.engagedOn;
  const progress = found.filter(needed).map(({ planned, identified }) => {
    const step = tell(planned.progress, family, household);
    if (identified === yes) return step;
    return together([step], ([told = no]) => anyHolds([opposite(identified), told]), first);
  });
  const conditions = claim.conditions.map(({ expect }) => tell(expect, family, household));
  return together([always(first, eligible), ...conditions, ...progress], allHold, first);
}

function because({ identified, progress, planned, arose, lacks }: FoundIndicator): string {
  const date = arose === null ? null : dateOf(arose);
  const start =
    date !== null
      ? `arose after engagement, on ${dayInWords(date)}`
      : identified === yes
        ? `identified: ${planned.stated.says}`
        : 'whether it was identified cannot be told';
  const told = progressInWords[progressOf(progress)];
  const missing = lacks.length === 0 ? '' : `: ${lackingInWords(lacks).join('; ')}`;
  return `${start}; ${told}${missing}`;
}

function indicatorVerdict(found: FoundIndicator): IndicatorVerdict {
  const { planned, identified, progress, since, arose } = found;
  const truth = truthOf(identified);
  return {
    code: planned.stated.code,
    problem: planned.stated.problem,
    identified: truth === 'unspecified' ? 'unknown' : truth,
    progress: progressOf(progress),
    metOn: dateOf(since ?? Number.NaN),
    aroseOn: dateOf(arose ?? Number.NaN),
    because: because(found),
  };
}

function blocks(
  { plan, conditions }: PlannedClaim,
  found: readonly FoundIndicator[],
  eligible: Told,
  family: Family,
): readonly string[] {
  const blocked: string[] = [];
  if (eligible !== yes) blocked.push(`eligible: ${plan.eligible.says}: ${conditionInWords(eligible)}`);
  for (const each of found) {
    if (!needed(each) || each.progress === yes) continue;
    const told = progressInWords[progressOf(each.progress)];
    const doubt = each.identified === yes ? '' : 'whether it was identified cannot be told, and ';
    blocked.push(`${each.planned.stated.code}: ${doubt}${told}`);
  }
  for (const { stated, expect } of conditions) {
    const told = tellOn(expect, family, household, family.asOf);
    if (told !== yes) blocked.push(`${stated.id}: ${stated.says}: ${conditionInWords(told)}`);
  }
  return blocked;
}

function flagsOf(found: readonly FoundIndicator[], family: Family): readonly string[] {
  const flags = found.flatMap(({ planned, arose }) => {
    const date = arose === null ? null : dateOf(arose);
    return date === null ? [] : [`${planned.stated.code} arose after engagement, on ${dayInWords(date)}`];
  });
  const nameless = family.membersWithoutName;
  if (nameless > 0) flags.push(`rows of members that name nobody: ${nameless}`);
  return flags;
}

/** A family that cannot be followed, since it is not known to have been engaged by the day asked of. */
function notFollowed(family: Family): FamilyVerdict {
  const engagedOn = dateOf(family.engagedOn);
  const why = engagedOn === null ? 'the day of engagement is not known' : 'the family was engaged later';
  return {
    family: family.family,
    engagedOn,
    problems: [],
    eligible: 'unknown',
    indicators: [],
    claimable: false,
    claimableOn: null,
    blockedBy: [`eligible: ${why}`],
    missing: [engagedOn === null ? 'the day of engagement' : `until ${dayInWords(engagedOn)}`],
    flags: [],
    assumptions: [],
  };
}

function lackingForClaim(
  { plan, conditions }: PlannedClaim,
  found: readonly FoundIndicator[],
  eligible: Told,
  family: Family,
): Lacking {
  return lackingTogether([
    ...(eligible === yes ? [] : [onlyThis('eligible', () => plan.eligible.says)]),
    ...found.filter(needed).map(({ lacks }) => lacks),
    ...conditions.map(({ expect }) => lacking(expect, family, household, family.asOf, yes)),
  ]);
}

function assumptionsOf(claim: PlannedClaim, found: readonly FoundIndicator[]): readonly string[] {
  const rests = claim.assumptions.map(() => false);
  for (const { planned } of found) for (const at of planned.assumptions) rests[at] = true;
  if (found.some(needed)) {
    for (const { assumptions } of claim.conditions) for (const at of assumptions) rests[at] = true;
  }
  return claim.assumptions.filter((_, at) => rests[at]);
}

/** What is told of one family on the day asked of. */
export function verdictOf(claim: PlannedClaim, family: Family): FamilyVerdict {
  if (!(family.engagedOn <= family.asOf)) return notFollowed(family);
  const found: FoundIndicator[] = [];
  for (const planned of claim.indicators) {
    const one = find(planned, family);
    if (one !== null) found.push(one);
  }
  const eligible = eligibility(claim, found);
  const told = claimTold(claim, found, eligible, family);
  const claimableOn =
    told === yes ? sinceWhen(claimStep(claim, found, eligible, family), yes, family.asOf) : null;
  const truth = truthOf(eligible);
  const identified = new Set(
    found.filter((each) => each.identified === yes).map(({ planned }) => planned.stated.problem),
  );
  return {
    family: family.family,
    engagedOn: dateOf(family.engagedOn),
    problems: claim.plan.problems.map(({ id }) => id).filter((id) => identified.has(id)),
    eligible: truth === 'unspecified' ? 'unknown' : truth,
    indicators: found.map(indicatorVerdict),
    claimable: told === unspecified ? 'unspecified' : told === yes,
    claimableOn: dateOf(claimableOn ?? Number.NaN),
    blockedBy: told === yes ? [] : blocks(claim, found, eligible, family),
    missing: told === yes ? [] : lackingInWords(lackingForClaim(claim, found, eligible, family)),
    flags: flagsOf(found, family),
    assumptions: assumptionsOf(claim, found),
  };
}
