import { type IsoDate, type MeasureResult, measuresOn } from '@deepdive/core';
import { describe, expect, test } from 'vitest';
import { manifest } from './manifest.js';

type Cell = string | number | boolean | null;
type Given = readonly (readonly [list: string, row: Readonly<Record<string, Cell>>])[];

const onDay: IsoDate = '2014-06-12';

/** Every measure of the theme, taken on 12 June 2014 from made-up rows. */
function taken(given: Given, day: IsoDate = onDay): ReadonlyMap<string, MeasureResult> {
  const taker = measuresOn(manifest, day);
  for (const { id } of manifest.lists) taker.open(id);
  for (const [list, row] of given) taker.add(list, row);
  return new Map(taker.finish().map((result) => [result.id, result]));
}

/** How many of how many: `null` where rows leave it open or there is no whole. */
function fraction(result: MeasureResult | undefined): readonly (number | null)[] {
  const certain = (range: { least: number; most: number } | null | undefined) =>
    range && range.least === range.most ? range.least : null;
  return [certain(result?.value), certain(result?.outOf)];
}

const groupsOf = (result: MeasureResult | undefined) =>
  Object.fromEntries(
    (result?.groups ?? []).map(({ label, value, outOf }) => [label, [value?.least, outOf?.least]]),
  );

/** Makes rows of one list, each like a usual one but for what is said. */
const rowsLike =
  (list: string, usual: Readonly<Record<string, Cell>>) =>
  (...further: readonly Readonly<Record<string, Cell>>[]): Given =>
    further.map((each, at) => [
      list,
      { personId: `EX-${at}`, childId: `EX-${at}`, familyId: `EX-F${at}`, ...usual, ...each },
    ]);

const families = rowsLike('familiesInArea', {
  livesInAreaFrom: '2012-01-01',
  livesInAreaTo: null,
  youngestChildBornOn: '2012-05-01',
  isMostInNeed: false,
  targetGroup: 'none',
  registeredWith: 'thisCentre',
  registeredOn: '2012-02-01',
  registrationEndedOn: null,
});
const contacts = rowsLike('contacts', {
  heldOn: '2014-03-03',
  activity: 'stayAndPlay',
  place: 'centre',
  isTargeted: false,
  isRegistered: true,
  livesInArea: true,
  youngestChildBornOn: '2012-05-01',
  isMostInNeed: true,
  targetGroup: 'none',
});
const entitlements = rowsLike('fundedEntitlements', {
  bornOn: '2011-01-05',
  isDisadvantaged: false,
  targetGroup: 'none',
  entitledFrom: '2014-04-01',
  entitledTo: null,
  placeStartedOn: '2014-04-22',
  placeEndedOn: null,
  providerGrade: 'good',
});
const courses = rowsLike('courses', {
  course: 'Numeracy',
  courseKind: 'training',
  targetGroup: 'fathers',
  enrolledOn: '2014-01-06',
  endsOn: '2014-04-04',
  startedOn: '2014-01-13',
  completedOn: '2014-04-04',
  sessionsOffered: 10,
  sessionsAttended: 8,
  attendedRegularly: true,
  hasAchieved: true,
  progression: 'neither',
  workStartedOn: null,
  workEndedOn: null,
  isDirectResult: null,
});

describe('the measures', () => {
  test('take every point of Annex B and every rate of paragraph 23, each at its place', () => {
    const at = (publication: string) => [
      ...new Set(
        manifest.measures
          .filter(({ source }) => source.publication === publication)
          .map(({ source }) => source.at),
      ),
    ];
    expect(at('130056')).toEqual(
      [1, 2, 3, 4]
        .map((point) => `Annex B, data, point ${point}`)
        .concat('para 82')
        .concat(Array.from({ length: 11 }, (_, point) => `Annex B, data, point ${point + 5}`)),
    );
    expect(at('130178')).toEqual([1, 2, 3].map((point) => `para 23, rates, point ${point}`));
    expect(at('CSD18021')).toEqual(['para 4.6', 'para 4.7', 'para 4.8']);
  });

  test('say of each figure that can be computed in part alone what is missing', () => {
    expect(manifest.measures.filter(({ computable }) => computable === 'not')).toEqual([]);
    expect(manifest.measures.filter(({ computable }) => computable === 'partly').map(({ id }) => id)).toEqual(
      [
        'sustainedEngagement',
        'contactOverTime',
        'needAtTwo',
        'helpAfterTwo',
        'employment',
        'employmentSustained',
        'breastfeedingSustained',
        'healthyLives',
        'sessionsAttended',
        'councilTargetedShare',
      ],
    );
  });

  test('rest on the period that none of the texts prints wherever they look back', () => {
    const lookingBack = manifest.measures.filter(
      ({ value, source }) =>
        value?.period.kind === 'between' &&
        value.period.from?.kind === 'shifted' &&
        source.publication !== 'CSD18021',
    );
    expect(lookingBack.length).toBeGreaterThan(20);
    for (const { id, assumes } of lookingBack)
      expect([id, assumes.includes('measurePeriod')]).toEqual([id, true]);
  });
});

