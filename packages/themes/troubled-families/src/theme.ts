import { defineTheme, type Row } from '@deepdive/core';
import { assumptions } from './assumptions.js';
import { guidance } from './guidance.js';
import { lists } from './lists.js';
import { measures } from './measures.js';
import { outcomes } from './outcomes.js';
import { outcomePlan } from './publications.js';

/**
 * Troubled families: one authority's outcome plan for phase 2 of the programme, revised in October 2016.
 *
 * @example
 * ```ts
 * import { troubledFamilies } from '@deepdive/theme-troubled-families';
 *
 * console.log(Object.keys(troubledFamilies.outcomes?.indicators ?? {}).length); // 63
 * ```
 */
export const troubledFamilies = defineTheme({
  id: 'troubled-families',
  title: 'Troubled families',
  publication: outcomePlan,
  lists,
  outcomes,
  measures,
  guidance,
  assumptions,
});

/** One family of the programme. */
export type FamilyRow = Row<typeof troubledFamilies.lists.families>;
/** One member of a family, from when to when. */
export type MemberRow = Row<typeof troubledFamilies.lists.members>;
/** One recorded judgement of a professional. */
export type JudgementRow = Row<typeof troubledFamilies.lists.judgements>;
/** One assessment or plan of a family. */
export type PlanDocumentRow = Row<typeof troubledFamilies.lists.planDocuments>;
