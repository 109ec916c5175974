import { allOf, anyOf, bound, type Columns, type Condition, type Fields, yesNo } from '@deepdive/core';
import type { ilacs2019 } from '@deepdive/theme-ilacs';
import { at } from './publications.js';

const para33 = at.para(33);
const para34 = at.para(34);

// The text asks for these answers without a "where possible", and cases are selected by them.
const strength = 'must';

const camhs = 'CAMHS: child and adolescent mental health services';

/** The two fields that the lists of paragraph 32 have for children from 10 to 15, in printed order. */
const gates = {
  hasMentalHealthConcern: yesNo('Is there a concern about the child’s mental health? (Y/N)', {
    source: para33,
    strength,
    aliases: ['Mental health concern', 'Concern about mental health'],
    hint: 'Asked for children from 10 to 15',
    assumes: ['agesAtInspection', 'onlyNeeded'],
  }),
  identifiedAsNeedingSupport: yesNo(
    'Have they been identified as needing support as a result of their mental health? (Y/N)',
    {
      source: para33,
      strength,
      aliases: ['Identified as needing mental health support', 'Needs mental health support'],
      hint: 'Asked for children from 10 to 15',
      assumes: ['agesAtInspection', 'onlyNeeded'],
    },
  ),
} as const;

/** The eight fields that follow a yes in either of the two, in printed order. */
const followUps = {
  referredToCamhs: yesNo('Has the child been referred to CAMHS? (Y/N)', {
    source: para34,
    strength,
    aliases: ['Referred to CAMHS'],
    hint: camhs,
  }),
  receivesServiceFromCamhs: yesNo('Is the child receiving a service from CAMHS? (Y/N)', {
    source: para34,
    strength,
    aliases: ['Receiving a service from CAMHS'],
    hint: camhs,
  }),
  isOnCamhsWaitingList: yesNo('Is the child on a waiting list for CAMHS? (Y/N)', {
    source: para34,
    strength,
    aliases: ['On a waiting list for CAMHS', 'CAMHS waiting list'],
    hint: camhs,
  }),
  camhsReferralNotAccepted: yesNo(
    'Has the child been referred and the referral not accepted by CAMHS? (Y/N)',
    { source: para34, strength, aliases: ['Referral not accepted by CAMHS'], hint: camhs },
  ),
  hadInterventionAndSupport: yesNo(
    'Is the child currently receiving intervention and support or has been in the last six months in relation to their mental health? (Y/N)',
    {
      source: para34,
      strength,
      aliases: ['Mental health intervention and support in the last six months'],
      lookBackMonths: 6,
    },
  ),
  hasMultiAgencyInvolvement: yesNo('Is there multi-agency involvement? (Y/N)', {
    source: para34,
    strength,
    aliases: ['Multi-agency involvement'],
  }),
  knownToYouthOffendingTeam: yesNo('Is the child or young person known to the YOT? (Y/N)', {
    source: para34,
    strength,
    aliases: ['Known to the YOT', 'Known to the youth offending team'],
    hint: 'YOT: youth offending team',
  }),
  investigationOrProceedings: yesNo(
    'Is there a current police investigation or any criminal proceedings? (Y/N)',
    { source: para34, strength, aliases: ['Current police investigation or criminal proceedings'] },
  ),
} as const;

/** What lists six, seven and eight have beyond those of the framework, in printed order. */
export const mentalHealthFields = { ...gates, ...followUps } as const satisfies Fields;

/** Paragraph 33 spares the answers for other children; it does not forbid them. */
export const otherwise = { hasMentalHealthConcern: 'open', identifiedAsNeedingSupport: 'open' } as const;

type BaseFields = (typeof ilacs2019.lists.childrenInNeed)['fields'];

/** The columns by which it is told who is asked what. */
export type AskedColumns = Columns<typeof mentalHealthFields & Pick<BaseFields, 'bornOn' | 'age'>>;

/** The child is from 10 to 15 at the inspection: by the date of birth, or by the age where there is none. */
const isTenToFifteen = (row: Pick<AskedColumns, 'bornOn' | 'age'>): Condition =>
  anyOf(
    allOf(row.bornOn.isPresent(), row.bornOn.yearsUntil(bound('inspectedOn')).isBetween(10, 15)),
    allOf(row.bornOn.isBlank(), row.age.isBetween(10, 15)),
  );

/** One or both of the two fields of paragraph 33 are yes. */
export const oneGateIsYes = (
  row: Pick<AskedColumns, 'hasMentalHealthConcern' | 'identifiedAsNeedingSupport'>,
): Condition => anyOf(row.hasMentalHealthConcern.is(true), row.identifiedAsNeedingSupport.is(true));

/** When each of the ten fields is asked for. Paragraph 34 looks at the answers alone; they are asked for by age. */
export function askedWhen(row: AskedColumns) {
  const asked = isTenToFifteen(row);
  const yes = oneGateIsYes(row);
  return {
    hasMentalHealthConcern: asked,
    identifiedAsNeedingSupport: asked,
    referredToCamhs: yes,
    receivesServiceFromCamhs: yes,
    isOnCamhsWaitingList: yes,
    camhsReferralNotAccepted: yes,
    hadInterventionAndSupport: yes,
    hasMultiAgencyInvolvement: yes,
    knownToYouthOffendingTeam: yes,
    investigationOrProceedings: yes,
  } as const;
}
