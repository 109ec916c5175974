import { bindDates } from '../bindings.js';
import { completedYears, type IsoDate, isIsoDate } from '../calendar/index.js';
import { evaluate } from '../expression/evaluate.js';
import { fieldsRead } from '../expression/node.js';
import type { ThemeManifest } from '../manifest.js';
import { byCodeUnits } from './order.js';
import type { Candidate } from './record.js';
import { type AgeMeaning, type Reach, reachOf } from './stage-reach.js';

/** Why a child may not be chosen: in words, and where the reason stands in the declared order. */
export interface Ground {
  readonly reason: string;
  readonly order: number;
}

/** Whether a child may be chosen. */
export interface Standing {
  readonly child: string;
  readonly eligible: boolean;
  /** Why not, in declared order; the first is the one that counts. Empty where the child is eligible. */
  readonly reasons: readonly string[];
}

/** A child's age in completed years on a day, and what told it. */
export interface KnownAge {
  readonly years: number | null;
  readonly toldBy: AgeMeaning | null;
}

/** Completed years from the date of birth; where that is blank, the stated age, or -1 for a birth expected later. */
export function ageOf(candidate: Candidate, reach: Reach, on: IsoDate): KnownAge {
  const first = (meaning: AgeMeaning) =>
    reach.ages[meaning].map((id) => candidate.values[id] ?? null).find((value) => value !== null);
  const bornOn = first('bornOn');
  if (typeof bornOn === 'string' && isIsoDate(bornOn))
    return { years: completedYears(bornOn, on), toldBy: 'bornOn' };
  const age = first('age');
  if (typeof age === 'number') return { years: age, toldBy: 'age' };
  const expectedOn = first('expectedOn');
  if (typeof expectedOn === 'string' && expectedOn > on) return { years: -1, toldBy: 'expectedOn' };
  return { years: null, toldBy: null };
}

function blanks(candidate: Candidate, reach: Reach, fields: readonly string[]): string | null {
  const labels = fields
    .filter((id) => (candidate.values[id] ?? null) === null)
    .map((id) => reach.fields.get(id)?.label ?? id);
  return labels.length === 0 ? null : `${labels.join(' and ')} ${labels.length === 1 ? 'is' : 'are'} blank`;
}

function ageGround(candidate: Candidate, reach: Reach, on: IsoDate): Ground | null {
  const { ages } = reach.stage;
  if (!ages) return null;
  const { years } = ageOf(candidate, reach, on);
  if (years === null) {
    const asked = [...reach.ages.bornOn, ...reach.ages.age];
    const why = blanks(candidate, reach, asked) ?? 'no list holds a date of birth';
    return { reason: `Age could not be told: ${why}`, order: 1 };
  }
  if (years >= ages.from && years <= ages.to) return null;
  return { reason: `Not aged ${ages.from} to ${ages.to} at the inspection`, order: 0 };
}

/** Every ground against choosing a child, in declared order: ages first, then the stage's own conditions. */
export function groundsAgainst(candidate: Candidate, reach: Reach, inspectedOn: IsoDate): readonly Ground[] {
  const bindings = bindDates({ months: null, atPointOfInspection: true }, { inspectedOn });
  const age = ageGround(candidate, reach, inspectedOn);
  const own = reach.stage.eligible.flatMap(({ says, expect }, at): readonly Ground[] => {
    const holds = evaluate(expect, candidate.values, bindings);
    if (holds === true) return [];
    if (holds === false) return [{ reason: `Not met: ${says}`, order: 2 * at + 2 }];
    const why = blanks(candidate, reach, fieldsRead(expect));
    return [{ reason: `Could not be told: ${says}${why === null ? '' : ` (${why})`}`, order: 2 * at + 3 }];
  });
  return age ? [age, ...own] : own;
}

/** How many children are left out for each reason, in declared order. */
export function countReasons(
  grounds: readonly Ground[],
): readonly { readonly reason: string; readonly count: number }[] {
  const byReason = new Map<string, { readonly order: number; readonly count: number }>();
  for (const { reason, order } of grounds) {
    byReason.set(reason, { order, count: (byReason.get(reason)?.count ?? 0) + 1 });
  }
  return [...byReason]
    .sort(([a, one], [b, other]) => one.order - other.order || byCodeUnits(a, b))
    .map(([reason, { count }]) => ({ reason, count }));
}

/**
 * Whether each candidate may be chosen at a stage, and why not. A child whose age or condition cannot be told since a
 * value is blank may not be chosen by the draw, and the reason names the blank; a person can still include the child.
 *
 * @throws SelectionError `stage-unknown`
 * @example
 * ```ts
 * import { candidatesOf, convention, date, defineTheme, id, list, standingsOf, themeManifest } from '@deepdive/core';
 *
 * const source = convention('example');
 * const fields = { childId: id('Child unique ID'), bornOn: date('Date of birth', { meaning: 'bornOn' }) };
 * const theme = themeManifest(defineTheme({
 *   id: 'example', title: 'An example', ages: [7, 15],
 *   publication: { number: 'EX-1', title: 'Guidance', publisher: 'Example', published: '2020', edition: '2020' },
 *   lists: { contacts: list({ title: 'Contacts', population: 'All', window: {}, key: 'childId', source, fields }) },
 *   selection: { sampled: { says: 'Children are sampled', by: 'leadInspector', count: 5, from: ['contacts'], source } },
 * }));
 * const candidates = candidatesOf(theme, 'sampled', [{ list: 'contacts', row: { childId: 'EX-001', bornOn: '2012-05-03' } }]);
 * console.log(standingsOf(theme, 'sampled', candidates, '2017-05-02')[0]?.reasons);
 * // [ 'Not aged 7 to 15 at the inspection' ]
 * ```
 */
export function standingsOf(
  theme: ThemeManifest,
  stage: string,
  candidates: readonly Candidate[],
  inspectedOn: IsoDate,
): readonly Standing[] {
  const reach = reachOf(theme, stage);
  return candidates.map((candidate) => {
    const reasons = groundsAgainst(candidate, reach, inspectedOn).map(({ reason }) => reason);
    return { child: candidate.child, eligible: reasons.length === 0, reasons };
  });
}
