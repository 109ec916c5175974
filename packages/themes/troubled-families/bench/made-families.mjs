// Families as an authority has them, thirty rows of evidence each, for the bench of outcomes: every list has rows, most
// families have problems of three or four of the six kinds, and for some of them all has gone well.
import { addDays } from '@deepdive/core';
import { troubledFamilies } from '@deepdive/theme-troubled-families';

/** @typedef {import('@deepdive/core').CellValue} CellValue */
/** @typedef {Record<string, CellValue>} Row */
/** @typedef {{ list: string, when: 'before' | 'soonAfter' | 'any', whose: 'child' | 'parent' | 'family', fields: Record<string, CellValue | readonly CellValue[]> }} Evidence */

const evidence =
  (/** @type {Evidence['when']} */ when, /** @type {Evidence['whose']} */ whose) =>
  (/** @type {string} */ list, /** @type {Evidence['fields']} */ fields = {}) => ({
    list,
    when,
    whose,
    fields,
  });

const childBefore = evidence('before', 'child');
const childAfter = evidence('soonAfter', 'child');
const child = evidence('any', 'child');
const parentBefore = evidence('before', 'parent');
const parentAfter = evidence('soonAfter', 'parent');
const parent = evidence('any', 'parent');
const familyBefore = evidence('before', 'family');
const familyAfter = evidence('soonAfter', 'family');
const family = evidence('any', 'family');
const judged = (/** @type {string} */ indicator, /** @type {readonly string[]} */ ...grounds) =>
  grounds.map((ground) => familyAfter('judgements', { indicator, ground }));

/** What stands in the rows of a family of which an indicator is identified; each begins with what identifies it. */
const indicators = /** @type {readonly (readonly Evidence[])[]} */ ([
  [childBefore('offences', { matter: 'proven' }), child('offences'), child('antisocialBehaviour')],
  [parentBefore('antisocialBehaviour', { record: 'intervention' }), parent('antisocialBehaviour')],
  [parentBefore('offences', { matter: 'proven' }), parent('offences', { matter: ['proven', 'notProven'] })],
  [
    parentBefore('orders', { order: ['communityOrder', 'licence'] }),
    parentAfter('courses', { course: 'parenting' }),
  ],
  [
    familyBefore('policeContacts', { contact: 'callOut' }),
    family('policeContacts'),
    family('policeContacts'),
  ],
  [childBefore('exclusions', { exclusion: 'fixedTerm', days: 3 }), child('exclusions'), child('exclusions')],
  [
    childBefore('schooling', { setting: ['behaviourProvision', 'missing'] }),
    childAfter('schooling', { setting: 'school' }),
  ],
  [
    childBefore('needs', { need: 'socialEmotional', identifiedBy: 'school' }),
    childAfter('services', { service: ['wellbeing', 'camhs'] }),
  ],
  [childBefore('missingEpisodes'), child('missingEpisodes')],
  [
    childBefore('careEpisodes', { episode: 'childInNeed' }),
    familyAfter('policeContacts'),
    childAfter('services', { service: 'earlyIntervention' }),
  ],
  [
    childBefore('careEpisodes', { episode: ['childProtection', 'section47Enquiry', 'lookedAfter'] }),
    child('careEpisodes'),
    child('placements'),
  ],
  [
    childBefore('needs', { need: 'poorParenting' }),
    parentAfter('courses', { course: 'parenting' }),
    ...judged('CWNH12', 'engagedInAssessment', 'progress'),
  ],
  [
    childBefore('needs', { need: 'challengingBehaviour' }),
    ...judged('CWNH16', 'engagedWithSupport', 'capacityIncreased', 'progress'),
  ],
  [
    parentBefore('benefits', { benefit: ['JSA', 'ESA', 'IS'] }),
    parentAfter('occupations', { occupation: 'employment' }),
  ],
  [
    parentBefore('benefits', { benefit: 'UC', hasWorkConditions: true }),
    parent('occupations'),
    ...judged('U2', 'towardsWork'),
  ],
  [
    familyBefore('arrears', { tenure: 'rent', amount: [600, 900], months: 3 }),
    familyAfter('arrears', { tenure: 'rent', amount: [0, 0, 300], months: 0 }),
    family('presentations'),
  ],
  [
    familyBefore('housing'),
    family('presentations'),
    ...judged('U5', 'evictionAverted', 'housed', 'notOvercrowded'),
  ],
  [
    parentBefore('domesticAbuse', { part: ['victim', 'perpetrator'] }),
    parentBefore('riskScores', { tool: 'dash', score: [15, 18] }),
    parentAfter('riskScores', { tool: 'dash', score: [4, 9, 16] }),
    ...judged('DV1', 'practitionerReport', 'twoPoints'),
  ],
  [
    parentBefore('maracReferrals'),
    childBefore('domesticAbuse', { part: 'childExperiencing' }),
    childAfter('courses', { course: 'childrensGroupWork' }),
  ],
  [
    parentBefore('needs', { need: 'mentalHealth' }),
    parentAfter('services', { service: 'mentalHealth' }),
    ...judged('H2', 'selfCareStrategy', 'wellbeingImproved', 'progress'),
  ],
  [
    parentBefore('needs', { need: 'substanceMisuse' }),
    parentAfter('services', { service: 'substanceMisuse' }),
    ...judged('H4', 'changedBehaviour', 'progress'),
  ],
  [
    childBefore('needs', { need: 'mentalHealth' }),
    childAfter('services', { service: 'camhs' }),
    child('riskScores', { tool: 'SDQ', score: [12, 20] }),
  ],
]);

