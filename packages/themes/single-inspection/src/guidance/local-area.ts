import { type Citations, statement } from '@deepdive/core';

/** "Information about the local authority area", the section of every report that the 2015 edition sets out item by item. */
export const localAreaGuidance = (at: Citations) => {
  const section = at.place('Annex A, information about the local authority area');
  const under = (heading: string) =>
    at.place(`Annex A, information about the local authority area, "${heading}"`);
  const inspections = under('Previous Ofsted inspections');
  const leadership = under('Local leadership');
  const children = under('Children living in this area');
  const protection = under('Child protection in this area');
  const lookedAfter = under('Children looked after in this area');
  return {
    areaSection: {
      title: 'The section about the local authority area',
      statements: {
        inEveryReport: statement(
          'Every report has this section, since it shows in what circumstances the authority works',
          section,
        ),
        filledInBeforehand: statement(
          'Ofsted fills it in beforehand; the authority may give more recent local information',
          section,
        ),
        leadInspectorDecides: statement(
          'Whether it is updated, and with what, is for the lead inspector to decide in the end',
          section,
        ),
        referredTo: statement(
          'The body of the report refers to it where that helps in understanding the findings',
          section,
        ),
        outliersExplained: statement(
          'Every outlier is explored and explained, above all in what it means for the judgement it belongs to',
          section,
        ),
      },
    },
    areaInspections: {
      title: 'The area: previous Ofsted inspections',
      statements: {
        childrensHomes: statement(
          "How many children's homes the authority runs, and how many of them were good or outstanding when last inspected",
          inspections,
        ),
        safeguardingInspected: statement(
          'Month, year and judgement of the previous inspection of safeguarding or of the protection of children',
          inspections,
        ),
        lookedAfterInspected: statement(
          'Month, year and judgement of the previous inspection of services for looked after children',
          inspections,
        ),
      },
    },
    areaLeadership: {
      title: 'The area: local leadership',
      statements: {
        directorSince: statement(
          "Since which month the Director of Children's Services has been in post",
          leadership,
        ),
        boardChairSince: statement('Since which month the chair of the LSCB has been in post', leadership),
        boardShared: statement(
          'With which authorities the LSCB is shared; left out where it is not',
          leadership,
        ),
        functionsDelegated: statement(
          'Which functions the authority has delegated to a social work provider; left out where there are none',
          leadership,
        ),
      },
    },
    areaChildren: {
      title: 'The area: children living in it',
      statements: {
        population: statement(
          'About how many children under 18 live in the area, and what percentage of the whole population they are',
          children,
        ),
        poverty: statement("About what percentage of the authority's children live in poverty", children),
        freeMealsPrimary: statement(
          'The percentage entitled to free meals in primary schools, beside the national average',
          children,
        ),
        freeMealsSecondary: statement(
          'The percentage entitled to free meals in secondary schools, beside the national average',
          children,
        ),
        minorityEthnic: statement(
          'What percentage of the children are from minority ethnic groups, beside that of the country',
          children,
        ),
        largestGroups: statement('Which minority ethnic groups of children are largest', children),
        languagePrimary: statement(
          'The percentage with English as an additional language in primary schools, beside the national average',
          children,
        ),
        languageSecondary: statement(
          'The percentage with English as an additional language in secondary schools, beside the national average',
          children,
        ),
        furtherContext: statement(
          'A further statement where the area calls for one, such as on families who come for seasonal work without being resident',
          children,
        ),
      },
    },
    areaProtection: {
      title: 'The area: child protection',
      statements: {
        inNeed: statement(
          'How many children assessment had identified as formally in need of a specialist service at a date, and whether that is fewer or more than at an earlier date',
          protection,
        ),
        onPlan: statement(
          'How many were subject to a child protection plan at a date, and whether that is fewer or more than at an earlier date',
          protection,
        ),
        privatelyFostered: statement(
          'How many lived in a private fostering arrangement at a date, and whether that is fewer or more than at an earlier date',
          protection,
        ),
        seriousIncidents: statement(
          'How many serious incidents were notified to Ofsted since the last inspection, and how many serious case reviews were finished or still go on',
          protection,
        ),
      },
    },
    areaLookedAfter: {
      title: 'The area: children looked after',
      statements: {
        lookedAfter: statement(
          'How many children the authority looks after at a date, also for every 10,000 children, and whether both are fewer or more than at an earlier date',
          lookedAfter,
        ),
        outsideArea: statement('How many of them, and what percentage, live outside the area', lookedAfter),
        inHomes: statement(
          "How many live in residential children's homes, and what percentage of these out of area",
          lookedAfter,
        ),
        inSpecialSchools: statement(
          'How many live in residential special schools, those that look after children for at most 295 days a year, and what percentage of these out of area',
          at.place(`${lookedAfter.at} and footnote 36`),
        ),
        inFosterFamilies: statement(
          'How many live with foster families, and what percentage of these out of area',
          lookedAfter,
        ),
        withParents: statement(
          'How many live with parents, and what percentage of these out of area',
          lookedAfter,
        ),
        asylumSeeking: statement('How many are unaccompanied asylum-seeking children', lookedAfter),
        adopted: statement('How many adoptions there were in the last 12 months', lookedAfter),
        specialGuardianship: statement(
          'How many became subject to a special guardianship order in the last 12 months',
          lookedAfter,
        ),
        ceased: statement(
          'How many ceased to be looked after in the last 12 months, and what percentage of them came back into care',
          lookedAfter,
        ),
        independent: statement(
          'How many ceased in the last 12 months and moved on to live independently',
          lookedAfter,
        ),
        multipleOccupation: statement(
          'How many ceased in the last 12 months and now live in houses of multiple occupation',
          lookedAfter,
        ),
      },
    },
  };
};
