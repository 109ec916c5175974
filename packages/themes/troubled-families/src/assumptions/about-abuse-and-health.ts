import type { Assumption } from '@deepdive/core';
import { following, heading, row } from '../publications.js';

/** What the rows on domestic abuse leave open. */
export const aboutAbuse = {
  missingDv2: {
    says: 'The codes go from DV1 to DV3; there is no DV2 in our text',
    choices: {
      absent: 'There is none, and nothing stands for it',
      unspecified: 'A row was lost, and nobody knows what it says',
    },
    chosen: 'absent',
    because: 'The rows around it are whole, and no other row refers to it.',
    source: following('rows DV1 and DV3'),
  },
  dashFourteen: {
    says: 'A DASH score "above 14" is high and one "below 14" is not; 14 itself is neither',
    choices: {
      high: 'Exactly 14 is high',
      low: 'Exactly 14 is not high',
      neither: 'It is left open for a family with exactly 14',
    },
    chosen: 'high',
    because: 'Progress from a high score means to fall below 14, so that 14 has not fallen.',
    source: following('rows DV1, DV3 and DV4'),
  },
  shorterPeriods: {
    says: 'Some alternatives print 3 continuous months where the sustained period of the row is 6 months',
    choices: {
      asInAlternative: 'The period of the alternative holds for it',
      sixMonths: 'Six months for all of them',
    },
    chosen: 'asInAlternative',
    because: 'It is printed with the alternative.',
    source: following('rows DV1, DV3 and DV4'),
  },
  furtherAssessment: {
    says: 'Whether "no further RIC assessment required" is for families with a high score alone is not printed',
    choices: {
      afterHighScore: 'It is the alternative to falling below 14',
      afterAnyScore: 'It is enough after any score',
    },
    chosen: 'afterHighScore',
    because: 'It stands within the part about a score above 14.',
    source: following('rows DV1, DV3 and DV4'),
  },
  maracSentences: {
    says: 'Reduced risk after a referral to MARAC and no repeat referral are two sentences between semicolons',
    choices: { both: 'One alternative: both are needed', either: 'Two alternatives' },
    chosen: 'both',
    because:
      'Semicolons part the alternatives of the row, and a full stop stands here. Rows DV3 and DV4 print no repeat referral alone, as an alternative of its own.',
    source: row('DV1'),
  },
  firstReferral: {
    says: 'Whether the six months since a first MARAC referral may lie before engagement is not printed',
    choices: {
      notBeforeEngagement: 'After a referral before engagement, six months of engagement without another',
      wheneverItWas: 'Six months after the first referral, however long ago',
    },
    chosen: 'notBeforeEngagement',
    because:
      'Progress is made since engagement; otherwise a referral of years ago is progress on the first day.',
    source: following('rows DV1, DV3 and DV4'),
  },
  programmeCompleted: {
    says: 'What completing a perpetrator programme takes, ordered by a court or not, is not printed',
    choices: {
      recorded: 'The programme is recorded as completed',
      sixtyPerCent: "At 60 per cent of its sessions, as the children's group work of row CWNH11",
    },
    chosen: 'recorded',
    because: 'No rate is printed; who runs the programme says whether it was completed.',
    source: following('rows DV3 and DV4'),
  },
  twelveWeeks: {
    says: '"Completed minimum 12 weeks of" a programme can mean a programme of that length or twelve weeks of any',
    choices: {
      ofAProgramme: 'A programme of at least twelve weeks is completed',
      alone: 'Twelve weeks of it suffice, though it was left before its end',
    },
    chosen: 'ofAProgramme',
    because: 'The sentence before is about completing a programme, and one that was left is no progress.',
    source: following('rows DV3 and DV4'),
  },
  whoseScore: {
    says: 'Whose DASH score shows progress where a perpetrator is identified is not printed',
    choices: { family: 'The latest score of anybody in the family', victim: "The victim's alone" },
    chosen: 'family',
    because:
      'The rows speak of increased safety for the family, and the victim may be outside the household.',
    source: following('rows DV3 and DV4'),
  },
  perpetratorEnding: {
    says: 'After what the practitioner reports two sentences about programmes follow without a word between',
    choices: {
      alternatives: 'Each programme with no further reports is an alternative',
      evidence: 'A programme is needed beside what the practitioner reports',
    },
    chosen: 'alternatives',
    because: 'Nobody can complete both programmes, and a court orders only one of them.',
    source: following('rows DV3 and DV4'),
  },
  youngPerpetrator: {
    says: 'Row DV3 ends with "and no further reports of DV to police" after both programmes, row DV4 after the first alone',
    choices: {
      asPrinted: 'For a young person the second programme suffices',
      asAdult: 'No further reports are needed in both rows',
    },
    chosen: 'asPrinted',
    because: 'Both rows are printed.',
    source: row('DV4'),
  },
  youngPersonAge: {
    says: 'The age of a young person is not printed',
    choices: { tenToSeventeen: '10 to 17 years', sixteenUp: '16 and 17 years' },
    chosen: 'tenToSeventeen',
    because: 'Row DV3 is about adults; row C1 begins at 10.',
    source: row('DV4'),
  },
  abuseUnrecorded: {
    says: 'A professional may judge progress "where DVA is not reported/recorded"; when is not printed',
    choices: {
      before: 'The police have no record of the 12 months up to engagement',
      since: 'The police have no record since engagement',
    },
    chosen: 'before',
    because: 'Where there was a record, the printed measures can show that it is over.',
    source: heading('Domestic Violence & Abuse'),
  },
  whichCallOuts: {
    says: 'The row is about call-outs for domestic abuse, and its progress about "police call outs"',
    choices: { abuse: 'Call-outs for domestic abuse', all: 'All call-outs' },
    chosen: 'abuse',
    because: 'The problem identified is the domestic abuse.',
    source: row('DV6'),
  },
  regularReview: {
    says: 'How often a safety plan is reviewed "regularly" is not printed',
    choices: { once: 'At least once', twice: 'At least twice' },
    chosen: 'once',
    because: 'Once is the least that can be meant; the judgement of the level says more.',
    source: row('DV5'),
  },
} as const satisfies Readonly<Record<string, Assumption>>;

