import { bothOrNeither, code, codeSet, list, number, when, wholeNumber } from '@deepdive/core';
import { end, endsAfterStart, events, lasts, must, ours, person, spells } from './columns.js';

const course = codeSet(
  'course',
  'Course or programme',
  {
    parenting: ['Evidence-based parenting programme', 'parenting course', 'Triple P', 'Incredible Years'],
    childrensGroupWork: ["Children's group work programme", 'CGWP', 'AVA'],
    freedom: ['Freedom programme', 'Keys to Freedom'],
    courtOrdered: ['Building better relationships, ordered by the court', 'BBRP', 'BBR'],
    perpetrator: ['Perpetrator programme, not ordered by the court', 'DVIP'],
    childOnParent: ['Programme on violence of children towards parents', 'relevant DV programme'],
    health: ["Programme to reduce damage to children's health", 'stop smoking'],
    alternativeIntervention: ['Suitable alternative intervention', 'other intervention'],
  },
  ours,
);

const service = codeSet(
  'service',
  'Service',
  {
    gangIntervention: ['Intervention about gangs and crime', 'gangs worker'],
    twoYearOffer: ['Two-year-old early education', '2YOF', 'nursery place'],
    childrensCentre: ['Crèche or activities of a children and family centre', 'children’s centre'],
    wellbeing: ['Community wellbeing service', 'Bromley Community Wellbeing', 'BCWS'],
    camhs: ['CAMHS, tier 2 or above', 'child and adolescent mental health'],
    maternity: ['Midwifery', 'midwife', 'maternity care'],
    healthVisiting: ['Health visiting', 'health visitor'],
    earlyIntervention: ['Early intervention family support', 'early help', 'EIFS'],
    childDevelopment: ['Service for developmental delay', 'portage', 'speech and language therapy'],
    sexualExploitation: ['Programme on sexual exploitation', 'CSE programme'],
    socialCare: ["Statutory children's social care", 'CSC'],
    debtAdvice: ['Debt or money advice', 'Citizens Advice'],
    mentalHealth: ['Community mental health team', 'CMHT'],
    substanceMisuse: ['Community drug or alcohol service', 'drug and alcohol team'],
    gp: ['GP', 'general practitioner'],
    physicalHealth: ['Service for a physical condition', 'hospital clinic'],
    appropriate: ['Another appropriate service', 'other'],
  },
  ours,
);

const registration = codeSet(
  'registration',
  'Registered with',
  { gp: ['GP', 'doctor', 'surgery'], dentist: ['Dental practice', 'dentist'] },
  ours,
);

/** Courses and programmes, from the first session to the last. */
export const courses = list({
  ...events,
  title: 'Courses and programmes',
  population: 'Each course or programme that a member of the household takes part in or took part in',
  spell: lasts,
  fields: {
    personId: person(),
    course: code('Course or programme', course, { strength: 'must' }),
    startedOn: must('First session'),
    endedOn: end('Last session'),
    sessionsOffered: wholeNumber('Sessions offered'),
    sessionsAttended: wholeNumber('Sessions attended'),
    weeks: wholeNumber('Weeks it took'),
    result: code(
      'Result',
      codeSet('courseResult', 'Result', { completed: 'Completed', left: 'Left early' }, ours),
    ),
  },
  rules: (row) => ({
    endsAfterStart: endsAfterStart(row),
    attendedOfOffered: {
      says: 'No more sessions were attended than were offered',
      expect: row.sessionsAttended.isAtMost(row.sessionsOffered),
      fix: 'Mend one of the two numbers.',
      passes: { sessionsOffered: 12, sessionsAttended: 12 },
      fails: { sessionsOffered: 12, sessionsAttended: 13 },
    },
    bothNumbers: {
      says: 'Sessions attended are given together with sessions offered',
      expect: bothOrNeither(row.sessionsOffered.isPresent(), row.sessionsAttended.isPresent()),
      fix: 'Enter both numbers.',
      passes: { sessionsOffered: 12, sessionsAttended: 8 },
      fails: { sessionsOffered: 12, sessionsAttended: null },
    },
  }),
});

/** Services that a member of the household takes up, from when to when. */
export const services = list({
  ...events,
  title: 'Services',
  population: 'Each service that a member of the household is engaged with',
  spell: lasts,
  assumes: ['engagementIsRecorded'],
  fields: {
    personId: person(),
    service: code('Service', service, { strength: 'must' }),
    startedOn: must('Engaged from'),
    endedOn: end('Engaged to'),
    hoursAWeek: number('Hours a week', { least: 0, strength: 'may' }),
    referredBy: code(
      'Referred by',
      codeSet(
        'referredBy',
        'Referred by',
        { family: 'The family itself', professional: 'A professional' },
        ours,
      ),
      { strength: 'may' },
    ),
  },
  rules: (row) => ({
    endsAfterStart: endsAfterStart(row),
    centreHasHours: {
      says: 'For crèche or activities of a centre the hours a week are given',
      expect: when(row.service.is('childrensCentre'), row.hoursAWeek.isPresent()),
      fix: 'Enter the hours a week.',
      passes: { service: 'childrensCentre', hoursAWeek: 3 },
      fails: { service: 'childrensCentre', hoursAWeek: null },
    },
  }),
});

/** Registration with a GP and a dental practice. */
export const registrations = list({
  ...events,
  ...spells,
  title: 'GP and dentist',
  population: 'Each registration of a member of the household with a GP or a dental practice',
  fields: {
    personId: person(),
    registration: code('Registered with', registration, { strength: 'must' }),
    startedOn: must('Registered on'),
    endedOn: end('Registered until'),
    checkUps: code(
      'Regular check-ups',
      codeSet('checkUps', 'Regular check-ups', { arranged: 'Arranged', none: 'Not arranged' }, ours),
    ),
  },
});
