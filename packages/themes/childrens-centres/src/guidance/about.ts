import { statement } from '@deepdive/core';
import { framework, handbook } from '../publications.js';
import { pointsOf } from '../stated.js';

/** What the inspection is for, and what it is carried out under. */
export const purpose = {
  title: 'What the inspection is for',
  statements: {
    externalEvaluation: statement(
      'Somebody independent evaluates how effective a centre is and what it should do to improve, on evidence from partners, from parents who use it or may, and at first hand',
      framework.para(1),
    ),
    ...pointsOf(framework.place, 'para 2', {
      informsSecretaryOfState:
        "The Secretary of State for Education learns of the work of children's centres and what they do for outcomes of young children and families",
      informsAuthorities: 'Local authorities, who answer for the centres, learn how good theirs are',
      informsParents: 'Parents and prospective parents near the centre learn about it',
    }),
    encouragesImprovement: statement(
      'Ofsted has to work so that services improve, think of their users and use resources efficiently and effectively',
      framework.place('para 3 and footnote 3'),
    ),
    ...pointsOf(framework.place, 'para 4', {
      raisesExpectations: 'Inspection raises expectations by setting standards',
      challengesSharply: 'It challenges sharply and gives a push to act',
      namesStrengths: 'It names strengths and weaknesses',
      recommendsPriorities: 'It recommends particular priorities for the local authority and the staff',
      rigourOfAuthorities:
        'It makes local authorities evaluate their centres with rigour, so that authority and centre can improve more',
    }),
    targetedFamilies: statement(
      'The eye is on what a centre achieves for targeted young children and families, those it has found to be in most need above all',
      framework.para(5),
    ),
    whatEachCentreDoes: statement(
      'Inspectors ask how a centre helps families, those who find it hard or do not want to as well, to reach early childhood services, and how it raises well-being',
      handbook.para(4),
    ),
    handbookHasTwoParts: statement(
      "The handbook's first part says how centres are inspected, its second how they are judged; it sets out what inspectors do from April 2013",
      handbook.place('paras 1 and 8'),
    ),
    reportEachTime: statement(
      'After each inspection Ofsted reports in writing for the local authority',
      handbook.place('para 3 and footnote 4'),
    ),
    parentsAre: statement('Parents are mothers, fathers, carers, or several of these', framework.footnote(2)),
  },
} as const;

/** The law that inspections stand on. */
export const legalBasis = {
  title: 'The law behind the inspection',
  statements: {
    childcareAct: statement(
      "Part 3A of the Childcare Act 2006, as amended in 2009, governs inspections; framework and handbook are read together, for every children's centre that an English local authority provides, itself or by commission",
      framework.place('para 7 and footnotes 5 and 6'),
    ),
    whatACentreIs: statement(
      "In law a children's centre is a place or a group of places that an English local authority, or somebody for it, manages so that early childhood services are integrated; that makes them available, on site or by advice and help to reach them elsewhere; and at which some activities for young children are on site",
      handbook.place('para 2 and footnotes 1, 2 and 3'),
    ),
    definedInTheAct: statement(
      'The definition stands in Part 1, section 5A (4), of the Act',
      framework.place('footnotes 1 and 7'),
    ),
    noCharge: statement('Centres cannot be made to pay for inspections', framework.para(8)),
    fiveYears: statement(
      'Every centre has to be inspected within five years, as regulations prescribe, or sooner where the Secretary of State requires it',
      framework.place('para 9 and footnote 10'),
    ),
    atAnyTime: statement(
      'The Chief Inspector can inspect at any time where there are concerns about performance (section 98A (2)), and can be required to by the Secretary of State (section 98A (1) (b))',
      framework.para(11),
    ),
  },
} as const;

