import { type Citations, type Statement, statement } from '@deepdive/core';
import { framework, handbook } from '../publications.js';

const inHandbook = handbook.place('Annex A');

/** The words of the glossary that somebody acts on; both publications print it, with the differences noted. */
export const terms = {
  title: 'Terms of the glossary',
  statements: {
    advisoryBoard: statement(
      'Advisory board: people who represent the users of a centre, and advise, assist and challenge its leaders so that it works effectively and efficiently and fulfils its remit',
      inHandbook,
    ),
    childcareAct: statement(
      'Childcare Act 2006: duties of local authorities for outcomes and information, regulation and inspection of provision from birth to 17, and the Early Years Foundation Stage',
      inHandbook,
    ),
    singleCentre: statement(
      'Single centre: normally one main site, perhaps satellites that are no centres themselves; some activities for children on one site at least; perhaps particular services shared, which is collaborative working. Management may be shared without services being integrated',
      inHandbook,
    ),
    groupInTheFramework: statement(
      'Group: the framework adds that access through the group, its services and their impact are looked at, and that the centres in it are not judged one by one',
      framework.place('Annex A'),
    ),
    commonAssessment: statement(
      'Common Assessment Framework: how health visitors, social workers, outreach workers and others find needs early, assess them as a whole, coordinate services and review progress',
      inHandbook,
    ),
    earlyChildhoodServices: statement(
      'Early childhood services: early years provision; social services and health services for young children, parents and prospective parents; help towards training and employment; information and assistance',
      inHandbook,
    ),
    earlySupport: statement(
      'Early support programme: for families and carers of disabled children under five, who coordinate support and plan through it',
      inHandbook,
    ),
    foundationStage: statement(
      'Early Years Foundation Stage: the statutory framework from birth to the 31 August after the fifth birthday, for all schools and settings on the Early Years Register',
      inHandbook,
    ),
    profile: statement(
      'Early Years Foundation Stage Profile (EYFSP): what a child knows, understands and can do, against the early learning goals, completed for every child in the last term of that stage',
      inHandbook,
    ),
    earlyYearsProvision: statement(
      'Early years provision: providers registered by Ofsted, schools that directly provide from birth to three, or where no child there is a pupil, and child carers such as childminders, nurseries and pre-schools',
      inHandbook,
    ),
    employability: statement(
      'Employability programmes: short learning programmes for unemployed people; WRAG, JSA and ESA are work-related activity group, jobseekers allowance and employment support allowance',
      inHandbook,
    ),
    eSafety: statement(
      'E-safety, in the handbook alone: how well a centre protects and educates children and staff in using technology',
      inHandbook,
    ),
    families: statement(
      'Families: parents and young children, prospective parents and carers, wider family included',
      inHandbook,
    ),
    serviceProvider: statement(
      'Inspection service provider: contracted by Ofsted for additional inspectors, administration, information beforehand through a portal, quality assurance, reports and evaluation afterwards',
      inHandbook,
    ),
    earlyEducationInspections: statement(
      'Inspections of childcare or early education: of what the centre, or schools and settings in partnership with it, provide; not of everything in the reach area',
      inHandbook,
    ),
    jointObservation: statement(
      'Joint observation: senior staff observe a session, course or other work with an inspector and discuss key findings',
      inHandbook,
    ),
    keyContact: statement(
      'Key contact: a senior member of staff, usually the leader, who links centre and team, organises timetable and evidence and is invited to team meetings; with several centres each may have one, for a named inspector',
      inHandbook,
    ),
    localityMayConsist: statement(
      'Locality: its inspection may be of one or more groups, merged or super centres, up to five single centres, a reach area of around 3,000, or any combination',
      inHandbook,
      ['reachArea'],
    ),
    parents: statement(
      'Parents: fathers, mothers, carers, other adults responsible for a child, and prospective parents',
      inHandbook,
    ),
    reachArea: statement('Reach area, or area: the designated catchment area of a centre', inHandbook, [
      'reachArea',
    ]),
    schoolReadiness: statement(
      'School readiness: how well a child is prepared to succeed at school, with the skills and knowledge that it takes',
      inHandbook,
    ),
    stakeholder: statement('Stakeholder: whoever has an interest or concern in the centre', inHandbook),
    standAlone: statement(
      'Stand-alone: the inspection of one single centre that cannot be inspected together with others',
      inHandbook,
    ),
    sureStartOn: statement(
      'SureStart_On: the database from which inspections are mainly scheduled',
      inHandbook,
    ),
    tracking: statement(
      'Tracking: how leaders monitor what the work achieves, for example with data on families in the area, use, attendance, and follow-up of children and adults for lasting impact',
      inHandbook,
    ),
    progressCheck: statement(
      'Two-year-old progress check: a short written summary in the three prime areas, with strengths, possible delay and what is to be done about it',
      inHandbook,
    ),
    universalServices: statement(
      'Universal services: for every family in an area that wishes to use them',
      inHandbook,
    ),
    widerCommunity: statement(
      'Wider community: all families of the reach area, those who do not use the centre included',
      inHandbook,
    ),
    youngChildren: statement('Young children: children under five', inHandbook, ['agesOfChildren']),
  },
} as const;

