import {
  type Citations,
  day,
  gathering,
  last,
  type Measure,
  type MeasureInput,
  measure,
  on,
} from '@deepdive/core';
import type { adoption2015 } from './lists/adoption.js';
import type { careLeavers } from './lists/care-leavers.js';
import type { childProtection2015 } from './lists/child-protection.js';
import type { childrenInNeed2015 } from './lists/children-in-need.js';
import type { childrenLookedAfter2015 } from './lists/children-looked-after.js';

/** The lists that tell some of what the section about the area says. */
export interface ListsOnArea {
  readonly childrenInNeed: ReturnType<typeof childrenInNeed2015>;
  readonly childProtection: ReturnType<typeof childProtection2015>;
  readonly childrenLookedAfter: ReturnType<typeof childrenLookedAfter2015>;
  readonly careLeavers: ReturnType<typeof careLeavers>;
  readonly adoption: ReturnType<typeof adoption2015>;
}

type Stated = Omit<MeasureInput, 'section' | 'source'>;

const noList = 'No list of Annex A tells it.';
const placementInWords =
  'List 8 gives type and location of a placement in free words: the groups of the number looked after show them as they stand.';
const endingInWords = 'List 8 gives the reason why a child ceased to be looked after in free words.';
const sixMonthsOnly =
  'List 8 holds those who ceased to be looked after in the last six months, and the text asks for twelve.';

const previousInspections: Readonly<Record<string, Stated>> = {
  childrensHomes: {
    title: "Children's homes of the authority",
    says: "How many children's homes the authority runs, and how many of them were good or outstanding when last inspected",
    because: noList,
  },
  safeguardingInspected: {
    title: 'Previous inspection of safeguarding',
    says: 'Month, year and judgement of the previous inspection of safeguarding or of the protection of children',
    because: noList,
  },
  lookedAfterInspected: {
    title: 'Previous inspection of services for looked after children',
    says: 'Month, year and judgement of the previous inspection of services for looked after children',
    because: noList,
  },
};

const localLeadership: Readonly<Record<string, Stated>> = {
  directorSince: {
    title: "Director of Children's Services in post",
    says: "Since which month the Director of Children's Services has been in post",
    because: noList,
  },
  boardChairSince: {
    title: 'Chair of the LSCB in post',
    says: 'Since which month the chair of the LSCB has been in post',
    because: noList,
  },
  boardShared: {
    title: 'A shared LSCB',
    says: 'With which authorities the LSCB is shared; left out where it is not',
    because: noList,
  },
  functionsDelegated: {
    title: 'Delegated functions',
    says: 'Which functions the authority has delegated to a social work provider; left out where there are none',
    because: noList,
  },
};

const noCensus = 'The lists hold children whom services know, not all who live in the area.';

const childrenInArea: Readonly<Record<string, Stated>> = {
  population: {
    title: 'Children under 18',
    says: 'About how many children under 18 live in the area, and what percentage of the whole population they are',
    because: noCensus,
  },
  poverty: {
    title: 'Children in poverty',
    says: "About what percentage of the authority's children live in poverty",
    because: noCensus,
  },
  freeMealsPrimary: {
    title: 'Free meals in primary schools',
    says: 'The percentage entitled to free meals in primary schools, beside the national average',
    because: noCensus,
  },
  freeMealsSecondary: {
    title: 'Free meals in secondary schools',
    says: 'The percentage entitled to free meals in secondary schools, beside the national average',
    because: noCensus,
  },
  minorityEthnic: {
    title: 'Children from minority ethnic groups',
    says: 'What percentage of the children are from minority ethnic groups, beside that of the country',
    because: noCensus,
  },
  largestGroups: {
    title: 'Largest minority ethnic groups',
    says: 'Which minority ethnic groups of children are largest',
    because: noCensus,
  },
  languagePrimary: {
    title: 'English as an additional language in primary schools',
    says: 'The percentage with English as an additional language in primary schools, beside the national average',
    because: noCensus,
  },
  languageSecondary: {
    title: 'English as an additional language in secondary schools',
    says: 'The percentage with English as an additional language in secondary schools, beside the national average',
    because: noCensus,
  },
  furtherContext: {
    title: 'Further context',
    says: 'A further statement where the area calls for one, such as on families who come for seasonal work without being resident',
    because: noCensus,
  },
};