describe('families', () => {
  // Five years old on the day is too old; a child not born yet counts.
  const given = families(
    {},
    { youngestChildBornOn: '2009-06-12' },
    { youngestChildBornOn: '2009-06-13', targetGroup: 'fathers' },
    { youngestChildBornOn: '2014-08-01', registeredWith: 'none', registeredOn: null },
    { livesInAreaTo: '2014-06-11' },
    { livesInAreaFrom: '2014-06-13' },
    { livesInAreaTo: '2014-06-12', registeredWith: 'anotherCentre' },
    { registrationEndedOn: '2014-06-11' },
    { registeredOn: '2014-06-13' },
  );

  test('with a child under five in the area are counted on the day, by target group', () => {
    const result = taken(given).get('familiesInArea');
    expect(fraction(result)).toEqual([6, null]);
    expect(groupsOf(result)).toEqual({ Fathers: [1, undefined], 'In no target group': [5, undefined] });
  });

  test('are registered with this centre or another, from the day they register to the day that ends', () => {
    expect(fraction(taken(given).get('registered'))).toEqual([3, 6]);
  });

  test('registered with a centre without a date are left open', () => {
    const result = taken(families({}, { registeredOn: null })).get('registered');
    expect(result?.value).toEqual({ least: 1, most: 2 });
  });

  test('registered as most of them are told in the words of Annex C', () => {
    const four = families({}, {}, {}, {}, { registeredWith: 'none', registeredOn: null });
    expect(taken(four).get('registered')?.inWords?.words).toBe('Very large majority, most');
  });

  test('most in need count as engaged by any contact of twelve months, and show how many each had', () => {
    const result = taken([
      ...families(
        { isMostInNeed: true },
        { isMostInNeed: true },
        { isMostInNeed: true },
        { isMostInNeed: true },
        {},
      ),
      ...contacts(
        { familyId: 'EX-F0', heldOn: '2013-06-12' },
        { familyId: 'EX-F0' },
        { familyId: 'EX-F1', activity: 'outreach', place: 'home' },
        { familyId: 'EX-F2', heldOn: '2013-06-11' },
        { familyId: 'EX-F3', livesInArea: false },
        { familyId: 'EX-F4', isMostInNeed: false },
      ),
    ]).get('sustainedEngagement');
    expect(fraction(result)).toEqual([2, 4]);
    expect(groupsOf(result)).toEqual({ '1': [1, 4], '2': [1, 4] });
  });

  test('take part when registered here, and are reached when they live in the area', () => {
    const results = taken([
      ...families({}, {}, {}, { registeredWith: 'anotherCentre' }),
      ...contacts(
        { familyId: 'EX-F0' },
        { familyId: 'EX-F0' },
        { familyId: 'EX-F1', isRegistered: false },
        { familyId: 'EX-F2', heldOn: '2013-06-11' },
        { familyId: 'EX-F9', livesInArea: false },
        { familyId: 'EX-F8', youngestChildBornOn: '2009-06-12' },
      ),
    ]);
    expect(fraction(results.get('participation'))).toEqual([1, 3]);
    expect(fraction(results.get('reach'))).toEqual([2, 4]);
  });

  test('are seen in attendances of twelve months, by activity', () => {
    const result = taken(
      contacts({}, { activity: 'advice' }, { activity: 'advice', heldOn: '2013-06-11' }),
    ).get('attendances');
    expect(fraction(result)).toEqual([2, null]);
    expect(groupsOf(result)['Advice and guidance']?.[0]).toBe(1);
  });

  test('from target groups in contact are counted in each year from April', () => {
    const result = taken(
      contacts(
        { targetGroup: 'fathers', heldOn: '2013-03-31' },
        { targetGroup: 'fathers', heldOn: '2013-04-01', familyId: 'EX-F1' },
        { targetGroup: 'lowIncome', familyId: 'EX-F1' },
        { targetGroup: 'none' },
      ),
    ).get('contactOverTime');
    expect(groupsOf(result)).toEqual({ '2012/13': [1, undefined], '2013/14': [1, undefined] });
  });
});

