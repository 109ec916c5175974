import type { ClaimCondition, Indicator, Outcomes, Problem } from './outcomes.js';

/** An indicator as the manifest holds it. */
export interface IndicatorManifest extends Indicator {
  /** As printed. */
  readonly code: string;
}

/** What the indicators of a theme stand on, as the manifest holds it. */
export interface OutcomePlanManifest extends Pick<Outcomes, 'households' | 'eligible' | 'source'> {
  readonly problems: readonly (Problem & { readonly id: string })[];
  readonly claim: readonly (ClaimCondition & { readonly id: string })[];
}

const withIds = <T extends object>(
  record: Readonly<Record<string, T>>,
): readonly (T & { readonly id: string })[] => Object.entries(record).map(([id, each]) => ({ id, ...each }));

/** The indicators of outcomes as plain JSON, in printed order. */
export const indicatorManifests = (outcomes: Outcomes): readonly IndicatorManifest[] =>
  Object.entries(outcomes.indicators).map(([code, indicator]) => ({ code, ...indicator }));

/** What the indicators stand on, as plain JSON. */
export const outcomePlanManifest = (outcomes: Outcomes): OutcomePlanManifest => ({
  households: outcomes.households,
  eligible: outcomes.eligible,
  problems: withIds(outcomes.problems),
  claim: withIds(outcomes.claim),
  source: outcomes.source,
});
