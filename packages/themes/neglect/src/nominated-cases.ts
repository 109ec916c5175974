import { code, codeSet, id, list } from '@deepdive/core';
import { at } from './publications.js';

// Paragraph 15 prints what the statuses are; the short codes are ours.
const inNeed = ['Child in need', 'in need', 'child in need plan'] as const;
const onPlan = ['Child protection plan', 'on a child protection plan', 'child protection', 'CP'] as const;
const lookedAfter = ['Child looked after', 'looked after child', 'in care', 'LAC'] as const;

/** What a nominated child is: in need, or on a child protection plan. */
const caseStatus = codeSet(
  'caseStatus',
  'Status of a nominated child',
  { CIN: inNeed, CPP: onPlan },
  at.para(15),
);

/** What a child nominated for positive engagement is; such a child may have become looked after (footnote 13). */
const caseStatusOrLookedAfter = codeSet(
  'caseStatusOrLookedAfter',
  'Status of a nominated child, looked after included',
  { CIN: inNeed, CPP: onPlan, CLA: lookedAfter },
  at.place('para 15 and footnote 13'),
);

const childId = id("child's ID number", {
  meaning: 'person',
  aliases: ['Child unique ID', "Child's unique ID"],
  source: at.para(15),
});

const status = code('whether they are a child in need or on a child protection plan', caseStatus, {
  strength: 'must',
  aliases: ['Status', 'Case status'],
  source: at.para(15),
});

const tenCases = { min: 10, max: 10 };
const assumes = ['bothKindsOfCase', 'casesOnSeveralLists', 'agesAtInspection'];

/** Ten cases with more than one agency (paragraph 15, first list). */
export const multiAgencyCases = list({
  title: 'Multi-agency involvement',
  population:
    'Ten children from seven to 15, named by the local authority with its partners, for whom neglect matters now and is significant, and with whom at least two agencies are involved',
  window: { atPointOfInspection: true },
  key: 'childId',
  oneRowPerChild: true,
  rows: tenCases,
  source: at.place('para 15 and footnote 12'),
  assumes,
  fields: { childId, status },
});

/** Ten cases in which work with the family goes well (paragraph 15, second list). */
export const positiveEngagementCases = list({
  title: 'Positive engagement',
  population:
    'Ten children from seven to 15, named by the local authority with its partners, for whom neglect matters now and is significant, and whose families, the agencies believe, work well with them towards better outcomes for the child',
  window: { atPointOfInspection: true },
  key: 'childId',
  oneRowPerChild: true,
  rows: tenCases,
  source: at.place('para 15 and footnote 13'),
  assumes: [...assumes, 'lookedAfterUnlisted'],
  fields: {
    childId,
    status: code(
      'whether they are a child in need, on a child protection plan or a child looked after',
      caseStatusOrLookedAfter,
      { strength: 'must', aliases: ['Status', 'Case status'], source: at.para(15) },
    ),
  },
});

/** Ten cases with youth offending or probation services (paragraph 15, third list). */
export const youthOffendingOrProbationCases = list({
  title: 'Youth offending or probation',
  population:
    "Ten children from seven to 15, named by the local authority with its partners, about whom there are current or significant concerns over neglect, and with whom children's services work as well as a youth offending team, the National Probation Service or the community rehabilitation company",
  window: { atPointOfInspection: true },
  key: 'childId',
  oneRowPerChild: true,
  rows: tenCases,
  source: at.para(15),
  assumes,
  fields: { childId, status },
});
