import type { Assumption } from '@deepdive/core';
import { report, row } from '../publications.js';

/** What plan and report leave open about claims. */
export const aboutClaims = {
  oneAuthority: {
    says: 'The plan is one authority’s, revised in October 2016; other authorities agreed plans of their own, and none is printed here',
    choices: {
      thisPlan: 'Thresholds and periods are those of this plan',
      ownPlan: 'An authority states its own plan as a theme that differs where it differs',
    },
    chosen: 'thisPlan',
    because: 'It is the only plan in our text.',
    source: row('C1 to H9'),
  },
  assessmentDay: {
    says: 'Whether assessment and plan have to be made after engagement is not printed',
    choices: {
      anyTime: 'They may be older, so long as they are there on the day of the claim',
      sinceEngagement: 'They have to be made since engagement',
    },
    chosen: 'anyTime',
    because: 'The report says that there has been an assessment; many families have one from before.',
    source: report.para('6.7', 'inferred'),
  },
  leadProfessionalWhen: {
    says: 'Whether the lead professional has to be there on the day of the claim is not printed',
    choices: { today: 'On the day of the claim', ever: 'At some time' },
    chosen: 'today',
    because: 'The report says "there is an allocated lead professional".',
    source: report.para('6.7'),
  },
  attachedTwice: {
    says: 'A family that needs support again "would not attract attachment fees"; whether it can be claimed for again is not printed',
    choices: {
      onceEach: 'The tool tells progress and leaves earlier claims to the authority',
      never: 'A family claimed for once is never claimable again',
    },
    chosen: 'onceEach',
    because: 'No list of earlier claims is named.',
    source: report.para('6.13'),
  },
} as const satisfies Readonly<Record<string, Assumption>>;