/** The first and last days of the terms. */
const terms = /** @type {const} */ ([
  ['2014-09-03', '2014-12-19'],
  ['2015-01-05', '2015-03-27'],
  ['2015-04-13', '2015-07-22'],
  ['2015-09-02', '2015-12-18'],
  ['2016-01-04', '2016-03-24'],
  ['2016-04-11', '2016-07-22'],
  ['2016-09-05', '2016-12-21'],
  ['2017-01-05', '2017-03-31'],
  ['2017-04-18', '2017-07-21'],
  ['2017-09-04', '2017-12-20'],
]);
/** Attendance is known for those that are over, from the last before the first family was engaged. */
const finishedTerms = terms.slice(3, 9);

/** The day that families are told on, and those on which something can have happened. */
export const asOf = '2017-11-30';
const first = '2015-01-01';
// Dates are few and shared, as they are among rows that were read.
const days = Array.from({ length: 1065 }, (_, by) => addDays(first, by));
const engagements = { from: 350, to: 640 };

/** A stream of numbers from 0 up to a limit, the same every time. */
function chance() {
  let state = 20170502;
  return (/** @type {number} */ below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const eventsOfOne = 30;

/** @param {number} families */
export function madeFamilies(families) {
  const below = chance();
  const dayAt = (/** @type {number} */ at) => days[Math.max(0, Math.min(at, days.length - 1))] ?? first;
  /** @type {<T>(values: readonly T[]) => T} */
  const one = (values) => /** @type {any} */ (values[below(values.length)]);
  const { lists } = troubledFamilies;
  /** @type {Map<string, Row[]>} */
  const rows = new Map(Object.keys(lists).map((each) => [each, []]));
  let events = 0;
  const add = (/** @type {string} */ list, /** @type {Row} */ row) => rows.get(list)?.push(row);
  const addEvent = (/** @type {string} */ list, /** @type {Row} */ row) => {
    add(list, row);
    events += 1;
  };
  for (const [at, [startedOn, endedOn]] of terms.entries())
    add('terms', { termId: `EX-T${at}`, startedOn, endedOn });

  /** Which fields a row of a list has, and what can stand in those that are not fixed. */
  const columns = new Map(
    Object.entries(lists).map(([id, { fields }]) => [
      id,
      Object.entries(fields).map(([field, { type, codes }]) => ({
        field,
        type,
        codes: codes?.codes.map(({ code }) => code) ?? [],
      })),
    ]),
  );

  for (let nth = 0; nth < families; nth++) {
    const familyId = `EX-F${nth}`;
    const until = events + eventsOfOne;
    const engagedAt = engagements.from + below(engagements.to - engagements.from);
    const goesWell = below(10) < 6;
    add('families', { familyId, engagedOn: dayAt(engagedAt) });
    const parents = Array.from({ length: 1 + below(2) }, (_, at) => `${familyId}-A${at}`);
    const children = Array.from({ length: 1 + below(3) }, (_, at) => `${familyId}-C${at}`);
    const birth = (/** @type {number} */ year) => `${year}-0${1 + below(9)}-1${below(10)}`;
    const member = { familyId, startedOn: null, endedOn: null };
    for (const personId of parents) {
      const bornOn = birth(1970 + below(22));
      add('members', {
        ...member,
        personId,
        bornOn,
        role: 'parent',
        hasParentingResponsibilities: true,
        schoolStage: 'none',
      });
    }
    for (const personId of children) {
      const year = 2001 + below(15);
      const schoolStage = year > 2011 ? 'none' : year > 2005 ? 'primary' : 'secondary';
      add('members', {
        ...member,
        personId,
        bornOn: birth(year),
        role: 'child',
        hasParentingResponsibilities: false,
        schoolStage,
      });
      if (schoolStage === 'none') continue;
      for (const [, termEndedOn] of finishedTerms.slice(1 + below(3))) {
        const attendedSessions = (goesWell ? 112 : 104) + below(8);
        addEvent('attendance', { personId, termEndedOn, possibleSessions: 120, attendedSessions });
      }
    }
    const registrations = goesWell || below(4) > 0 ? ['gp', 'dentist'] : ['gp'];
    for (const personId of [...parents, ...children]) {
      const checkUps = goesWell || below(4) > 0 ? 'arranged' : 'none';
      for (const registration of registrations) {
        addEvent('registrations', { personId, registration, startedOn: first, endedOn: null, checkUps });
      }
    }
    const madeOn = dayAt(engagedAt + below(30));
    const paper = { familyId, madeOn, coversWholeFamily: true, isAgreed: true, hasSmartGoals: true };
    addEvent('planDocuments', { ...paper, document: 'familyAssessment' });
    if (goesWell || below(2) === 0) addEvent('planDocuments', { ...paper, document: 'plan' });
    addEvent('leadProfessionals', {
      familyId,
      leadProfessional: 'A. Example',
      startedOn: madeOn,
      endedOn: null,
    });
    addEvent('cases', { familyId, startedOn: madeOn, endedOn: null });

    const make = (/** @type {Evidence} */ { list, when, whose, fields }) => {
      const startsAt =
        when === 'before'
          ? engagedAt - below(300)
          : when === 'soonAfter'
            ? engagedAt + 5 + below(40)
            : goesWell
              ? engagedAt - below(200)
              : below(days.length);
      /** @type {Row} */
      const row = {};
      for (const { field, type, codes } of columns.get(list) ?? []) {
        const fixed = fields[field];
        row[field] =
          fixed !== undefined
            ? Array.isArray(fixed)
              ? one(fixed)
              : /** @type {CellValue} */ (fixed)
            : field === 'personId'
              ? one(whose === 'parent' ? parents : children)
              : field === 'familyId'
                ? familyId
                : field === 'endedOn'
                  ? below(5) < 2
                    ? null
                    : dayAt(startsAt + 30 + below(when === 'soonAfter' ? 90 : 300))
                  : type === 'date'
                    ? dayAt(startsAt)
                    : type === 'yesNo'
                      ? goesWell || below(2) === 0
                      : type === 'code'
                        ? one(codes)
                        : type === 'text'
                          ? 'A. Example'
                          : 10;
      }
      addEvent(list, row);
    };
    while (events < until) {
      for (const each of one(indicators)) if (events < until) make(each);
    }
  }
  return { rows, events };
}