/** What the rows on health leave open. */
export const aboutHealth = {
  gpOrDentist: {
    says: '"Not registered with a GP or dentist" can mean one of them or both',
    choices: { oneLacking: 'One of the two is lacking', bothLacking: 'Both are lacking' },
    chosen: 'oneLacking',
    because: 'Progress needs both.',
    source: row('H8'),
  },
  midwiferyAndVisiting: {
    says: 'Engaging with "midwifery and health visiting services" covers two services that follow one another',
    choices: {
      both: 'Both, at any time up to the day',
      whicheverApplies: 'One of them since engagement',
    },
    chosen: 'both',
    because: 'Both are printed, and midwifery before engagement counts.',
    source: row('H1'),
  },
  strategyGrouping: {
    says: 'A team AND/OR a GP and a self-care strategy: which words belong together is not printed',
    choices: {
      ofBoth: 'The team or the GP, and the strategy in both cases',
      ofGp: 'The team, or else the GP with a strategy',
    },
    chosen: 'ofBoth',
    because: 'The stricter reading.',
    source: following('rows H2 and H4'),
  },
  wellbeingGrouping: {
    says: 'Assessment and help and a better score or good progress: which words belong together is not printed',
    choices: {
      eitherResult: 'Assessment and help, and one of the two results',
      progressAlone: 'Assessment, help and a better score, or good progress alone',
    },
    chosen: 'eitherResult',
    because: 'Good progress is stated by the same service.',
    source: row('H3'),
  },
  thresholdNotMet: {
    says: 'An alternative intervention counts "where threshold ... not met"; how that is shown is not printed',
    choices: {
      byTheIntervention: 'Whoever completes an alternative was not taken on by the service',
      recorded: 'The service has to have recorded that its threshold was not met',
    },
    chosen: 'byTheIntervention',
    because: 'No list of turned-down referrals is named.',
    source: following('rows H3 and H5'),
  },
  damageGrouping: {
    says: 'A programme AND less damage AND/OR healthier activity: which words belong together is not printed',
    choices: {
      ofResults: 'The programme, and one of the two results',
      healthierAlone: 'The programme with less damage, or healthier activity alone',
    },
    chosen: 'ofResults',
    because: 'The two results are of one kind.',
    source: row('H7'),
  },
} as const satisfies Readonly<Record<string, Assumption>>;
