import { type AuditSample, auditSample, type IsoDate, type SelectionInput } from '@deepdive/core';
import { digest, type Store } from '@deepdive/workspace';
import type { ToldFamilies } from './told-families.js';

/** An audit that was drawn: the sample with everything it was drawn from. */
export interface DrawnAudit {
  /** Stands where a stage of case selection has its name. */
  readonly stage: string;
  readonly theme: string;
  readonly asOf: IsoDate;
  /** How many families were asked for. */
  readonly count: number;
  readonly readings: Readonly<Record<string, string>>;
  readonly inputs: readonly SelectionInput[];
  readonly sample: AuditSample;
  /** Why it was drawn again; empty for the first draw. */
  readonly because: string;
  readonly by: string;
  readonly at: string;
}

/** The record of the audit. */
export const auditId = 'outcomes-audit';

/** The audit as it was drawn, with the version of its record; `null` where none was. */
export async function auditOf(
  store: Store,
): Promise<{ readonly audit: DrawnAudit; readonly version: number } | null> {
  const record = await store.record('selection', auditId);
  return record ? { audit: record.value as unknown as DrawnAudit, version: record.version } : null;
}

/** Draws an audit from families as they are told. */
export const drawAudit = (
  { verdicts }: ToldFamilies,
  options: { readonly theme: string; readonly seed: string; readonly count: number },
): AuditSample => auditSample(verdicts, options, digest);

/** What differs between an audit and the same draw from the lists and readings of now. */
export function auditDifferences(audit: DrawnAudit, told: ToldFamilies): readonly string[] {
  const { sample, theme, count } = audit;
  const again = drawAudit(told, { theme, seed: sample.seed, count });
  const now = new Set(again.families);
  const then = new Set(sample.families);
  const inputs = (all: readonly SelectionInput[]): string =>
    all
      .map(({ sha256 }) => sha256)
      .sort()
      .join(' ');
  return [
    ...(inputs(audit.inputs) === inputs(told.inputs) ? [] : ['The lists that count are other files now.']),
    ...Object.entries(audit.readings).flatMap(([assumption, reading]) =>
      told.readings[assumption] === reading ? [] : [`${assumption} was read as “${reading}”.`],
    ),
    ...(again.population === sample.population
      ? []
      : [`${sample.population} families could be claimed for; now it is ${again.population}.`]),
    ...[...then].filter((family) => !now.has(family)).map((family) => `${family} is in the record alone.`),
    ...[...now].filter((family) => !then.has(family)).map((family) => `${family} is drawn now alone.`),
  ];
}