/** How centres are organised for the purposes of inspection. */
export const organisation = {
  title: 'Single centres, groups, and inspections at the same time',
  statements: {
    twoKinds: statement(
      'A centre is inspected as a group or as a single centre',
      framework.place('paras 6 and 7'),
    ),
    simultaneousInTheFramework: statement(
      'Inspections take place at the same time across a locality, where that is possible and appropriate and the authority or partners deliver integrated services together',
      framework.para(6),
    ),
    group: statement(
      "A children's centre group shares leadership and management and has integrated services across a locality of one local authority; it is treated as one centre, with one inspection and one report",
      handbook.place('paras 5 and 17, footnote 5'),
    ),
    single: statement(
      'A single centre works by itself or together with others in an area; as a rule it shares no leadership and may offer no integrated services. Each has its own inspection and report, stand-alone or not',
      handbook.place('paras 5 and 11, footnote 9'),
    ),
    locality: statement(
      'A locality is usually smaller than the local authority, unless that is a very small unitary one: the area that the inspection team covers',
      handbook.footnote(6),
    ),
    upToFiveAtOnce: statement(
      'Up to five centres of a local authority are normally inspected at the same time, so that the authority can show what they do across a wide area; that matters most where they work together',
      handbook.para(6),
      ['sizeOfSimultaneous'],
    ),
    coordinated: statement(
      'Ofsted may time an inspection with that of a school or registered early years provision; each has its own report',
      framework.para(34),
    ),
    otherArrangements: statement(
      'Registered early years and childcare, and education by maintained schools or academies, that belong to the services of a centre are inspected under other frameworks, at the same time where possible and practical',
      handbook.place('para 7 and footnote 7'),
    ),
    ...pointsOf(handbook.place, 'para 12', {
      newCentre: 'Stand-alone, for example: a new centre where others in the locality have been inspected',
      previouslyInadequate: 'Stand-alone, for example: a centre judged inadequate before',
      informationReceived:
        'Stand-alone, for example: an inspection that Ofsted finds is required on what it has been told, a concern about safeguarding for instance',
    }),
    standAloneWhen: statement(
      'A centre is inspected alone where a larger event is not possible or not proportionate',
      handbook.para(12),
    ),
    simultaneousMayBe: statement(
      'Inspections at the same time take one team or more; a single centre may be inspected alone where Ofsted decides so',
      framework.para(33),
    ),
  },
} as const;

/** When a centre is inspected. */
export const timing = {
  title: 'How often, and what brings an inspection forward',
  statements: {
    proportionate: statement(
      'How often depends on how a centre performs and what its circumstances are: some are inspected more often than others, also where there are concerns',
      framework.place('paras 10 and 12'),
    ),
    ...pointsOf(framework.place, 'para 13', {
      notYetGood:
        'Reason to inspect, for example: the last inspections found the centre not yet good, or inadequate',
      welfareConcerns: 'Reason to inspect, for example: concerns about safeguarding or welfare',
      linkedInspection:
        'Reason to inspect, for example: a linked inspection, of registered early years provision or of a subject or theme, raised concerns since the last routine one',
      complaint:
        'Reason to inspect, for example: a concern about registered childcare that the centre provides, or a qualifying complaint about a maintained nursery in it, with other evidence',
      otherConcerns: 'Reason to inspect, for example: any other significant concern brought to Ofsted',
      groupChanged:
        'Reason to inspect, for example: it joins a group not yet inspected, leaves one, or works across a locality whose centres are best inspected together',
    }),
    anyTimeOfYear: statement(
      'Centres are expected to be open to families in all twelve months, and an inspection may come at any point of the year',
      framework.para(14),
    ),
    scheduledFrom: statement(
      'Inspections are scheduled from what Ofsted holds about centres, the SureStart_On database managed for the Department for Education above all',
      handbook.para(9),
    ),
  },
} as const;

/** The principles of inspection. */
export const principles = {
  title: 'The principles of inspection',
  statements: {
    interestsOfChildren: statement(
      'Inspection acts for young children, their parents and prospective parents; it encourages provision of high quality that meets the diverse needs of target families, and equal opportunities',
      framework.para(15),
    ),
    ...pointsOf(framework.place, 'para 16', {
      supportsImprovement:
        "It supports improvement: only 'good' is good enough; focus and type are set for the greatest effect; strengths, weaknesses and precise actions are named; findings are explained, and leaders, staff, partners and authorities challenged",
      isProportionate:
        'It is proportionate: how often depends on earlier outcomes and on risk, and resources go where improvement is needed most or inspection adds most',
      focusesOnUsers:
        'It focuses on users: their views count in planning, conduct and judgement; procedures for safeguarding are evaluated; so is how inclusive the centre is for target families of any age, disability, gender reassignment, race, religion or belief, sex or sexual orientation',
      focusesOnCentres:
        'It focuses on what centres need: timely communication, use of the data and documents they have, no needless burden, and account taken of self-evaluation',
      isTransparent:
        'It is transparent and consistent: judgements are clear and rest on sound evidence, inspecting and reporting have integrity, and criteria are well understood and at hand',
      isAccountable:
        'It is accountable: outcomes are reported without fear or favour, reports are clear, accurate and timely, and the views of users, partners and others with an interest are gathered',
      isValueForMoney:
        'It gives value for money: resources are well aimed, and outcomes and processes evaluated',
    }),
    selfEvaluation: statement(
      'Self-evaluation is the basis for planning and improvement, and inspection takes full account of it; leaders may give a brief spoken summary at the meeting before the inspection, if the lead inspector agrees',
      framework.para(17),
    ),
  },
} as const;
