import type { Assumption } from '@deepdive/core';
import { report, wholePlan } from '../publications.js';

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
    source: wholePlan,
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
  attachmentTargets: {
    says: 'The yearly targets (249, 282, 388 and 397) make 1,316 of the 1,949 families; the rest falls to years that are not printed',
    choices: {
      furtherYears: 'The remaining 633 are the targets of the years after 2017/18',
      unspecified: 'What the other targets are is not known',
    },
    chosen: 'furtherYears',
    because: 'The programme runs for five years from April 2015, and the table ends with the third.',
    source: report.place('paras 6.8 and 6.9', 'inferred'),
  },
  casesAndCycles: {
    says: 'Cases counted from the families by number of cases make 2,557 in January 2017 as printed, and 3,122 and 3,252 in October and December 2017, where 3,124 and 3,254 are printed',
    choices: {
      moreThanFive: 'Some families of the last column have more than five cases',
      misprint: 'The two cases more are a slip',
    },
    chosen: 'moreThanFive',
    because: 'The difference is the same on both dates, and the last column has three families on both.',
    source: report.para('7.3', 'inferred'),
  },
  referralSources: {
    says: 'A table of referrals by source is announced, and our copy of the text has its caption alone',
    choices: {
      ourSources: 'Sources are those the paragraphs name, and a few more',
      unspecified: 'Referrals are not told apart',
    },
    chosen: 'ourSources',
    because: 'Paragraph 7.1 names social care, education and health as those that refer most.',
    source: report.para('7.1'),
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
