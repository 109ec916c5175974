import {
  atLeast,
  atTheStart,
  count,
  exists,
  fallen,
  halfYearToEngagement,
  held,
  judged,
  lastHalfYear,
  none,
  numbering,
  onTheDay,
  sinceEngagement,
  sixMonthsOn,
  yearToEngagement,
} from './counting.js';
import { attendedAtLeast, needOf } from './crime.js';
import {
  aged,
  allOf,
  anyOf,
  atEngagement,
  both,
  type Claim,
  dayIn,
  everyone,
  type Family,
  found,
  is,
  notSo,
  type Some,
  someone,
} from './family.js';
import { child } from './members.js';
import { orJudged, type PlanRow } from './plan-row.js';
import { every, not, some, type Truth } from './truth.js';

// Rows CWNH01 to CWNH20. Professional judgement of progress is considered beside them.

export const service = (...services: readonly string[]): Some => ({
  list: 'services',
  where: is('service', ...services),
});
export const episode = (...episodes: readonly string[]): Some => ({
  list: 'careEpisodes',
  where: is('episode', ...episodes),
});
const ofChild = (rows: Some): Some => ({ ...rows, who: child });
const needWithin = (need: string): Claim => exists(ofChild(needOf(need)), yearToEngagement);
const engagedWith = (...services: readonly string[]): Claim => exists(service(...services), sinceEngagement);

const twoYearOffer = service('twoYearOffer');
const offered = allOf(exists(needOf('twoYearOffer'), atTheStart), none(twoYearOffer, atTheStart));
const regularHours: Some = {
  list: 'services',
  where: both(is('service', 'childrensCentre'), ({ hoursAWeek }) =>
    typeof hoursAWeek === 'number' ? hoursAWeek >= 3 : 'unknown',
  ),
};
const CWNH01: PlanRow = {
  identified: atEngagement(someone(child, offered)),
  progress: held(
    everyone(
      child,
      anyOf(notSo(atEngagement(offered)), exists(twoYearOffer, onTheDay), exists(regularHours, onTheDay)),
    ),
  ),
};

const socialEmotional: Some = {
  list: 'needs',
  who: child,
  where: both(is('need', 'socialEmotional'), is('identifiedBy', 'school', 'wellbeingService')),
};
const CWNH02: PlanRow = {
  identified: exists(socialEmotional, atTheStart),
  progress: held(
    anyOf(allOf(engagedWith('wellbeing'), judged('CWNH02', 'goodProgress')), engagedWith('camhs')),
  ),
};

const pregnancy: Some = { ...needOf('pregnancy'), who: aged(13, 19) };
const parenting = is('hasParentingResponsibilities', true);
const anybody: Claim = () => true;
/** Education on some day within twelve weeks of the end of the pregnancy. */
const returned: Claim = (family, day) => {
  const births = found(family, { ...pregnancy, by: 'endedOn' }, null, family.earliest, day);
  const education = (from: number, to: number): Truth =>
    some(
      exists({ list: 'occupations', where: is('occupation', 'education'), who: aged(13, 19) }, () => [
        from,
        to,
      ])(family, day, null),
    );
  return some(
    ...births.map(({ row, told }) => {
      const born = dayIn(row.endedOn) ?? day;
      return every(told, education(born, Math.min(day, born + 84)));
    }),
    family.rows.has('needs') ? false : 'unknown',
  );
};
const CWNH03: PlanRow = {
  identified: anyOf(
    exists(pregnancy, atTheStart),
    atEngagement(
      allOf(
        someone((member, day) => every(aged(13, 19)(member, day), parenting(member)), anybody),
        someone(aged(0, 0), anybody),
      ),
    ),
  ),
  progress: held(
    allOf(judged('CWNH03', 'attendedEducation'), returned, engagedWith('maternity', 'healthVisiting')),
  ),
};

const missing: Some = { list: 'missingEpisodes', by: 'startedOn', who: child };
/** Whether the latest time a child went missing ended at home or in suitable accommodation. */
const back: Claim = (family, day, person) => {
  const each = found(family, { list: 'missingEpisodes' }, person, family.earliest, day);
  if (!family.rows.has('missingEpisodes')) return 'unknown';
  return every(
    ...each.map(({ row, told }): Truth => {
      const ended = dayIn(row.endedOn);
      const isBack: Truth =
        ended === null || ended > day ? false : is('returnedTo', 'home', 'supportedAccommodation')(row);
      return some(not(told), isBack);
    }),
  );
};
const CWNH04: PlanRow = {
  identified: exists(missing, halfYearToEngagement),
  progress: allOf(everyone(child, back), fallen(60, missing)),
};

const assessments: Some = { ...episode('section17Assessment', 'section47Enquiry'), by: 'startedOn' };
const CWNH05: PlanRow = {
  identified: atEngagement(
    someone(
      child,
      allOf(
        numbering(assessments, halfYearToEngagement, 2),
        none(episode('childInNeed'), halfYearToEngagement),
      ),
    ),
  ),
  progress: held(
    anyOf(
      allOf(
        exists(episode('earlyHelp'), sinceEngagement),
        judged('CWNH05', 'engagedInAssessment'),
        anyOf(judged('CWNH05', 'changedBehaviour'), engagedWith('appropriate')),
      ),
      exists(episode('childInNeed', 'childProtection'), sinceEngagement),
    ),
  ),
};

