import {
  anyPart,
  between,
  day,
  engaged,
  everyone,
  everyPart,
  type OutcomeNode,
  on,
  reading,
  sinceEngaged,
  someone,
} from '@deepdive/core';
import { anyone, children, parents } from '../people.js';
import { engagedWith, serviceOf } from './help-evidence.js';
import { indicatorsOf } from './indicator.js';
import {
  andOr,
  each,
  held,
  type Identified,
  orJudged,
  professional,
  rows,
  sentences,
  today,
} from './words.js';

const registered = (kind: 'gp' | 'dentist') => rows('registrations', (row) => row.registration.is(kind));

/** Every member has a GP, a dental practice and regular check-ups. */
const allRegistered: OutcomeNode = everyone(
  anyone,
  everyPart(
    null,
    registered('gp').exists(today, 'Registered with a GP'),
    registered('dentist').exists(today, 'Registered with a dental practice'),
    rows('registrations', (row) => row.checkUps.is('arranged')).exists(
      today,
      'Regular check-ups are arranged',
    ),
  ),
);

const selfCare = (code: string): OutcomeNode =>
  professional(code, 'selfCareStrategy', 'A self-care strategy is in place');

const inCharge = (code: string): OutcomeNode =>
  held(
    anyPart(
      null,
      professional(
        code,
        'takesResponsibility',
        "The parent takes responsibility for the family's health or care plan",
      ),
      selfCare(code),
    ),
  );

const better = (code: string): OutcomeNode =>
  professional(code, 'wellbeingImproved', 'Quality of life and mental wellbeing are significantly better');

/** Work with early intervention family support, and behaviour that changed with it. */
const supported = (code: string): OutcomeNode =>
  everyPart(
    'early intervention family support',
    engagedWith('earlyIntervention', 'Engaged with early intervention family support'),
    professional(code, 'changedBehaviour', 'Changed behaviour in line with goals to improve parenting'),
  );

const problem = (
  need: 'mentalHealth' | 'substanceMisuse' | 'physicalHealth' | 'damagingActivity' | 'newMother',
) => rows('needs', (row) => row.need.is(need));

const currently = 'Identified';

/** Problems of equivalent concern, for which health professionals refer. */
const referredByHealth = rows('needs', (row) =>
  row.need.is('healthConcern').and(row.identifiedBy.is('health')),
);

/** A parent with such a problem at engagement. */
const parentWith =
  (need: Parameters<typeof problem>[0]): Identified =>
  (at) =>
    someone(parents, problem(need).exists(on(at), currently));

const childWith =
  (need: Parameters<typeof problem>[0]): Identified =>
  (at) =>
    problem(need).by(children).exists(on(at), currently);

/** A service and a GP joined by "and/or", beside a self-care strategy for six months. */
const careAndStrategy = (
  code: string,
  service: 'mentalHealth' | 'substanceMisuse',
  says: string,
): OutcomeNode => {
  const specialist = engagedWith(service, says);
  const gp = engagedWith('gp', 'Engaged with a GP');
  const strategy = held(selfCare(code));
  return reading('strategyGrouping', {
    ofBoth: everyPart(null, held(andOr(specialist, gp)), strategy),
    ofGp: andOr(held(specialist), everyPart(null, held(gp), strategy)),
  });
};

const score = rows('riskScores', (row) => row.tool.is('SDQ'));
const scoreFell = score
  .latest('score', between(null, engaged))
  .fallTo(score.latest('score', between(null, day)), 'noFall')
  .isMoreThan(0, 'The SDQ score is better than at engagement');
const wellbeingService = engagedWith('wellbeing', 'Assessed and helped by the wellbeing service');
const goodProgress = professional('H3', 'goodProgress', 'The wellbeing service states good progress');

const alternativeDone = rows('courses', (row) =>
  row.course.is('alternativeIntervention').and(row.result.is('completed')),
)
  .placedBy('endedOn')
  .exists(sinceEngaged, 'A suitable alternative intervention was completed');

const lessDamage = professional('H7', 'damageReduced', 'Less of the damaging activity is reported');
const healthier = professional('H7', 'healthierActivity', 'Healthier activity has taken its place');
const onProgramme = rows('courses', (row) => row.course.is('health')).exists(
  sinceEngaged,
  'Engaged on an appropriate programme',
);

const unregistered: Identified = (at) => {
  const lacking = [
    registered('gp').none(on(at), 'Not registered with a GP'),
    registered('dentist').none(on(at), 'Not registered with a dental practice'),
  ];
  return reading('gpOrDentist', {
    oneLacking: anyPart(null, ...lacking),
    bothLacking: everyPart(null, ...lacking),
  });
};

