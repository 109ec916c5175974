import {
  atTheStart,
  dayOf,
  exists,
  fallen,
  halfYearToEngagement,
  held,
  judged,
  lastHalfYear,
  latestIs,
  none,
  noneForHalfAYear,
  numbering,
  onTheDay,
  sinceEngagement,
  sixMonthsOn,
  soFar,
  yearToEngagement,
} from './counting.js';
import { courseAttended, needOf } from './crime.js';
import {
  aged,
  allOf,
  anyOf,
  atEngagement,
  both,
  type Claim,
  each,
  is,
  notSo,
  type Some,
  someone,
} from './family.js';
import { child } from './members.js';
import { orJudged, type PlanRow } from './plan-row.js';
import { every } from './truth.js';

// Rows CWNH01 to CWNH20. Professional judgement of progress is considered beside them.

export const service = (...services: readonly string[]): Some => ({
  list: 'services',
  where: is('service', ...services),
});
const episode = (...episodes: readonly string[]): Some => ({
  list: 'careEpisodes',
  where: is('episode', ...episodes),
});
const ofChild = (rows: Some): Some => ({ ...rows, who: child });
const needWithin = (need: string): Claim => exists(ofChild(needOf(need)), yearToEngagement);
const engagedWith = (...services: readonly string[]): Claim => exists(service(...services), sinceEngagement);

/** A row about children whose progress each of them makes. */
const ofEach = (identified: Claim, progress: Claim): PlanRow => ({
  identified,
  progress: each(identified, progress),
});

const twoYearOffer = service('twoYearOffer');
const offered = allOf(exists(ofChild(needOf('twoYearOffer')), atTheStart), none(twoYearOffer, atTheStart));
const regularHours: Some = {
  list: 'services',
  where: both(is('service', 'childrensCentre'), ({ hoursAWeek }) =>
    typeof hoursAWeek === 'number' ? hoursAWeek >= 3 : 'unknown',
  ),
};
const CWNH01: PlanRow = {
  identified: atEngagement(someone(child, offered)),
  progress: each(offered, held(anyOf(exists(twoYearOffer, onTheDay), exists(regularHours, onTheDay)))),
};

const socialEmotional: Some = {
  list: 'needs',
  who: child,
  where: both(is('need', 'socialEmotional'), is('identifiedBy', 'school', 'wellbeingService')),
};
const CWNH02 = ofEach(
  exists(socialEmotional, atTheStart),
  held(anyOf(allOf(engagedWith('wellbeing'), judged('CWNH02', 'goodProgress')), engagedWith('camhs'))),
);

const pregnancy = needOf('pregnancy');
const parenting = is('hasParentingResponsibilities', true);
const anybody: Claim = () => true;
const teenager = aged(13, 19);
const inEducation: Some = { list: 'occupations', where: is('occupation', 'education', 'training') };
/** Whose latest pregnancy ended is in education within the twelve weeks after. */
const returned: Claim = (family, day, person) => {
  const born = dayOf(family, day, person, { ...pregnancy, by: 'endedOn' }, 'endedOn');
  return exists(inEducation, () => (born === null ? null : [born + 1, born + 84]))(family, day, person);
};
const CWNH03: PlanRow = {
  identified: anyOf(
    atEngagement(someone(teenager, exists(pregnancy, atTheStart))),
    atEngagement(
      allOf(
        someone((member, day) => every(teenager(member, day), parenting(member)), anybody),
        someone(aged(0, 0), anybody),
      ),
    ),
  ),
  progress: held(
    allOf(
      judged('CWNH03', 'attendedEducation'),
      someone(undefined, allOf(exists(pregnancy, soFar), returned)),
      engagedWith('maternity', 'healthVisiting', 'gp'),
    ),
  ),
};

const missing: Some = { list: 'missingEpisodes', by: 'startedOn' };
const wentMissing = exists(missing, halfYearToEngagement);
const isBack = allOf(
  none({ list: 'missingEpisodes' }, onTheDay),
  latestIs(
    { list: 'missingEpisodes' },
    'startedOn',
    soFar,
    is('returnedTo', 'home', 'supportedAccommodation'),
    'unknown',
  ),
);
const CWNH04 = ofEach(wentMissing, allOf(isBack, fallen(60, missing)));

const assessments: Some = { ...episode('section17Assessment', 'section47Enquiry'), by: 'startedOn' };
const CWNH05: PlanRow = {
  identified: atEngagement(
    someone(
      undefined,
      allOf(
        numbering(assessments, halfYearToEngagement, 2),
        none(episode('childInNeed'), halfYearToEngagement),
      ),
    ),
  ),
  progress: held(
    anyOf(
      allOf(
        anyOf(exists(episode('earlyHelp'), sinceEngagement), engagedWith('earlyIntervention')),
        judged('CWNH05', 'engagedInAssessment'),
        anyOf(judged('CWNH05', 'changedBehaviour'), engagedWith('appropriate')),
      ),
      exists({ ...episode('childInNeed', 'childProtection'), by: 'startedOn' }, sinceEngagement),
    ),
  ),
};

