import type { Assumption } from '@deepdive/core';
import { following } from '../publications.js';

/** What the plan leaves open about judgements of professionals. */
export const aboutJudgements = {
  judgementSustained: {
    says: 'Whether progress that is judged instead of counted also has to last for the sustained period is not printed',
    choices: {
      held: 'It has to last as long from the judgement on',
      atOnce: 'The judgement itself covers the period, and counts from its day',
    },
    chosen: 'held',
    because:
      'The column stands beside every row, and the report asks for significant and sustained improvement. In rows U4 and U5 the six months printed are those without presenting, which do not tell since when arrears are cleared or a home is found.',
    source: following('headings of the sections, rows U4 and U5, and column Sustained Period'),
  },
  judgedSustained: {
    says: 'Some rows have a professional judge "significant and sustained" progress; whether it has to last besides is not printed',
    choices: {
      inJudgement: 'The judgement says that it is sustained, and counts from its day',
      held: 'It has to last from the judgement on: for six months, in rows U1 and U2 for 26 weeks',
    },
    chosen: 'inJudgement',
    because:
      'The word stands within what is judged: whoever finds progress sustained has looked at the time it lasted.',
    source: following('rows CWNH17, U1, U2 and U10'),
  },
  judgedBesideCounted: {
    says: 'Some examples join a judgement to something counted over a period of its own; whether the judgement has to be as old is not printed',
    choices: {
      atAnyTime: 'It may be made at any time since engagement: the period is that of what is counted',
      held: 'It has to last for six months as well',
    },
    chosen: 'atAnyTime',
    because:
      'What is judged is the same change that is counted: fewer offences, fewer incidents, no repeat referral. The count shows that it lasted.',
    source: following('rows C8, DV1 (MARAC) and DV7 (incidents reported)'),
  },
  judgedAtSchool: {
    says: 'Whether what a professional says of seclusions or behaviour has to hold for all three terms is not printed',
    choices: {
      onTheDay: 'The latest judgement since engagement says so',
      threeTerms: 'It says so from before the three terms on',
    },
    chosen: 'onTheDay',
    because:
      '"No longer concerned" is said when progress is looked at; the terms are those of attendance and exclusions.',
    source: following('rows E6 and E9'),
  },
  oneJudgementAFamily: {
    says: 'Whether a professional judges for each child, adult or problem apart is not printed',
    choices: {
      family: 'One judgement for each ground of an indicator, about the whole family',
      person: 'One for each person identified',
    },
    chosen: 'family',
    because:
      'An indicator is one of the family. Say in the reasons whom the judgement is about, and judge a ground to be met when it is met for all of them.',
    source: following('column Examples of Significant Progress'),
  },
} as const satisfies Readonly<Record<string, Assumption>>;
