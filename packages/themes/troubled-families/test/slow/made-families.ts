import { addDays, addMonths, type CellValue, type IsoDate, type RowValues } from '@deepdive/core';
import fc from 'fast-check';
import { manifest } from '../manifest.js';
import { type Ingredient, ingredients } from './ingredients.js';

/** A made-up family with the day it is asked of. */
export interface MadeFamily {
  readonly engagedOn: IsoDate;
  readonly asOf: IsoDate;
  readonly rows: ReadonlyMap<string, readonly RowValues[]>;
}

const terms: readonly RowValues[] = [
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
  ['2018-01-08', '2018-03-29'],
].map(([startedOn, endedOn], n) => ({ termId: `EX-T${n + 1}`, startedOn, endedOn }) as RowValues);

const people = ['EX-A1', 'EX-B2', 'EX-C3', 'EX-D4', 'EX-E5'] as const;
const { lists } = manifest;
const fieldsOf = new Map(lists.map(({ id, fields }) => [id, fields]));
/** Days of engagement, and days asked of: few, so that what is made ready for a day serves many families. */
const engagements: readonly IsoDate[] = [
  '2016-01-02',
  '2016-02-29',
  '2016-03-31',
  '2016-07-22',
  '2016-08-31',
  '2016-09-05',
  '2016-10-11',
  '2016-11-30',
];
const askedOn: readonly IsoDate[] = [
  '2016-02-29',
  '2016-07-01',
  '2016-07-02',
  '2016-08-29',
  '2016-08-31',
  '2016-09-30',
  '2016-12-21',
  '2017-01-02',
  '2017-01-22',
  '2017-02-28',
  '2017-03-01',
  '2017-03-05',
  '2017-03-31',
  '2017-04-11',
  '2017-05-30',
  '2017-07-21',
  '2017-07-22',
  '2017-09-05',
  '2017-12-20',
  '2017-12-21',
];

/** Draws values; everything about a family is drawn from it, so that a family can be made again. */
class Drawing {
  readonly #draw: fc.GeneratorValue;
  readonly engagedOn: IsoDate;

  readonly asOf: IsoDate;
  /** Half of the families are in good order, since a claim needs everything at once. */
  readonly inOrder: boolean;
  readonly members: readonly string[];

  constructor(draw: fc.GeneratorValue) {
    this.#draw = draw;
    this.inOrder = this.chance(50);
    const asOf = this.one(...(this.inOrder ? askedOn.slice(3) : askedOn));
    this.asOf = asOf;
    const since = this.inOrder ? 184 : 0;
    this.engagedOn = this.one(
      ...engagements.filter((day) => addDays(day, since) <= asOf && asOf <= addDays(day, 430)),
    );
    this.members = people.slice(0, this.between(1, 5));
  }

  one<T>(...values: readonly T[]): T {
    const at = this.#draw(fc.integer, { min: 0, max: values.length - 1 });
    return values[at] as T;
  }

  between(min: number, max: number): number {
    return this.#draw(fc.integer, { min, max });
  }

  chance(percent: number): boolean {
    return this.between(1, 100) > 100 - percent;
  }

  /** Something that goes wrong in so many families of a hundred, and hardly ever in those in good order. */
  fault(percent: number): boolean {
    return this.between(1, 1000) > 1000 - (this.inOrder ? percent : 10 * percent);
  }

  /** A day near where a window opens or closes. */
  near(months: readonly number[]): IsoDate {
    return addDays(addMonths(this.engagedOn, this.one(...months)), this.one(-1, 0, 0, 0, 1, 2));
  }

  before(): IsoDate {
    if (this.chance(50)) return this.near([0, 0, -6, -12, -3]);
    return addDays(this.engagedOn, -this.between(0, 400));
  }

  after(): IsoDate {
    if (this.inOrder && this.chance(80)) return addDays(this.engagedOn, this.between(0, 25));
    if (this.chance(30)) return this.near([0, 0, 6, 3, 12]);
    return addDays(this.engagedOn, this.chance(60) ? this.between(0, 40) : this.between(0, 400));
  }

  anyDay(): IsoDate {
    return this.chance(50) ? this.before() : this.after();
  }
}