/** No referral after the day on which changed behaviour was last judged. */
const noReferralSince = (code: string): Claim => {
  const rows: Some = {
    list: 'judgements',
    where: both(is('indicator', code), is('ground', 'changedBehaviour'), is('isMet', true)),
  };
  const referrals: Some = { ...episode('referral'), by: 'startedOn' };
  return (family, day, person) => {
    const since = dayOf(family, day, null, rows, 'judgedOn');
    return none(referrals, () => (since === null ? null : [since + 1, day]))(family, day, person);
  };
};
const documents = (document: string): Some => ({ list: 'planDocuments', where: is('document', document) });
const CWNH06: PlanRow = {
  identified: exists(episode('earlyHelpAssessment'), yearToEngagement),
  progress: held(
    anyOf(
      allOf(
        exists(documents('familyAssessment'), sinceEngagement),
        exists(documents('plan'), sinceEngagement),
      ),
      allOf(judged('CWNH06', 'changedBehaviour'), noReferralSince('CWNH06')),
    ),
  ),
};

const selfReferred: Some = {
  list: 'services',
  where: both(is('service', 'earlyIntervention', 'socialCare'), is('referredBy', 'family')),
};
const wasInNeed = exists(episode('childInNeed'), yearToEngagement);
const CWNH07: PlanRow = {
  identified: wasInNeed,
  progress: held(
    allOf(
      each(wasInNeed, none(episode('childInNeed', 'childProtection', 'lookedAfter'), onTheDay)),
      anyOf(judged('CWNH07', 'noNeedArose'), exists(selfReferred, sinceEngagement)),
    ),
  ),
};

const enquiry = episode('section47Enquiry');
const CWNH08 = ofEach(
  exists(enquiry, yearToEngagement),
  held(
    allOf(
      none(enquiry, onTheDay),
      latestIs({ ...enquiry, by: 'endedOn' }, 'endedOn', soFar, is('outcome', 'noFurtherAction'), 'unknown'),
    ),
  ),
);
const CWNH09 = ofEach(
  exists(episode('childProtection'), yearToEngagement),
  held(
    allOf(
      none(episode('childInNeed', 'childProtection'), onTheDay),
      anyOf(
        none(
          episode('childInNeed', 'childProtection', 'section17Assessment', 'section47Enquiry', 'lookedAfter'),
          onTheDay,
        ),
        exists(episode('earlyHelp'), onTheDay),
      ),
    ),
  ),
);

const CWNH10 = ofEach(
  needWithin('sexualExploitation'),
  held(anyOf(engagedWith('sexualExploitation'), judged('CWNH10', 'reducedRisk'))),
);

const abused: Some = { list: 'domesticAbuse', where: is('part', 'childExperiencing', 'childAtRisk') };
const CWNH11 = ofEach(
  exists(abused, yearToEngagement),
  anyOf(
    held(courseAttended('childrensGroupWork', 60)),
    noneForHalfAYear(abused),
    held(judged('CWNH11', 'reducedRisk')),
  ),
);

const CWNH12: PlanRow = {
  identified: needWithin('poorParenting'),
  progress: held(
    anyOf(
      courseAttended('parenting', 60),
      allOf(
        engagedWith('earlyIntervention'),
        judged('CWNH12', 'engagedInAssessment'),
        judged('CWNH12', 'changedBehaviour'),
        noReferralSince('CWNH12'),
      ),
    ),
  ),
};
const CWNH13 = ofEach(
  needWithin('developmentalDelay'),
  held(
    allOf(
      judged('CWNH13', 'developmentalDelayAccepted'),
      engagedWith('childDevelopment'),
      judged('CWNH13', 'recommendationsFollowed'),
    ),
  ),
);

const placed = (...placements: readonly string[]): Some => ({
  list: 'placements',
  where: is('placement', ...placements),
});
const CWNH14 = ofEach(
  exists(episode('lookedAfter'), yearToEngagement),
  anyOf(
    held(none(episode('lookedAfter'), onTheDay)),
    // Three placements in those months are two changes between them.
    allOf(sixMonthsOn, notSo(numbering(placed('care'), lastHalfYear, 4))),
  ),
);
const CWNH15 = ofEach(
  exists({ ...placed('home', 'adoptive'), by: 'startedOn' }, yearToEngagement),
  held(
    anyOf(
      exists(placed('home'), onTheDay),
      allOf(exists(placed('adoptive'), onTheDay), judged('CWNH15', 'integrated')),
    ),
  ),
);
const CWNH16 = ofEach(
  needWithin('challengingBehaviour'),
  held(allOf(judged('CWNH16', 'engagedWithSupport'), judged('CWNH16', 'capacityIncreased'))),
);
// The decision is one about an outcome that is sustained, and counts from its day.
const CWNH17 = ofEach(needWithin('childConcern'), judged('CWNH17', 'seniorDecision'));
const safeOrSafer = (code: string, need: string): PlanRow =>
  ofEach(
    needWithin(need),
    held(allOf(anyOf(judged(code, 'reducedRisk'), judged(code, 'safe')), judged(code, 'supportGiven'))),
  );
const CWNH18 = safeOrSafer('CWNH18', 'trafficking');
const CWNH19 = safeOrSafer('CWNH19', 'radicalisation');
const CWNH20 = safeOrSafer('CWNH20', 'femaleGenitalMutilation');

const printed: Readonly<Record<string, PlanRow>> = {
  CWNH01,
  CWNH02,
  CWNH03,
  CWNH04,
  CWNH05,
  CWNH06,
  CWNH07,
  CWNH08,
  CWNH09,
  CWNH10,
  CWNH11,
  CWNH12,
  CWNH13,
  CWNH14,
  CWNH15,
  CWNH16,
  CWNH17,
  CWNH18,
  CWNH19,
  CWNH20,
};
export const help: Readonly<Record<string, PlanRow>> = Object.fromEntries(
  Object.entries(printed).map(([code, row]) => [code, orJudged(code, row)]),
);