/** Rows H1 to H9. */
export const health = indicatorsOf('health', 'Health', {
  H1: {
    says: 'A new mother with a mental health or substance misuse problem and other factors linked with poor parenting',
    identified: (at) => problem('newMother').exists(on(at), currently),
    progress: orJudged(
      'H1',
      sentences(
        inCharge('H1'),
        held(
          everyPart(
            null,
            allRegistered,
            reading('midwiferyAndVisiting', {
              both: everyPart(
                null,
                serviceOf('maternity').exists(between(null, day), 'Engaged with midwifery'),
                serviceOf('healthVisiting').exists(between(null, day), 'Engaged with health visiting'),
              ),
              whicheverApplies: anyPart(
                null,
                engagedWith('maternity', 'Engaged with midwifery'),
                engagedWith('healthVisiting', 'Engaged with health visiting'),
              ),
            }),
            supported('H1'),
          ),
        ),
      ),
    ),
  },
  H2: {
    says: 'An adult with parenting responsibilities and emotional, social or mental health problems',
    identified: parentWith('mentalHealth'),
    progress: orJudged(
      'H2',
      sentences(
        everyPart(
          null,
          careAndStrategy('H2', 'mentalHealth', 'Engaged with a community mental health team'),
          held(supported('H2')),
        ),
        held(better('H2')),
        held(allRegistered),
      ),
    ),
  },
  H3: {
    says: 'A child with emotional, social or mental health problems',
    identified: childWith('mentalHealth'),
    progress: orJudged(
      'H3',
      each(
        childWith('mentalHealth'),
        held(
          sentences(
            anyPart(
              null,
              reading('wellbeingGrouping', {
                eitherResult: everyPart(null, wellbeingService, anyPart(null, scoreFell, goodProgress)),
                progressAlone: anyPart(null, everyPart(null, wellbeingService, scoreFell), goodProgress),
              }),
              engagedWith('camhs', 'Referred on to CAMHS for an intervention at tier 2 or above'),
              alternativeDone,
            ),
            better('H3'),
          ),
        ),
      ),
    ),
    assumes: ['thresholdNotMet'],
  },
  H4: {
    says: 'An adult with parenting responsibilities and a drug or alcohol problem',
    identified: parentWith('substanceMisuse'),
    progress: orJudged(
      'H4',
      sentences(
        everyPart(
          null,
          careAndStrategy('H4', 'substanceMisuse', 'Engaged with a community drug or alcohol service'),
          held(supported('H4')),
        ),
        held(allRegistered),
      ),
    ),
  },
  H5: {
    says: 'A child with a drug or alcohol problem',
    identified: childWith('substanceMisuse'),
    progress: orJudged(
      'H5',
      each(
        childWith('substanceMisuse'),
        held(
          anyPart(
            null,
            andOr(
              engagedWith('substanceMisuse', 'Engaged with a drug or alcohol service'),
              engagedWith('gp', 'Engaged with a GP'),
            ),
            alternativeDone,
          ),
        ),
      ),
    ),
    assumes: ['thresholdNotMet'],
  },
  H6: {
    says: 'Adults with parenting responsibilities whose physical health problems are not well managed',
    identified: parentWith('physicalHealth'),
    progress: orJudged(
      'H6',
      sentences(
        held(engagedWith('physicalHealth', 'Engaged with services for the physical condition')),
        inCharge('H6'),
        held(allRegistered),
      ),
    ),
  },
  H7: {
    says: "Adults with parenting responsibilities whose activities damage children's health",
    identified: parentWith('damagingActivity'),
    progress: orJudged(
      'H7',
      held(
        reading('damageGrouping', {
          ofResults: everyPart(null, onProgramme, andOr(lessDamage, healthier)),
          healthierAlone: andOr(everyPart(null, onProgramme, lessDamage), healthier),
        }),
      ),
    ),
  },
  H8: {
    says: 'Family members not registered with a GP or dentist',
    identified: (at) => someone(anyone, unregistered(at)),
    progress: orJudged('H8', held(allRegistered)),
  },
  H9: {
    says: 'Adults with parenting responsibilities or children whose health problems concern professionals as much',
    identified: (at) =>
      anyPart(
        null,
        someone(parents, referredByHealth.exists(on(at), currently)),
        referredByHealth.by(children).exists(on(at), currently),
      ),
    progress: orJudged('H9', sentences(inCharge('H9'), held(allRegistered))),
    assumes: ['equivalentConcern'],
  },
});
