import type { IsoDate } from '@deepdive/core';
import type { Store } from '@deepdive/workspace';

/** What a piece of evidence is about. */
export type About =
  | { readonly kind: 'child'; readonly child: string }
  | { readonly kind: 'activity'; readonly activity: string };

/** How much weight a piece of evidence bears. */
export type EvidenceStrength = 'strong' | 'moderate' | 'weak';

/** What an inspector found, against the criteria it is evidence for. */
export interface Evidence {
  readonly says: string;
  /** `theme:ESN-NN`; at least one where the theme states criteria. */
  readonly criteria: readonly string[];
  readonly about: About;
  /** The day it was seen, heard or read. */
  readonly foundOn: IsoDate;
  readonly source: string;
  /** The meeting it comes from; `null` where it comes from none. */
  readonly meeting: string | null;
  readonly strength: EvidenceStrength;
  readonly by: string;
  readonly at: string;
  /** Who else has looked at it; `null` where nobody has. */
  readonly moderated: { readonly by: string; readonly at: string } | null;
}

/** Evidence as a record holds it. */
export interface HeldEvidence {
  readonly id: string;
  readonly version: number;
  readonly evidence: Evidence;
}

/** The strengths with their words. */
export const strengths: readonly { readonly value: EvidenceStrength; readonly label: string }[] = [
  { value: 'strong', label: 'Strong' },
  { value: 'moderate', label: 'Moderate' },
  { value: 'weak', label: 'Weak' },
];

/** Where evidence comes from. */
export const evidenceSources: readonly string[] = [
  'Case record',
  'Conversation with a child or family',
  'Conversation with a practitioner',
  'Observation',
  'Document',
  'Meeting',
  'Data',
];

/** All evidence, the newest first. */
export async function evidenceIn(store: Store): Promise<readonly HeldEvidence[]> {
  const records = await store.records('evidence');
  return records
    .map(({ id, version, value }) => {
      // Records of before meetings were kept name none.
      const stated = value as unknown as Omit<Evidence, 'meeting'> & Partial<Evidence>;
      const evidence: Evidence = { ...stated, meeting: stated.meeting ?? null };
      return { id, version, evidence };
    })
    .sort((a, b) =>
      a.evidence.at < b.evidence.at ? 1 : a.evidence.at > b.evidence.at ? -1 : a.id < b.id ? -1 : 1,
    );
}

/** The tracking tool as it is filled in for one child. */
export interface Tracking {
  readonly child: string;
  readonly answers: Readonly<Record<string, string>>;
}

/** The tools filled in so far, by child. */
export async function trackingIn(store: Store): Promise<ReadonlyMap<string, Tracking>> {
  const records = await store.records('tracking');
  return new Map(
    records.map(({ value }) => {
      const tracking = value as unknown as Tracking;
      return [tracking.child, tracking];
    }),
  );
}