describe('early education', () => {
  test('has children of those entitled, and of those with a place, in provision judged good or outstanding', () => {
    const results = taken(
      entitlements(
        {},
        { providerGrade: 'outstanding', placeStartedOn: '2014-06-12', targetGroup: 'lowIncome' },
        { providerGrade: 'requiresImprovement' },
        { providerGrade: 'notInspected' },
        { placeStartedOn: null, providerGrade: null },
        { placeEndedOn: '2014-06-11' },
        { entitledTo: '2014-06-11' },
      ),
    );
    expect(fraction(results.get('fundedPlaces'))).toEqual([2, 6]);
    expect(groupsOf(results.get('fundedPlaces'))['Children from low income backgrounds']).toEqual([1, 1]);
    expect(fraction(results.get('fundedPlacesInGoodProvision'))).toEqual([2, 4]);
  });

  test('has disadvantaged two-year-olds: those who are two on the day', () => {
    const two = { bornOn: '2011-06-13', isDisadvantaged: true };
    const result = taken(
      entitlements(
        two,
        { ...two, bornOn: '2012-06-12', providerGrade: 'inadequate' },
        { ...two, bornOn: '2011-06-12' },
        { ...two, bornOn: '2012-06-13' },
        { ...two, isDisadvantaged: false },
      ),
    ).get('disadvantagedTwoYearOlds');
    expect(fraction(result)).toEqual([1, 2]);
  });

  test('leaves open whether a child is disadvantaged of whom nothing is said', () => {
    const result = taken(entitlements({ bornOn: '2012-01-05', isDisadvantaged: null })).get(
      'disadvantagedTwoYearOlds',
    );
    expect(result?.outOf).toEqual({ least: 0, most: 1 });
  });

  test('finds need at two, and help that began after it', () => {
    const assessments = rowsLike('twoYearAssessments', {
      assessedOn: '2014-01-09',
      needsIntervention: true,
      helpBeganOn: '2014-02-10',
      targetGroup: 'none',
    });
    const results = taken(
      assessments(
        {},
        { helpBeganOn: null },
        { needsIntervention: false, helpBeganOn: null },
        { assessedOn: '2013-06-11' },
      ),
    );
    expect(fraction(results.get('needAtTwo'))).toEqual([2, 3]);
    expect(fraction(results.get('helpAfterTwo'))).toEqual([1, 2]);
  });

  test('has good levels of development of target groups alone, by group and by school year', () => {
    const profiles = rowsLike('profiles', {
      profiledOn: '2013-06-20',
      hasGoodLevel: true,
      targetGroup: 'lowIncome',
    });
    const results = taken(
      profiles(
        {},
        { hasGoodLevel: false, targetGroup: 'fathers' },
        { targetGroup: 'none' },
        { profiledOn: '2012-06-20' },
        { profiledOn: '2012-09-03', hasGoodLevel: false },
      ),
    );
    expect(fraction(results.get('goodLevel'))).toEqual([1, 2]);
    expect(groupsOf(results.get('goodLevel'))).toEqual({
      'Children from low income backgrounds': [1, 1],
      Fathers: [0, 1],
    });
    expect(groupsOf(results.get('goodLevelByYear'))).toEqual({ '2011/12': [1, 1], '2012/13': [1, 3] });
  });
});

