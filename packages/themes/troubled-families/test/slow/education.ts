import {
  atLeast,
  atTheStart,
  count,
  exists,
  judged,
  none,
  numbering,
  onTheDay,
  sixMonthsOn,
  sum,
  upToEngagement,
  type Window,
} from './counting.js';
import {
  allOf,
  anyOf,
  atEngagement,
  both,
  type Claim,
  each,
  everyone,
  type Family,
  found,
  handedOver,
  is,
  onceADay,
  type Some,
  someone,
} from './family.js';
import { child, pupil } from './members.js';
import type { PlanRow } from './plan-row.js';
import { not, type Truth } from './truth.js';

// Rows E1 to E9 and the row for all.

/**
 * After the last term that was handed over nobody knows whether another has ended; nor on any day where one of them has no
 * days, since it may have ended then.
 */
const termsAreKnown = ({ terms }: Family, day: number): boolean => {
  if (terms === null || !terms.every(({ start, end }) => start <= end)) return false;
  return terms.some(({ end }) => end >= day);
};
const threeTermsTo = (family: Family, day: number): readonly { start: number; end: number }[] | null => {
  const { terms } = family;
  if (terms === null || !termsAreKnown(family, day)) return null;
  const ended = terms.filter(({ end }) => end <= day).sort((a, b) => a.end - b.end);
  return ended.length < 3 ? null : ended.slice(-3);
};
const over = (terms: readonly { start: number; end: number }[] | null): readonly [number, number] | null => {
  const first = terms?.[0];
  const last = terms?.at(-1);
  return first && last ? [first.start, last.end] : null;
};
const lastThreeTerms: Window = (family, day) => over(threeTermsTo(family, day));
const threeTermsBefore: Window = (family) => over(threeTermsTo(family, family.engaged));
const sinceEngagement: Window = ({ engaged }, day) => [engaged, day];

const attendance: Some = { list: 'attendance' };

/** Sessions attended of sessions possible, in per cent, least and most. */
function attended(family: Family, day: number, person: string | null, window: Window) {
  const part = sum(family, day, person, attendance, 'attendedSessions', window);
  const whole = sum(family, day, person, attendance, 'possibleSessions', window);
  if (whole.least === 0) return null;
  return {
    least: whole.most === Number.POSITIVE_INFINITY ? 0 : (100 * part.least) / whole.most,
    most: (100 * part.most) / whole.least,
  };
}

/** Below a rate, at a rate or above, above a rate. */
const rate =
  (window: Window, holds: (percent: number) => boolean): Claim =>
  (family, day, person) => {
    const percent = attended(family, day, person, window);
    if (percent === null) return 'unknown';
    const low = holds(percent.least);
    return low === holds(percent.most) ? low : 'unknown';
  };

/** How many of the three terms the child has attendance for: three are waited for. */
const attendedThreeTerms =
  (window: Window): Claim =>
  (family, day, person) => {
    const days = window(family, day);
    if (days === null || !handedOver(family, attendance)) return 'unknown';
    const each = found(family, attendance, person, ...days);
    const sure = new Set(each.filter(({ told }) => told === true).map(({ row }) => row.termEndedOn));
    const may = new Set(each.map(({ row }) => row.termEndedOn).filter((on) => on !== null));
    const blanks = each.filter(({ row }) => row.termEndedOn === null).length;
    return atLeast({ least: sure.size, most: may.size + blanks }, 3);
  };

const fixedTerm: Some = { list: 'exclusions', where: is('exclusion', 'fixedTerm') };
const ofPrimary: Some = {
  list: 'exclusions',
  where: both(is('exclusion', 'fixedTerm'), is('schoolStage', 'primary')),
};
const permanent: Some = { list: 'exclusions', where: is('exclusion', 'permanent') };

const daysMissed =
  (rows: Some, window: Window, holds: (days: number) => boolean): Claim =>
  (family, day, person) => {
    const { least, most } = sum(family, day, person, rows, 'days', window);
    const low = holds(least);
    return low === holds(most) ? low : 'unknown';
  };