function childProtection(lists: ListsOnArea): Readonly<Record<string, Stated>> {
  const { rows } = gathering(lists);
  return {
    inNeed: {
      title: 'Children in need',
      says: 'How many children assessment had identified as formally in need of a specialist service at a date, and whether that is fewer or more than at an earlier date',
      value: rows('childrenInNeed').distinct('childId', on(day)),
      because:
        'List 6 holds those who receive services as a child in need; whether children on a plan or looked after stand on it too is for the authority to say. It reaches three months back, so that an earlier date is told only within them.',
    },
    onPlan: {
      title: 'Children with a child protection plan',
      says: 'How many were subject to a child protection plan at a date, and whether that is fewer or more than at an earlier date',
      value: rows('childProtection').distinct('childId', on(day)),
      because: 'The number at the date is told; an earlier date only as far back as list 7 reaches.',
    },
    privatelyFostered: {
      title: 'Children in private fostering',
      says: 'How many lived in a private fostering arrangement at a date, and whether that is fewer or more than at an earlier date',
      because: 'The lists of this edition do not ask whether a child is privately fostered.',
    },
    seriousIncidents: {
      title: 'Serious incidents and serious case reviews',
      says: 'How many serious incidents were notified to Ofsted since the last inspection, and how many serious case reviews were finished or still go on',
      because: noList,
    },
  };
}

function lookedAfter(lists: ListsOnArea): Readonly<Record<string, Stated>> {
  const { rows } = gathering(lists);
  const now = rows('childrenLookedAfter');
  const asylumSeeking = rows('childrenLookedAfter', (row) => row.wasUnaccompaniedAsylumSeeker.is(true));
  return {
    lookedAfter: {
      title: 'Children looked after',
      says: 'How many children the authority looks after at a date, also for every 10,000 children, and whether both are fewer or more than at an earlier date',
      value: now.distinct('childId', on(day)),
      by: { kind: 'field', field: 'placementType' },
      because:
        'The rate needs the number of children in the area; an earlier date is told only as far back as list 8 reaches.',
    },
    outsideArea: {
      title: 'Looked after outside the area',
      says: 'How many of them, and what percentage, live outside the area',
      because: placementInWords,
    },
    inHomes: {
      title: "In residential children's homes",
      says: "How many live in residential children's homes, and what percentage of these out of area",
      because: placementInWords,
    },
    inSpecialSchools: {
      title: 'In residential special schools',
      says: 'How many live in residential special schools, those that look after children for at most 295 days a year, and what percentage of these out of area',
      because: placementInWords,
    },
    inFosterFamilies: {
      title: 'With foster families',
      says: 'How many live with foster families, and what percentage of these out of area',
      because: placementInWords,
    },
    withParents: {
      title: 'With parents',
      says: 'How many live with parents, and what percentage of these out of area',
      because: placementInWords,
    },
    asylumSeeking: {
      title: 'Unaccompanied asylum-seeking children',
      says: 'How many are unaccompanied asylum-seeking children',
      value: asylumSeeking.distinct('childId', on(day)),
      outOf: now.distinct('childId', on(day)),
      because:
        'List 8 asks who was one within the last 12 months: a child who no longer is one on the day is counted too.',
    },
    adopted: {
      title: 'Adoptions in the last 12 months',
      says: 'How many adoptions there were in the last 12 months',
      value: rows('adoption').placedBy('adoptedOn').distinct('childId', last(12, 'months')),
    },
    specialGuardianship: {
      title: 'Special guardianship orders in the last 12 months',
      says: 'How many became subject to a special guardianship order in the last 12 months',
      because: endingInWords,
    },
    ceased: {
      title: 'Ceased to be looked after in the last 12 months',
      says: 'How many ceased to be looked after in the last 12 months, and what percentage of them came back into care',
      value: now.placedBy('ceasedOn').distinct('childId', last(12, 'months')),
      because: `${sixMonthsOnly} Who came back is not told, since each child has one row.`,
    },
    independent: {
      title: 'Moved on to live independently',
      says: 'How many ceased in the last 12 months and moved on to live independently',
      because: endingInWords,
    },
    multipleOccupation: {
      title: 'Living in houses of multiple occupation',
      says: 'How many ceased in the last 12 months and now live in houses of multiple occupation',
      value: rows('careLeavers', (row) => row.livesInMultipleOccupancy.is(true)).distinct('childId', on(day)),
      because:
        'List 9 tells which care leavers live in one, and not when they ceased to be looked after: the number is of all of them.',
    },
  };
}

/** The specific source of a statement, where it is more than the heading. */
const furtherAt: Readonly<Record<string, string>> = { inSpecialSchools: ' and footnote 36' };

/**
 * "Information about the local authority area", the section of every report that the 2015 edition sets out item by item:
 * each statement with what the lists can tell of it.
 */
export function localAreaOf(at: Citations, lists: ListsOnArea): Readonly<Record<string, Measure>> {
  const sections: readonly (readonly [string, Readonly<Record<string, Stated>>])[] = [
    ['Previous Ofsted inspections', previousInspections],
    ['Local leadership', localLeadership],
    ['Children living in this area', childrenInArea],
    ['Child protection in this area', childProtection(lists)],
    ['Children looked after in this area', lookedAfter(lists)],
  ];
  return Object.fromEntries(
    sections.flatMap(([section, statements]) =>
      Object.entries(statements).map(([id, stated]) => {
        const place = `Annex A, information about the local authority area, "${section}"${furtherAt[id] ?? ''}`;
        return [id, measure({ ...stated, section, source: at.place(place) })];
      }),
    ),
  );
}
