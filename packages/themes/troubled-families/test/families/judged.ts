import {
  abuse,
  child,
  episode,
  housed,
  judgement,
  missing,
  need,
  occupied,
  owes,
  type Placed,
  parent,
  placement,
  police,
  registered,
  secondary,
  type Worked,
  worked,
} from './build.js';

const kid = child('EX-C1', '2008-03-03');
const mum = parent('EX-A1');
const childNeeds = (kind: string): readonly Placed[] => [kid, need('EX-C1', kind, '2016-12-01')];
const parentNeeds = (kind: string): readonly Placed[] => [mum, need('EX-A1', kind, '2016-12-01')];

/** Families in which one indicator is identified, and of whom nothing else is known. */
const identifiedAs: Readonly<Record<string, readonly Placed[]>> = {
  CWNH01: childNeeds('twoYearOffer'),
  CWNH02: childNeeds('socialEmotional'),
  CWNH03: [child('EX-C1', '2000-06-01'), need('EX-C1', 'pregnancy', '2016-12-01')],
  CWNH04: [kid, missing('EX-C1', '2017-01-01', null, null)],
  CWNH05: [
    kid,
    episode('EX-C1', 'section17Assessment', '2016-08-01', '2016-09-01'),
    episode('EX-C1', 'section17Assessment', '2016-11-01', '2016-12-01'),
  ],
  CWNH06: [kid, episode('EX-C1', 'earlyHelpAssessment', '2016-12-01', '2016-12-20')],
  CWNH07: [kid, episode('EX-C1', 'childInNeed', '2016-12-01')],
  CWNH08: [kid, episode('EX-C1', 'section47Enquiry', '2016-12-01')],
  CWNH09: [kid, episode('EX-C1', 'childProtection', '2016-12-01')],
  CWNH10: childNeeds('sexualExploitation'),
  CWNH11: [
    kid,
    abuse('EX-C1', 'childExperiencing', '2016-12-01'),
    abuse('EX-C1', 'childAtRisk', '2017-07-01'),
  ],
  CWNH12: childNeeds('poorParenting'),
  CWNH13: childNeeds('developmentalDelay'),
  CWNH14: [
    kid,
    episode('EX-C1', 'lookedAfter', '2016-12-01'),
    ...(['2017-02-01', '2017-03-01', '2017-04-01', '2017-05-01'] as const).map((day) =>
      placement('EX-C1', 'care', day, day),
    ),
  ],
  CWNH15: [kid, placement('EX-C1', 'adoptive', '2016-12-01')],
  CWNH16: childNeeds('challengingBehaviour'),
  CWNH17: childNeeds('childConcern'),
  CWNH18: childNeeds('trafficking'),
  CWNH19: childNeeds('radicalisation'),
  CWNH20: childNeeds('femaleGenitalMutilation'),
  U3: [child('EX-C1', '1999-05-05'), occupied('EX-C1', 'NEET', '2016-12-01')],
  U4: [mum, owes(900, 3, '2016-12-20')],
  U5: [mum, housed('homeless', '2016-12-01')],
  U6: parentNeeds('basicNeeds'),
  U7: parentNeeds('financeConcern'),
  U8: parentNeeds('financialExclusion'),
  U9: [secondary('EX-C1'), need('EX-C1', 'leavingWithoutPlan', '2016-12-01')],
  U10: parentNeeds('seeksMoreHours'),
  DV1: [mum, abuse('EX-A1', 'victim', '2016-12-01')],
  DV3: [mum, abuse('EX-A1', 'perpetrator', '2016-12-01')],
  DV4: [child('EX-C1', '2000-05-05'), abuse('EX-C1', 'perpetrator', '2016-12-01')],
  DV5: [mum, abuse('EX-A1', 'historic', '2016-12-01')],
  DV7: [mum, abuse('EX-A1', 'ofChildOnParent', '2016-12-01')],
  DV8: parentNeeds('forcedMarriage'),
  H1: parentNeeds('newMother'),
  H2: parentNeeds('mentalHealth'),
  H3: childNeeds('mentalHealth'),
  H4: parentNeeds('substanceMisuse'),
  H5: childNeeds('substanceMisuse'),
  H6: parentNeeds('physicalHealth'),
  H7: parentNeeds('damagingActivity'),
  H8: [mum, registered('EX-A1', 'gp', '2010-01-01')],
  H9: parentNeeds('healthConcern'),
};

const codes = Object.keys(identifiedAs);

/** Progress that a professional judges where the heading of the section allows it. */
export const judgedFamilies: readonly Worked[] = [
  ...codes.map((code) =>
    worked(
      `${code}: progress that a professional judges, six months on`,
      [identifiedAs[code] ?? [], judgement(code, 'progress', '2017-01-10')],
      { identified: [code], progress: { [code]: 'met' }, metOn: { [code]: '2017-07-10' } },
      { asOf: '2017-07-31' },
    ),
  ),
  worked(
    'DV6: a call-out is a record of the police, so that no judgement takes the place of fewer',
    [police('2016-12-01', 'callOut', { isDomesticAbuse: true }), judgement('DV6', 'progress', '2017-01-10')],
    { identified: ['DV6'], progress: { DV6: 'notMet' } },
    { asOf: '2017-07-31' },
  ),
];