const targetGroups = <K extends string>(
  at: Citations,
  protectedNote: number,
  adopted: Readonly<Record<K, Statement>>,
) => {
  const place = at.place('Annex A, target groups');
  return {
    loneAndTeenageParents: statement('Lone parents, teenage mothers and pregnant teenagers', place),
    lowIncome: statement('Children from low income backgrounds', place),
    abuseIllnessMisuse: statement(
      'Children living with domestic abuse, adult mental health issues and substance abuse',
      place,
    ),
    inNeedOrOnPlan: statement("Children 'in need' or with a child protection plan", place),
    offenders: statement('Children of offenders and those in custody, or either', place),
    fathers: statement(
      'Fathers, particularly those with another identified need, teenage fathers and those in custody for example',
      place,
    ),
    protectedCharacteristics: statement(
      'Those with protected characteristics under the Equality Act 2010, who may be families for whom English is an additional language, of minority ethnic groups, Gypsy, Roma and Traveller families, lesbian, gay and transgender families',
      at.place(`Annex A, target groups and footnote ${protectedNote}`),
    ),
    ...adopted,
    lookedAfter: statement('Children in the care of the local authority (looked after children)', place),
    kinshipCare: statement(
      'Children cared for by members of the extended family such as a grandparent, aunt or older sibling',
      place,
    ),
    troubledFamilies: statement(
      "Families that the local authority has identified as 'troubled families' and who have children under five",
      place,
    ),
    transient: statement(
      'Families who move in and out fairly quickly (transient families), such as asylum seekers, armed forces personnel and those who come to look for work or for seasonal work',
      place,
    ),
    otherVulnerable: statement(
      'Any other vulnerable group or family, those identified as at risk of harm by other services included: adult social care, schools, police, health',
      place,
    ),
  };
};

/** The twelve groups of the framework. */
export const targetGroupsInFramework = {
  title: 'Target groups: the twelve of the framework',
  statements: targetGroups(framework, 16, {}),
};

/** The thirteen groups of the handbook. */
export const targetGroupsInHandbook = {
  title: 'Target groups: the thirteen of the handbook',
  statements: {
    asTheCentreIdentifies: statement(
      'Target groups are those the centre itself identifies, by its community, as needing particularly perceptive intervention, additional support or both; the list is not exhaustive, and nobody needs support just for standing in it',
      handbook.place('Annex A, target groups'),
      ['targetGroupsDiffer'],
    ),
    ...targetGroups(handbook, 22, {
      adopted: statement(
        'Adopted children and adopter families, who are not in the framework',
        handbook.place('Annex A, target groups'),
        ['targetGroupsDiffer'],
      ),
    }),
  },
};
