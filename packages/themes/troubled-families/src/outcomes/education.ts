import {
  anyPart,
  between,
  everyPart,
  type Fields,
  type GatheredRows,
  lastTerms,
  type MomentNode,
  type OutcomeNode,
  on,
  reading,
  someone,
} from '@deepdive/core';
import { anyone, children } from '../people.js';
import { atPrimary, fixedTerm, permanent, schoolProgress, threeTerms } from './education-evidence.js';
import { indicatorsOf } from './indicator.js';
import { each, type Identified, professional, rows, today } from './words.js';

const before = (at: MomentNode) => lastTerms(3, at);

/** At least one child of whose record it is so, taken alone: with what was before the child joined, or without. */
const someChild = <F extends Fields>(
  rows: GatheredRows<F>,
  of: (rows: GatheredRows<F>) => OutcomeNode,
): OutcomeNode =>
  reading('beforeJoining', {
    counts: someone(anyone, of(rows)),
    sinceJoining: someone(anyone, of(rows.by(anyone))),
  });

const educated = rows('schooling', (row) =>
  row.setting.isOneOf(['school', 'behaviourProvision', 'otherProvision']),
);
const missing = rows('schooling', (row) => row.setting.is('missing'));
const behaviourProvision = rows('schooling', (row) => row.setting.is('behaviourProvision'));
const outOfEducation: Identified = (at) =>
  anyPart(
    null,
    missing.exists(on(at), 'Identified as missing from education'),
    everyPart(
      null,
      rows('schooling').exists(between(null, at), 'Schooling is known'),
      educated.none(on(at), 'Neither registered nor educated in an alternative setting'),
    ),
  );

const threeSchoolTerms = { sustained: '3 school terms', sustainedFor: null } as const;

/** Rows E1 to E9. */
export const education = indicatorsOf('education', 'Education', {
  E1: {
    says: 'A child persistently absent: average attendance over the last three consecutive terms below 90 per cent',
    identified: (at) =>
      someChild(rows('attendance'), (attendance) =>
        everyPart(
          null,
          reading('termsToIdentify', {
            asManyAsKnown: attendance.exists(before(at), 'Attendance in the last three terms is known'),
            three: attendance
              .distinct('termEndedOn', before(at))
              .isAtLeast(3, 'Attendance in each of the last three terms is known'),
          }),
          attendance
            .share('attendedSessions', 'possibleSessions', before(at))
            .isLessThan(90, 'Attendance below 90 per cent over those terms'),
        ),
      ),
    progress: schoolProgress,
    assumes: ['nothingHandedIn'],
    ...threeSchoolTerms,
  },
  E2: {
    says: 'A child with at least three fixed-term exclusions in the last three consecutive terms',
    identified: (at) =>
      someChild(fixedTerm, (exclusions) =>
        exclusions.count(before(at)).isAtLeast(3, 'Three fixed-term exclusions or more in those terms'),
      ),
    progress: schoolProgress,
    ...threeSchoolTerms,
  },
  E3: {
    says: 'A child at primary school who missed five school days by fixed-term exclusions in the last three consecutive terms',
    identified: (at) =>
      someChild(atPrimary, (exclusions) =>
        exclusions
          .sum('days', before(at))
          .isAtLeast(5, 'Five days missed or more at primary school in those terms'),
      ),
    progress: schoolProgress,
    ...threeSchoolTerms,
  },
  E4: {
    says: 'A child of any age who missed ten school days by fixed-term exclusions in the last three consecutive terms',
    identified: (at) =>
      someChild(fixedTerm, (exclusions) =>
        exclusions.sum('days', before(at)).isAtLeast(10, 'Ten days missed or more in those terms'),
      ),
    progress: schoolProgress,
    ...threeSchoolTerms,
  },
  E5: {
    says: 'A child permanently excluded within the last three school terms',
    identified: (at) =>
      someChild(permanent, (exclusions) =>
        exclusions.exists(before(at), 'A permanent exclusion in those terms'),
      ),
    progress: schoolProgress,
    ...threeSchoolTerms,
  },
  E6: {
    says: 'A child with a pattern of internal seclusions that concerns the school, in the last three consecutive terms',
    identified: (at) =>
      rows('needs', (row) => row.need.is('seclusionPattern').and(row.identifiedBy.is('school'))).exists(
        before(at),
        'The school has identified a concerning pattern in those terms',
      ),
    progress: everyPart(
      null,
      professional(
        'E6',
        'noLongerConcerned',
        'The professional is no longer concerned about internal seclusions',
      ),
      schoolProgress,
    ),
    assumes: ['judgedAtSchool'],
    ...threeSchoolTerms,
  },
  E7: {
    says: 'A child neither registered with a school nor educated elsewhere, or identified as missing from education',
    identified: (at) => someone(children, outOfEducation(at)),
    progress: everyPart(
      null,
      each(
        outOfEducation,
        everyPart(
          null,
          educated.exists(today, 'Has returned to school or another setting'),
          missing.none(threeTerms, 'Was not missing from education in the last three terms'),
        ),
        children,
      ),
      schoolProgress,
    ),
    ...threeSchoolTerms,
    assumes: ['nothingHandedIn', 'returnThenTerms'],
  },
  E8: {
    says: 'A child in alternative provision for children with behavioural problems',
    identified: (at) => behaviourProvision.exists(on(at), 'In such provision'),
    progress: schoolProgress,
    ...threeSchoolTerms,
  },
  E9: {
    says: 'A child whose attendance concerns education professionals as much, since the child gets no suitable full-time education',
    identified: (at) =>
      rows('needs', (row) => row.need.is('attendanceConcern').and(row.identifiedBy.is('school'))).exists(
        on(at),
        'Referred by education professionals with attendance of equivalent concern',
      ),
    progress: everyPart(
      null,
      schoolProgress,
      anyPart(
        null,
        professional(
          'E9',
          'behaviourReduced',
          'There is less of the behaviour for which the child was attached',
        ),
        professional('E9', 'additionalSupport', 'Additional support is in place for the child'),
      ),
    ),
    ...threeSchoolTerms,
    assumes: ['equivalentConcern', 'judgedAtSchool'],
  },
});