describe('programmes and employment of parents', () => {
  test('are completed by those enrolled, where the programme ended within twelve months', () => {
    const parenting = { courseKind: 'parenting' };
    const results = taken(
      courses(
        parenting,
        { courseKind: 'safeguarding', completedOn: null },
        { courseKind: 'identified', startedOn: null, completedOn: null },
        { ...parenting, endsOn: '2013-06-11' },
        { ...parenting, endsOn: '2013-06-12' },
        { ...parenting, endsOn: '2014-06-13', completedOn: null },
        { ...parenting, targetGroup: 'none' },
        { completedOn: null },
        {},
      ),
    );
    expect(fraction(results.get('parentingProgrammes'))).toEqual([2, 4]);
    expect(groupsOf(results.get('parentingProgrammesByKind'))).toEqual({
      'Parenting programme': [2, 2],
      'Programme designed to safeguard children': [0, 1],
      'Another identified programme for parents': [0, 1],
    });
    expect(fraction(results.get('trainingCompleted'))).toEqual([1, 2]);
  });

  test('count a parent on two programmes once', () => {
    const twice = courses({ personId: 'EX-1' }, { personId: 'EX-1', completedOn: null });
    expect(fraction(taken(twice).get('trainingCompleted'))).toEqual([1, 1]);
  });

  test('raise aspirations of parents who came, of those registered', () => {
    const registered = rowsLike('registrations', {
      registeredOn: '2013-01-05',
      registrationEndedOn: null,
      isParent: true,
      targetGroup: 'fathers',
    });
    const employability = { courseKind: 'employability' };
    const result = taken([
      ...registered(
        {},
        {},
        { isParent: false },
        { targetGroup: 'none' },
        { registrationEndedOn: '2014-06-11' },
      ),
      ...courses(
        employability,
        { ...employability, startedOn: null },
        { ...employability, targetGroup: 'none' },
        {},
      ),
    ]).get('aspirations');
    expect(fraction(result)).toEqual([1, 2]);
  });

  test('lead to employment where that is recorded as a direct result, and it lasts where it lasts on the day', () => {
    const work = { workStartedOn: '2014-05-01', isDirectResult: true };
    const results = taken(
      courses(
        work,
        { ...work, workEndedOn: '2014-06-11' },
        { ...work, workEndedOn: '2014-06-12' },
        { ...work, isDirectResult: false },
        {},
        { ...work, completedOn: null },
      ),
    );
    expect(fraction(results.get('employment'))).toEqual([3, 5]);
    expect(fraction(results.get('employmentSustained'))).toEqual([2, 3]);
  });

  test('come with advice that is taken up of what is offered: economic well-being and healthy lives apart', () => {
    const offers = rowsLike('supportOffers', {
      offeredOn: '2014-01-09',
      support: 'debt',
      takenUpOn: '2014-01-20',
      targetGroup: 'none',
    });
    const results = taken(
      offers(
        {},
        { takenUpOn: null },
        { support: 'benefits' },
        { offeredOn: '2013-06-11' },
        { support: 'smoking' },
        { support: 'substances', takenUpOn: null },
      ),
    );
    expect(fraction(results.get('adviceTakenUp'))).toEqual([2, 3]);
    expect(groupsOf(results.get('adviceTakenUp'))).toEqual({
      'Debt counselling': [1, 2],
      'Advice about benefits': [1, 1],
    });
    expect(fraction(results.get('healthyLives'))).toEqual([1, 2]);
  });
});

describe('health', () => {
  // Born on 1 January: six weeks on 12 February, nine weeks on 5 March.
  const checks = rowsLike('feedingChecks', {
    bornOn: '2014-01-01',
    checkedOn: '2014-02-20',
    feeding: 'breastfed',
    laterCheckedOn: null,
    laterFeeding: null,
  });

  test('has children breastfed, wholly or partly, of those checked from 42 to 62 days', () => {
    const results = taken(
      checks(
        { checkedOn: '2014-02-12' },
        { checkedOn: '2014-02-11' },
        { checkedOn: '2014-03-04', feeding: 'partly' },
        { checkedOn: '2014-03-05' },
        { feeding: 'notBreastfed' },
      ),
    );
    expect(fraction(results.get('breastfed'))).toEqual([2, 3]);
    expect(groupsOf(results.get('fedAtSixToEightWeeks'))).toEqual({
      Breastfed: [1, undefined],
      'Partly breastfed': [1, undefined],
      'Not breastfed': [1, undefined],
    });
  });

  test('has breastfeeding sustained at a later check, of those who had one', () => {
    const later = { laterCheckedOn: '2014-05-20', laterFeeding: 'partly' };
    const result = taken(
      checks(later, { ...later, laterFeeding: 'notBreastfed' }, {}, { ...later, feeding: 'notBreastfed' }),
    ).get('breastfeedingSustained');
    expect(fraction(result)).toEqual([1, 2]);
  });

  test('has healthy weights of those weighed in the reception year', () => {
    const weights = rowsLike('weights', {
      weighedOn: '2013-11-11',
      schoolYear: 'reception',
      weight: 'healthy',
    });
    const results = taken(
      weights({}, { weight: 'over' }, { schoolYear: 'later' }, { weighedOn: '2013-06-11' }),
    );
    expect(fraction(results.get('healthyWeight'))).toEqual([1, 2]);
    expect(groupsOf(results.get('weightsInReception'))).toEqual({
      'Healthy weight': [1, undefined],
      Overweight: [1, undefined],
    });
  });
});