/** No referral since the day on which changed behaviour was last judged. */
const noReferralSince =
  (code: string): Claim =>
  (family, day) => {
    const rows: Some = {
      list: 'judgements',
      where: (row) => row.indicator === code && row.ground === 'changedBehaviour' && row.isMet === true,
    };
    const each = found(family, rows, null, family.engaged, day).map(({ row }) => dayIn(row.judgedOn) ?? 0);
    if (each.length === 0) return 'unknown';
    const since = Math.min(...each);
    return none({ ...episode('referral'), by: 'startedOn' }, () => [since, day])(family, day, null);
  };
const documents = (document: string): Some => ({ list: 'planDocuments', where: is('document', document) });
const CWNH06: PlanRow = {
  identified: exists(ofChild(episode('earlyHelpAssessment')), yearToEngagement),
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
const CWNH07: PlanRow = {
  identified: exists(ofChild(episode('childInNeed')), yearToEngagement),
  progress: held(
    allOf(
      none(ofChild(episode('childInNeed')), onTheDay),
      anyOf(judged('CWNH07', 'noNeedArose'), exists(selfReferred, sinceEngagement)),
    ),
  ),
};

const ended =
  (rows: Some, ...outcomes: readonly string[]): Claim =>
  (family: Family, day: number, person) =>
    family.rows.has(rows.list)
      ? some(
          ...found(family, { ...rows, by: 'endedOn' }, person, family.earliest, day).map(({ row, told }) =>
            every(told, is('outcome', ...outcomes)(row)),
          ),
        )
      : 'unknown';
const CWNH08: PlanRow = {
  identified: exists(ofChild(episode('section47Enquiry')), yearToEngagement),
  progress: held(
    allOf(
      none(ofChild(episode('section47Enquiry')), onTheDay),
      ended(ofChild(episode('section47Enquiry')), 'noFurtherAction'),
    ),
  ),
};
const CWNH09: PlanRow = {
  identified: exists(ofChild(episode('childProtection')), yearToEngagement),
  progress: held(
    allOf(
      none(ofChild(episode('childInNeed', 'childProtection')), onTheDay),
      ended(ofChild(episode('childProtection')), 'closed', 'steppedDown'),
    ),
  ),
};

const CWNH10: PlanRow = {
  identified: needWithin('sexualExploitation'),
  progress: held(anyOf(engagedWith('sexualExploitation'), judged('CWNH10', 'reducedRisk'))),
};

/** A course that ended since engagement with so much of it attended. */
const finished = (course: string, percent: number): Claim =>
  exists(
    { list: 'courses', where: both(is('course', course), attendedAtLeast(percent)), by: 'endedOn' },
    sinceEngagement,
  );
const witnessed: Some = { list: 'domesticAbuse', who: child, where: is('part', 'childExperiencing') };
const CWNH11: PlanRow = {
  identified: exists(
    { list: 'domesticAbuse', who: child, where: is('part', 'childExperiencing', 'childAtRisk') },
    yearToEngagement,
  ),
  progress: anyOf(
    held(finished('childrensGroupWork', 60)),
    held(none(witnessed, onTheDay)),
    held(judged('CWNH11', 'reducedRisk')),
  ),
};

const CWNH12: PlanRow = {
  identified: needWithin('poorParenting'),
  progress: held(
    anyOf(
      finished('parenting', 60),
      allOf(
        engagedWith('earlyIntervention'),
        judged('CWNH12', 'engagedInAssessment'),
        judged('CWNH12', 'changedBehaviour'),
        noReferralSince('CWNH12'),
      ),
    ),
  ),
};
const CWNH13: PlanRow = {
  identified: needWithin('developmentalDelay'),
  progress: held(
    allOf(
      judged('CWNH13', 'developmentalDelayAccepted'),
      engagedWith('childDevelopment'),
      judged('CWNH13', 'recommendationsFollowed'),
    ),
  ),
};

const placed = (placement: string): Some => ({ list: 'placements', where: is('placement', placement) });
const CWNH14: PlanRow = {
  identified: exists(ofChild(episode('lookedAfter')), yearToEngagement),
  progress: anyOf(
    held(none(ofChild(episode('lookedAfter')), onTheDay)),
    allOf(
      sixMonthsOn,
      everyone(child, (family, day, person) =>
        not(atLeast(count(family, day, person, { ...placed('care'), by: 'startedOn' }, lastHalfYear), 3)),
      ),
    ),
  ),
};
const CWNH15: PlanRow = {
  identified: exists(
    { list: 'placements', who: child, where: is('placement', 'home', 'adoptive') },
    yearToEngagement,
  ),
  progress: held(
    anyOf(
      exists(ofChild(placed('home')), onTheDay),
      allOf(exists(ofChild(placed('adoptive')), onTheDay), judged('CWNH15', 'integrated')),
    ),
  ),
};
const CWNH16: PlanRow = {
  identified: needWithin('challengingBehaviour'),
  progress: held(allOf(judged('CWNH16', 'engagedWithSupport'), judged('CWNH16', 'capacityIncreased'))),
};
const CWNH17: PlanRow = {
  identified: needWithin('childConcern'),
  progress: held(judged('CWNH17', 'seniorDecision')),
};
const safeOrSafer = (code: string, need: string): PlanRow => ({
  identified: needWithin(need),
  progress: held(
    allOf(anyOf(judged(code, 'reducedRisk'), judged(code, 'safe')), judged(code, 'supportGiven')),
  ),
});
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
