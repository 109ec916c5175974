import {
  day,
  everyone,
  everyPart,
  lastTerms,
  type OutcomeNode,
  type PeriodNode,
  reading,
  sinceEngaged,
} from '@deepdive/core';
import { ofCompulsoryAge, pupils } from '../people.js';
import { engagedFor, rows } from './words.js';

/** The three school terms that ended last. */
export const threeTerms = lastTerms(3, day);

const attendance = rows('attendance');
/** Fixed-term exclusions. */
export const fixedTerm = rows('exclusions', (row) => row.exclusion.is('fixedTerm'));
/** Those at primary school. */
export const atPrimary = rows('exclusions', (row) =>
  row.exclusion.is('fixedTerm').and(row.schoolStage.is('primary')),
);
/** Permanent exclusions. */
export const permanent = rows('exclusions', (row) => row.exclusion.is('permanent'));

/** Of every child of the household of school age. */
const everyPupil = (of: OutcomeNode): OutcomeNode =>
  reading('schoolAge', { stage: everyone(pupils, of), years: everyone(ofCompulsoryAge, of) });

const attended = attendance.share('attendedSessions', 'possibleSessions', threeTerms);
const ninetyOrMore = attended.isAtLeast(90, '90 per cent attendance or more over the last three terms');
const moreThanNinety = attended.isMoreThan(90, 'More than 90 per cent attendance over the last three terms');

/** As the rows E1 to E9 print attendance: 90 per cent or higher. */
const attendedAsInRows = reading('ninetyPerCent', {
  asPrinted: ninetyOrMore,
  ninetyCounts: ninetyOrMore,
  moreThanNinety,
});

/** As the row for all prints attendance: in excess of 90 per cent. */
const attendedAsForAll = reading('ninetyPerCent', {
  asPrinted: moreThanNinety,
  ninetyCounts: ninetyOrMore,
  moreThanNinety,
});

/** Exclusions of a child over a period: fewer than three, few days, none for good. */
const fewExclusions = (period: PeriodNode): OutcomeNode =>
  everyPart(
    'few exclusions',
    fixedTerm.count(period).isLessThan(3, 'Fewer than three fixed-term exclusions'),
    atPrimary.sum('days', period).isAtMost(5, 'No more than five days excluded at primary school'),
    fixedTerm.sum('days', period).isAtMost(10, 'No more than ten days excluded'),
    permanent.none(period, 'No permanent exclusion'),
  );

const termsWithAttendance = (period: PeriodNode): OutcomeNode =>
  reading('fewerTerms', {
    three: attendance.distinct('termEndedOn', period).isAtLeast(3, 'Attendance is known for three terms'),
    asManyAsThereWere: attendance.count(period).isAtLeast(1, 'Attendance is known for the terms there were'),
  });

/** Three terms after engagement, with what has to be so of every pupil in them. */
const threeTermsAfter = (of: OutcomeNode): OutcomeNode =>
  reading('termsAfter', {
    beginAfter: everyPart(
      null,
      // Engagement may lie after three terms as well as before them; between two terms there are never six months.
      engagedFor(6, 'months'),
      rows('families').none(threeTerms, 'The three terms began after engagement'),
      everyPupil(everyPart(null, termsWithAttendance(threeTerms), of)),
    ),
    endAfter: everyPupil(everyPart(null, termsWithAttendance(sinceEngaged), of)),
  });

const attendedAndNotExcluded = threeTermsAfter(everyPart(null, attendedAsInRows, fewExclusions(threeTerms)));

/** What the rows E1 to E9 have in common, over three terms after engagement. */
export const schoolProgress = reading('nobodyAtSchool', {
  notShown: everyPart(
    null,
    attendedAndNotExcluded,
    attendance.exists(threeTerms, 'Attendance of some child of the family is known in those terms'),
  ),
  nothingAsked: attendedAndNotExcluded,
});

/** What the row for all asks of every pupil, whatever the problems of the family. */
export const schoolForAll: OutcomeNode = (() => {
  const exclusions = reading('exclusionsOfAll', {
    sinceIdentification: fewExclusions(sinceEngaged),
    threeTerms: fewExclusions(threeTerms),
  });
  const known = everyPart(null, attendedAsForAll, exclusions);
  return reading('allRowTerms', {
    mostRecent: everyPupil(everyPart(null, termsWithAttendance(threeTerms), known)),
    afterIdentification: threeTermsAfter(known),
  });
})();