function memberRow(draw: Drawing, personId: string, isParent: boolean): RowValues {
  const age = isParent ? draw.one(35, 35, 35, 19, 18) : draw.one(0, 1, 2, 6, 9, 10, 13, 15, 16, 17, 18, 20);
  const birthday = addMonths(draw.engagedOn, -12 * age);
  const stage = age < 5 || age > 18 ? 'none' : age < 11 ? 'primary' : 'secondary';
  return {
    personId,
    familyId: 'EX-F1',
    bornOn: draw.fault(2) ? null : addDays(birthday, draw.one(-200, -60, -1, 0, 0, 1, 90)),
    role: isParent ? 'parent' : 'child',
    hasParentingResponsibilities: draw.fault(3) ? null : isParent ? draw.chance(90) : draw.chance(10),
    schoolStage: draw.fault(3) ? null : draw.fault(10) ? draw.one('none', 'primary', 'secondary') : stage,
    startedOn: draw.chance(8) ? draw.before() : null,
    endedOn: draw.chance(6) ? draw.near([1, 3, 6, 12]) : null,
  };
}

function amountFor(draw: Drawing, list: string, id: string): CellValue {
  const amounts: Readonly<Record<string, readonly number[]>> = {
    amount: [0, 400, 500, 501, 800],
    months: [0, 1, 2, 3],
    score: [4, 8, 10, 13, 14, 15, 18, 20, 3, 2, 1],
    days: [0.5, 1, 2, 4.5, 5, 5.5, 10, 10.5],
    hoursAWeek: list === 'services' ? [2, 2.5, 3, 4] : [10, 16, 20, 30],
    weeks: [8, 11, 12, 13],
    sessionsOffered: [10, 12],
    sessionsAttended: [5, 6, 7, 8, 10],
  };
  return draw.one(...(amounts[id] ?? [0, 1, 2]));
}

type Drawn = Record<string, CellValue>;

function drawnField(draw: Drawing, { list, fixed, when }: Ingredient, id: string, start: IsoDate): CellValue {
  const given = fixed[id];
  if (given !== undefined)
    return Array.isArray(given) ? draw.one(...(given as readonly CellValue[])) : (given as CellValue);
  const field = fieldsOf.get(list)?.find((each) => each.id === id);
  if (field === undefined) return null;
  if (id === 'personId') return draw.fault(10) ? draw.one(...people) : draw.one(...draw.members);
  if (id === 'familyId') return 'EX-F1';
  if (id === 'startedOn' || (field.type === 'date' && id !== 'endedOn' && id !== 'provenOn')) return start;
  if (id === 'endedOn') {
    const keepsOn = list === 'courses' ? 20 : draw.inOrder ? 75 : 55;
    if (draw.chance(keepsOn)) return null;
    const later =
      when === 'before' ? draw.one(0, 1, 30, 91, 182, 200, 365, 400) : draw.one(0, 1, 30, 60, 91, 100);
    return addDays(start, later);
  }
  if (field.type === 'date') return draw.anyDay();
  if (field.type === 'yesNo') return draw.chance(list === 'judgements' ? (draw.inOrder ? 97 : 85) : 70);
  if (field.type === 'code') {
    return draw.one(...(field.codes?.codes ?? []).map(({ code }) => code));
  }
  if (field.type === 'text') return draw.chance(96) ? 'A. Example' : null;
  return amountFor(draw, list, id);
}

function rowFor(draw: Drawing, ingredient: Ingredient): RowValues {
  const { list, when } = ingredient;
  const start = when === 'before' ? draw.before() : when === 'after' ? draw.after() : draw.anyDay();
  const row: Drawn = {};
  for (const { id } of fieldsOf.get(list) ?? []) {
    const value = drawnField(draw, ingredient, id, start);
    row[id] = draw.fault(2) && id !== 'familyId' ? null : value;
  }
  if (list === 'orders' && typeof row.endedOn === 'string' && draw.chance(95)) {
    row.lastYearFrom = addDays(addMonths(row.endedOn as IsoDate, -12), 1);
  }
  return row;
}

