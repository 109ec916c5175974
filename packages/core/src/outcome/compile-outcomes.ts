import { dayNumber, type IsoDate } from '../calendar/index.js';
import type { RowValues } from '../expression/evaluate.js';
import type { ThemeManifest } from '../manifest.js';
import { type PlannedClaim, verdictOf } from './claim.js';
import { dayShifts } from './days.js';
import { explain } from './explain.js';
import { Family, household, type Reading } from './family.js';
import { FamilyMemory } from './family-memory.js';
import type { Household } from './household.js';
import type { OutcomeNode } from './node.js';
import { outcomeError } from './outcome-errors.js';
import type { IndicatorManifest, OutcomePlanManifest } from './outcome-manifest.js';
import type { Planning } from './plan.js';
import { planOutcomes } from './plan-outcomes.js';
import { type SchoolTerms, schoolTerms } from './school-terms.js';
import type { FamilyExplanation, FamilyVerdict } from './verdict.js';
import { outcomesUnder } from './walk.js';

/** On which day families are told, and how. */
export interface OutcomeOptions {
  readonly asOf: IsoDate;
  /** The readings an authority chose where the theme leaves one open, by assumption. */
  readonly readings?: Readonly<Record<string, string>>;
  /** The rows of the list of school terms; not handed over when absent. */
  readonly terms?: readonly RowValues[] | null;
}

/** Tells families of one theme on one day. */
export interface OutcomeEvaluator {
  /** What is told of a family, in short. */
  readonly verdict: (family: Household) => FamilyVerdict;
  /**
   * What is told of a family, with all reasons. An indicator that was not identified is left out, unless every one is
   * asked for. To explain a whole authority in one go, start Node with `--no-allocation-site-pretenuring`: V8 may otherwise
   * take what is told of each family for what lives long, which is twice the time and three times the memory.
   */
  readonly explain: (family: Household, options?: { readonly everyIndicator?: boolean }) => FamilyExplanation;
  /** The reading in use of every assumption that leaves one open, by assumption. */
  readonly readings: Readonly<Record<string, string>>;
}

/** The assumptions whose readings stand in an outcome. */
function readingsIn(node: OutcomeNode, found: Set<string> = new Set()): ReadonlySet<string> {
  if (node.kind === 'reading') found.add(node.assumption);
  for (const each of outcomesUnder(node)) readingsIn(each, found);
  return found;
}

function termsOf(
  theme: ThemeManifest,
  plan: OutcomePlanManifest,
  rows: OutcomeOptions['terms'],
): SchoolTerms | null {
  const dates = theme.lists.find(({ id }) => id === plan.households.terms)?.dates;
  if (rows === null || rows === undefined || dates?.kind !== 'spell') return null;
  return schoolTerms(rows, dates);
}

function planClaim(theme: ThemeManifest, plan: OutcomePlanManifest, planning: Planning): PlannedClaim {
  const problems = new Map(plan.problems.map((problem) => [problem.id, problem]));
  const restsOn = ({ assumes, identified, progress, problem }: IndicatorManifest): readonly string[] => [
    ...assumes,
    ...(problems.get(problem)?.assumes ?? []),
    ...readingsIn(identified),
    ...readingsIn(progress),
  ];
  const needs = ({ assumes, expect }: OutcomePlanManifest['claim'][number]): readonly string[] => [
    ...assumes,
    ...readingsIn(expect),
  ];
  const assumptions = [...new Set([...theme.outcomes.flatMap(restsOn), ...plan.claim.flatMap(needs)])].sort();
  const places = (names: readonly string[]) => [...new Set(names)].map((name) => assumptions.indexOf(name));
  return {
    plan,
    indicators: theme.outcomes.map((stated) => ({
      stated,
      identified: planning.outcome(stated.identified),
      progress: planning.outcome(stated.progress),
      assumptions: places(restsOn(stated)),
    })),
    conditions: plan.claim.map((stated) => ({
      stated,
      expect: planning.outcome(stated.expect),
      assumptions: places(needs(stated)),
    })),
    assumptions,
  };
}