describe('the rates of adult learning', () => {
  const given = courses(
    { progression: 'employment' },
    {
      attendedRegularly: false,
      completedOn: null,
      hasAchieved: false,
      sessionsAttended: 2,
      progression: 'programme',
    },
    { course: 'Literacy', hasAchieved: false, sessionsAttended: 9 },
    {
      course: 'Literacy',
      startedOn: null,
      completedOn: null,
      attendedRegularly: false,
      hasAchieved: false,
      sessionsAttended: 0,
    },
    { endsOn: '2014-06-13' },
    { endsOn: '2013-06-11' },
  );
  const results = taken(given);

  test('are of enrolments on each course that ended within twelve months', () => {
    expect(fraction(results.get('enrolments'))).toEqual([4, null]);
    expect(groupsOf(results.get('enrolments'))).toEqual({
      Literacy: [2, undefined],
      Numeracy: [2, undefined],
    });
  });

  test('are of those enrolled for attendance and retention', () => {
    expect(fraction(results.get('attendanceRate'))).toEqual([2, 4]);
    expect(fraction(results.get('retentionRate'))).toEqual([2, 4]);
    expect(groupsOf(results.get('retentionRate'))).toEqual({ Literacy: [1, 2], Numeracy: [1, 2] });
  });

  test('show the sessions attended of those offered beside attendance', () => {
    expect(fraction(results.get('sessionsAttended'))).toEqual([19, 40]);
  });

  test('are of those who started for success and progression', () => {
    expect(fraction(results.get('successRate'))).toEqual([1, 3]);
    expect(fraction(results.get('progressionRate'))).toEqual([2, 3]);
  });
});

describe("the council's figures", () => {
  const printed = (id: string) =>
    manifest.measures
      .find((each) => each.id === id)
      ?.printed.map(({ label, value, percentage, source }) => [label, value, percentage, source.at]);

  test('stand beside what is counted, as printed in paragraphs 4.6, 4.7 and 4.8', () => {
    expect(printed('councilRegistrations')).toEqual([
      ['2014/15', 9029, null, 'para 4.6'],
      ['2015/16', 10313, null, 'para 4.6'],
      ['2016/17', 11595, null, 'para 4.6'],
      ['2017/18', 8962, null, 'para 4.6'],
    ]);
    expect(printed('councilVisits')).toEqual([
      ['2014/15', 81733, null, 'para 4.7'],
      ['2015/16', 84504, null, 'para 4.7'],
      ['2016/17', 85336, null, 'para 4.7'],
      ['2017/18', 68087, null, 'para 4.7'],
    ]);
    expect(printed('councilTargetedShare')).toEqual([[null, null, 75, 'para 4.8']]);
    expect(printed('councilIndividuals')).toEqual([]);
  });

  test('count registrations by the year they were made, which begins in April, also those that have ended', () => {
    const registered = rowsLike('registrations', {
      registeredOn: '2016-03-31',
      registrationEndedOn: null,
      isParent: true,
      targetGroup: 'none',
    });
    const result = taken(
      registered(
        {},
        { registeredOn: '2016-04-01' },
        { registeredOn: '2016-05-01', registrationEndedOn: '2016-06-01' },
        { registeredOn: '2018-01-01' },
      ),
      '2017-12-31',
    ).get('councilRegistrations');
    expect(groupsOf(result)).toEqual({ '2015/16': [1, undefined], '2016/17': [2, undefined] });
  });

  test('count visits to the centre, the people who made them, and how many are targeted', () => {
    const results = taken(
      contacts(
        { personId: 'EX-1', isTargeted: true },
        { personId: 'EX-1' },
        { personId: 'EX-2', isTargeted: true, heldOn: '2014-04-01' },
        { personId: 'EX-3', isTargeted: true },
        { personId: 'EX-4', place: 'home', isTargeted: true },
      ),
    );
    expect(groupsOf(results.get('councilVisits'))).toEqual({
      '2013/14': [3, undefined],
      '2014/15': [1, undefined],
    });
    expect(groupsOf(results.get('councilIndividuals'))).toEqual({
      '2013/14': [2, undefined],
      '2014/15': [1, undefined],
    });
    expect(results.get('councilTargetedShare')?.percentage).toEqual({ least: 75, most: 75 });
  });
});
