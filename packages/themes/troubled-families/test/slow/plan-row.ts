import { held, judged } from './counting.js';
import { anyOf, type Claim } from './family.js';

/** A row of the plan: who is identified, told on the day of engagement, and what is progress on a day. */
export interface PlanRow {
  readonly identified: Claim;
  readonly progress: Claim;
}

/** Beside what is printed, significant progress that a professional judges, which lasts for six months. */
export const orJudged = (
  code: string,
  { identified, progress }: PlanRow,
  when?: (claim: Claim) => Claim,
): PlanRow => {
  const judgement = held(judged(code, 'progress'));
  return { identified, progress: anyOf(progress, when?.(judgement) ?? judgement) };
};