/** Attendance and exclusions of everyone who may be a child, so that the row for all can be met. */
function schoolRows(
  draw: Drawing,
  persons: readonly string[],
  put: (list: string, row: RowValues) => void,
): void {
  // The list is of children of school age; one of 18 or 19 may still be at school.
  const usual = draw.inOrder ? 118 : draw.one(118, 118, 109, 108, 107, 100);
  for (const personId of persons) {
    for (const { endedOn = null } of terms) {
      if (draw.fault(3)) continue;
      const attendedSessions = !draw.fault(15) ? usual : draw.one(120, 109, 108, 107, 60);
      put('attendance', {
        personId,
        termEndedOn: endedOn,
        possibleSessions: 120,
        attendedSessions: draw.fault(1) ? null : attendedSessions,
      });
    }
  }
}

function paperwork(draw: Drawing, put: (list: string, row: RowValues) => void): void {
  const day = (): IsoDate => (draw.chance(80) ? draw.before() : draw.after());
  if (!draw.fault(10))
    put('planDocuments', {
      familyId: 'EX-F1',
      document: 'familyAssessment',
      madeOn: day(),
      coversWholeFamily: !draw.fault(5),
      isAgreed: null,
      hasSmartGoals: null,
    });
  if (!draw.fault(10))
    put('planDocuments', {
      familyId: 'EX-F1',
      document: 'plan',
      madeOn: day(),
      coversWholeFamily: null,
      isAgreed: !draw.fault(5),
      hasSmartGoals: !draw.fault(5),
    });
  if (!draw.fault(10))
    put('leadProfessionals', {
      familyId: 'EX-F1',
      leadProfessional: 'A. Example',
      startedOn: day(),
      endedOn: draw.fault(10) ? draw.after() : null,
    });
}

function registered(
  draw: Drawing,
  persons: readonly string[],
  put: (list: string, row: RowValues) => void,
): void {
  for (const personId of persons) {
    for (const registration of ['gp', 'dentist']) {
      if (draw.fault(7)) continue;
      put('registrations', {
        personId,
        registration,
        startedOn: !draw.fault(15) ? '2014-01-01' : draw.anyDay(),
        endedOn: draw.fault(5) ? draw.after() : null,
        checkUps: draw.fault(3) ? null : !draw.fault(8) ? 'arranged' : 'none',
      });
    }
  }
}

function made(draw: Drawing): MadeFamily {
  const rows = new Map<string, RowValues[]>(lists.map(({ id }) => [id, []]));
  const put = (list: string, row: RowValues): void => {
    rows.get(list)?.push(row);
  };
  const { engagedOn } = draw;
  const persons = draw.members;
  put('families', { familyId: 'EX-F1', engagedOn });
  for (const [at, personId] of persons.entries())
    put('members', memberRow(draw, personId, at === 0 || at === 3));
  if (draw.chance(4)) put('members', memberRow(draw, draw.one(...persons), draw.chance(50)));
  for (const term of terms) put('terms', term);
  if (draw.chance(85))
    schoolRows(
      draw,
      persons.filter((_, at) => at !== 0 && at !== 3),
      put,
    );
  if (!draw.fault(15)) registered(draw, persons, put);
  paperwork(draw, put);
  const codes = Object.keys(ingredients);
  const about = Array.from({ length: draw.inOrder ? draw.between(2, 3) : draw.between(1, 4) }, () =>
    draw.one(...codes),
  );
  for (const code of about) {
    for (const ingredient of ingredients[code] ?? []) {
      for (let many = draw.inOrder ? draw.one(1, 1, 1, 2) : draw.one(0, 1, 1, 2, 3); many > 0; many--)
        put(ingredient.list, rowFor(draw, ingredient));
    }
    if (draw.chance(draw.inOrder ? 75 : 40)) {
      put(
        'judgements',
        rowFor(draw, { list: 'judgements', when: 'after', fixed: { indicator: code, ground: 'progress' } }),
      );
    }
  }
  if (draw.fault(15)) rows.delete(draw.one(...lists.map(({ id }) => id).filter((id) => id !== 'families')));
  return { engagedOn, asOf: draw.asOf, rows };
}

export const madeFamilies: fc.Arbitrary<MadeFamily> = fc.gen().map((draw) => made(new Drawing(draw)));