const fewExclusions = (window: Window): Claim =>
  allOf(
    (family, day, person) => not(atLeast(count(family, day, person, fixedTerm, window), 3)),
    daysMissed(ofPrimary, window, (days) => days <= 5),
    daysMissed(fixedTerm, window, (days) => days <= 10),
    none(permanent, window),
  );

/** Three terms that began after engagement; they take more than six months, whenever they are. */
const termsAfter: Claim = (family, day, person): Truth => {
  if (sixMonthsOn(family, day, person) === false) return false;
  if (!termsAreKnown(family, day)) return 'unknown';
  const terms = threeTermsTo(family, day);
  return terms !== null && (terms[0]?.start ?? 0) > family.engaged;
};

const backInEducation: Claim = onceADay(
  allOf(
    termsAfter,
    everyone(
      pupil,
      allOf(
        attendedThreeTerms(lastThreeTerms),
        rate(lastThreeTerms, (percent) => percent >= 90),
        fewExclusions(lastThreeTerms),
      ),
    ),
    // Census data have to show it: of a family without a child at school they show nothing.
    exists(attendance, lastThreeTerms),
  ),
);

// Attendance, exclusions and schooling are lists of children of school age, so that their rows tell who is meant.
const ofAChild = (claim: Claim): Claim => atEngagement(someone(undefined, claim));

const missing: Some = { list: 'schooling', where: is('setting', 'missing') };
const educated: Some = {
  list: 'schooling',
  where: is('setting', 'school', 'behaviourProvision', 'otherProvision'),
};
/** Missing from education, or nowhere educated while schooling is known. */
const outOfEducation = anyOf(
  exists(missing, atTheStart),
  allOf(exists({ list: 'schooling' }, upToEngagement), none(educated, atTheStart)),
);
const seclusions: Some = {
  list: 'needs',
  where: both(is('need', 'seclusionPattern'), is('identifiedBy', 'school')),
};
const attendanceConcern: Some = {
  list: 'needs',
  where: both(is('need', 'attendanceConcern'), is('identifiedBy', 'school')),
};
const behaviourProvision: Some = {
  list: 'schooling',
  where: is('setting', 'behaviourProvision'),
};

export const education: Readonly<Record<string, PlanRow>> = {
  E1: {
    identified: ofAChild(
      allOf(
        exists(attendance, threeTermsBefore),
        rate(threeTermsBefore, (percent) => percent < 90),
      ),
    ),
    progress: backInEducation,
  },
  E2: { identified: ofAChild(numbering(fixedTerm, threeTermsBefore, 3)), progress: backInEducation },
  E3: {
    identified: ofAChild(daysMissed(ofPrimary, threeTermsBefore, (days) => days >= 5)),
    progress: backInEducation,
  },
  E4: {
    identified: ofAChild(daysMissed(fixedTerm, threeTermsBefore, (days) => days >= 10)),
    progress: backInEducation,
  },
  E5: { identified: ofAChild(exists(permanent, threeTermsBefore)), progress: backInEducation },
  E6: {
    identified: exists(seclusions, threeTermsBefore),
    progress: allOf(backInEducation, judged('E6', 'noLongerConcerned')),
  },
  E7: {
    identified: atEngagement(someone(child, outOfEducation)),
    progress: allOf(
      each(outOfEducation, allOf(exists(educated, onTheDay), none(missing, lastThreeTerms)), child),
      backInEducation,
    ),
  },
  E8: { identified: exists(behaviourProvision, atTheStart), progress: backInEducation },
  E9: {
    identified: exists(attendanceConcern, atTheStart),
    progress: allOf(
      backInEducation,
      anyOf(judged('E9', 'behaviourReduced'), judged('E9', 'additionalSupport')),
    ),
  },
};

/** Row All: more than 90 per cent over the three most recent terms, and few exclusions since identification. */
export const rowForAll: Claim = onceADay(
  everyone(
    pupil,
    allOf(
      attendedThreeTerms(lastThreeTerms),
      rate(lastThreeTerms, (percent) => percent > 90),
      fewExclusions(sinceEngagement),
    ),
  ),
);
