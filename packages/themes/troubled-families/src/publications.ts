import { cite, type Publication } from '@deepdive/core';

/**
 * The outcome plan whose rows this theme states: one authority's plan for phase 2 of the troubled families programme.
 *
 * @example
 * ```ts
 * import { outcomePlan } from '@deepdive/theme-troubled-families';
 *
 * console.log(outcomePlan.published); // 2016-10
 * ```
 */
export const outcomePlan: Publication = Object.freeze({
  number: 'TTF-P2-OP',
  title: 'Tackling Troubled Families: Phase 2 Outcome Plan (revised)',
  publisher: 'London Borough of Bromley',
  published: '2016-10',
  edition: '2016',
});

/**
 * The report to councillors that says who is eligible and what a payment by results needs.
 *
 * @example
 * ```ts
 * import { csd18021 } from '@deepdive/theme-troubled-families';
 *
 * console.log(csd18021.number); // CSD18021
 * ```
 */
export const csd18021: Publication = Object.freeze({
  number: 'CSD18021',
  title: 'Early Intervention and Troubled Families',
  publisher: 'London Borough of Bromley',
  published: '2018-01-23',
  edition: '2018',
});

const plan = cite(outcomePlan);

/** Places in the report CSD18021. */
export const report = cite(csd18021);

/** A row of the outcome plan, by its code. */
export const row = (code: string): ReturnType<typeof plan.place> => plan.place(`row ${code}`);

/** Rows of the outcome plan, or a heading, where what is said follows from them without being printed. */
export const following = (place: string): ReturnType<typeof plan.place> => plan.place(place, 'inferred');

/** The heading of a section of the outcome plan. */
export const heading = (section: string): ReturnType<typeof plan.place> => plan.place(`heading ${section}`);

/** The plan as a whole. */
export const wholePlan = plan.place('whole plan');