/** The assumptions of which a theme's outcomes hold readings, with the choices a reader has. */
function readable(theme: ThemeManifest, plan: OutcomePlanManifest): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { identified, progress } of theme.outcomes) {
    readingsIn(identified, found);
    readingsIn(progress, found);
  }
  for (const { expect } of plan.claim) readingsIn(expect, found);
  return found;
}

function readingsInUse(
  theme: ThemeManifest,
  plan: OutcomePlanManifest,
  chosen: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const open = readable(theme, plan);
  const inUse: Record<string, string> = {};
  for (const [assumption, reading] of Object.entries(chosen)) {
    if (!open.has(assumption)) {
      throw outcomeError({ code: 'reading-of-nothing', found: assumption, known: [...open] });
    }
    const choices = theme.assumptions.find(({ id }) => id === assumption)?.choices ?? {};
    if (!Object.hasOwn(choices, reading)) {
      throw outcomeError({
        code: 'reading-unknown',
        found: `${assumption}=${reading}`,
        known: Object.keys(choices).map((each) => `${assumption}=${each}`),
      });
    }
  }
  for (const { id, chosen: byTheme } of theme.assumptions) {
    if (open.has(id)) inUse[id] = chosen[id] ?? byTheme;
  }
  return inUse;
}

/**
 * Makes ready to tell families: who is eligible, what was identified, what progress is met since when, and who can be
 * claimed for. Nothing is dated later than the day asked of, and nothing that is blank or was not handed over counts for
 * or against a family. Outcomes that must be held are told from the day of engagement on.
 *
 * @throws OutcomeError when the theme states no outcomes, or a reading was chosen that it does not state
 * @example
 * ```ts
 * import { compileOutcomes, householdsOf, type RowValues, type ThemeManifest } from '@deepdive/core';
 *
 * export function claimableFamilies(theme: ThemeManifest, rows: ReadonlyMap<string, readonly RowValues[]>) {
 *   const households = householdsOf(theme, rows);
 *   const { verdict } = compileOutcomes(theme, { asOf: '2017-11-30', terms: households.terms });
 *   return [...households].filter((family) => verdict(family).claimable === true).map(({ family }) => family);
 * }
 * ```
 */
export function compileOutcomes(theme: ThemeManifest, options: OutcomeOptions): OutcomeEvaluator {
  const plan = theme.outcomePlan;
  if (plan === null) throw outcomeError({ code: 'no-outcomes', found: `${theme.id}@${theme.edition}` });
  const readings = readingsInUse(theme, plan, options.readings ?? {});
  const planning = planOutcomes(theme, plan, readings);
  const claim = planClaim(theme, plan, planning);
  const reading: Reading = {
    planning,
    households: plan.households,
    shifts: dayShifts(),
    schoolTerms: termsOf(theme, plan, options.terms),
    asOf: dayNumber(options.asOf),
  };
  const memory = new FamilyMemory();
  return {
    readings,
    verdict: (given) => verdictOf(claim, new Family(reading, given, memory, false)),
    explain: (given, { everyIndicator = false } = {}) => {
      const family = new Family(reading, given, memory, true);
      const verdict = verdictOf(claim, family);
      const isFollowed = family.engagedOn <= family.asOf;
      const told = new Map(verdict.indicators.map((each) => [each.code, each]));
      const indicators = claim.indicators.filter(({ stated }) => everyIndicator || told.has(stated.code));
      return {
        verdict,
        eligible: { says: plan.eligible.says, source: plan.eligible.source },
        indicators: (isFollowed ? indicators : []).map(({ stated, identified, progress }) => ({
          code: stated.code,
          problem: stated.problem,
          headline: stated.headline,
          says: stated.says,
          sustained: stated.sustained,
          source: stated.source,
          assumes: stated.assumes,
          identified: explain(identified, family, household, family.engagedOn),
          progress: told.has(stated.code) ? explain(progress, family, household, family.asOf) : null,
        })),
        claim: (isFollowed ? claim.conditions : []).map(({ stated, expect }) => ({
          id: stated.id,
          says: stated.says,
          source: stated.source,
          assumes: stated.assumes,
          expect: explain(expect, family, household, family.asOf),
        })),
      };
    },
  };
}
