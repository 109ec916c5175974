import { statement } from '@deepdive/core';
import { framework, handbook } from '../publications.js';
import { pointsOf } from '../stated.js';

/** Who inspects. */
export const team = {
  title: 'Who inspects, who leads, and for how long',
  statements: {
    inspectors: statement(
      "Her Majesty's Inspectors, employed by Ofsted, and additional inspectors, employed by Ofsted or contracted through inspection service providers, who arrange inspections; Ofsted prescribes qualifications, experience and training",
      framework.para(18),
    ),
    whoLeads: statement(
      "Her Majesty's Inspectors lead some inspections; an additional inspector may lead who has inspected a children's centre before to the satisfaction of one of them. Ofsted visits a sample and reviews evidence and reports",
      framework.para(19),
    ),
    sizeOfTeam: statement(
      'How large the team is, how it is made up and how many teams there are depends on how the authority organises its centres and on the number of target families with young children in each reach area',
      handbook.para(10),
    ),
    sizeByReach: statement(
      'The framework has it depend on how many centres are inspected in a locality, and on their reach area',
      framework.place('para 33 and footnote 15'),
    ),
    reachAreaIs: statement(
      'Reach area here means the number of families with young children in the area that the centres serve',
      handbook.footnote(8),
      ['reachArea'],
    ),
    standAlone: statement(
      'Stand-alone: usually two days, and an afternoon on site before them for the lead inspector',
      handbook.para(13),
      ['daysDiffer'],
    ),
    simultaneous: statement(
      "Up to five single centres of a locality: one team with a range of expertise, led and overseen by one of Her Majesty's Inspectors; its members usually each lead the inspection of a centre and write the report on it",
      handbook.para(14),
      ['sizeOfSimultaneous'],
    ),
    simultaneousDays: statement(
      'Simultaneous: usually three days, and some preparation on site for lead and team the afternoon before',
      handbook.para(15),
    ),
    moreThanFive: statement(
      'More than five centres in a locality may take more teams, eight for example two; lead inspectors share evidence and emerging issues where that is right',
      handbook.para(16),
      ['sizeOfSimultaneous'],
    ),
    group: statement(
      'Group: usually three days, and some preparation on site the afternoon before; reports are on the group, not on each centre',
      handbook.para(17),
    ),
    severalGroups: statement(
      'Two groups in an area, for example, have two teams, whose lead inspectors keep in touch and share evidence and emerging issues where that is right',
      handbook.para(18),
    ),
    smallCentre: statement(
      'A single centre serving up to 1,000 families: no longer than two days as a rule, typically with two inspectors',
      framework.para(41),
      ['daysDiffer'],
    ),
    largerCentres: statement(
      'Larger centres, groups and simultaneous inspections: a larger team, and up to five days; inspectors and days vary with the size and nature of centres and services',
      framework.para(41),
      ['daysDiffer'],
    ),
  },
} as const;

/** How a centre is told. */
export const notification = {
  title: 'How a centre is told of its inspection',
  statements: {
    noticeInTheFramework: statement(
      "Three working days' notice is normal, and an inspection service contractor gives it",
      framework.para(35),
      ['noticeDiffers'],
    ),
    noticeInTheHandbook: statement("Up to three days' notice", handbook.para(19), ['noticeDiffers']),
    withoutNotice: statement(
      "Where there are concerns about safeguarding or children's welfare, the inspection may come without notice",
      handbook.para(19),
    ),
    atAnyReasonableTime: statement('Ofsted may inspect at any reasonable time', framework.para(35)),
    checkedBefore: statement(
      'Before calling, the officer looks for other inspections planned for those days and tells the lead inspector, and for planned or current investigations of registered early years provision, which would be ground to consider a deferral',
      handbook.para(20),
    ),
    sameDay: statement(
      'Where several teams inspect in a locality, the centres are told on the same day if at all possible',
      handbook.para(21),
    ),
    whoIsAskedFor: statement(
      'The officer asks for the leader of each single centre, or the leader or manager of the group, or whoever is in charge in their absence',
      handbook.place('para 22 and footnote 10'),
    ),
    callAnnounced: statement(
      'The officer says that the lead inspector will be in touch by the end of the following working day',
      handbook.para(23),
    ),
  },
} as const;

/** What the officer settles in the call. */
export const notificationCall = {
  title: 'What the officer settles in the notification call',
  statements: pointsOf(handbook.place, 'para 24', {
    dates: 'The dates of the inspection and of the planning day before it',
    kind: 'Whether it is a group or a single centre; leaders of centres inspected at the same time are told so',
    inspectors: 'Who is in the team, and how to reach the lead inspector of the centre',
    keyContact:
      'Name and details of the centre leader, and whether the leader or somebody else is the key contact',
    timesForTheCall: 'When the leader or key contact can talk with the lead inspector at length',
    authorityOfficer: "Name and email address of the local authority's lead officer for the centre",
    links:
      'Links with schools, registered early years provision, adult education, advice and guidance or others',
    documentsOnline: 'Where on the Ofsted website the documents are, the leaflet for users among them',
    copies: 'Which copies the lead inspector needs for planning on site: the eight requests',
  }),
} as const;

/** What is emailed to the centre. */
export const sentAfterTheCall = {
  title: 'What the officer sends the centre after the call',
  statements: pointsOf(handbook.place, 'para 25', {
    dates: 'The dates, confirmed',
    portraits: 'Names and pen portraits of the inspectors',
    process: 'How the inspection goes',
    documents: 'The link to the framework and the guidance',
    settingUp: 'How to set up the programme of the inspection',
  }),
} as const;

/** Putting an inspection off. */
export const deferral = {
  title: 'Deferral',
  statements: {
    exceptional: statement(
      "Exceptionally an inspection is cancelled or put off after notification, at the request of the centre or the authority, as Ofsted's deferral policy says; a leader off site or building work is normally no reason while the centre is open",
      framework.place('para 14 and footnote 11'),
    ),
    ofstedDecides: statement(
      'The officer passes a request on and Ofsted decides; that a leader is absent is normally no reason',
      handbook.place('para 27 and footnote 11'),
    ),
  },
} as const;

/** What the lead inspector knows beforehand. */
export const knownBefore = {
  title: 'What the lead inspector is given before the inspection',
  statements: {
    ...pointsOf(handbook.place, 'para 28', {
      reports:
        'Reports of school and early years inspections, childcare letters and whatever else is held about the centre',
      otherInspections:
        'Which other inspections take place in the locality at that time, of centres, registered provision or schools',
      fromTheCentre:
        'What the centre has emailed, such as self-evaluation, action plan and activity programme',
    }),
    passedOn: statement(
      'The lead inspector passes it on to the members of the team who plan, leads of single centres among them',
      handbook.para(29),
    ),
  },
} as const;

/** The lead inspector's first call. */
export const firstCall = {
  title: "The lead inspector's first call",
  statements: {
    within24Hours: statement(
      'It comes as soon as possible and always within 24 hours of notification, to the leader or the most senior member of staff there is',
      framework.para(36),
      ['firstCallDiffers'],
    ),
    byNextWorkingDay: statement(
      'It comes by the end of the working day after notification',
      handbook.para(30),
      ['firstCallDiffers'],
    ),
    ...pointsOf(framework.place, 'para 36', {
      relationship: 'Contact beforehand makes for good communication and working relations',
      engagement:
        'Leaders, staff, partners and families are encouraged to take part, so that they understand the judgements',
      fewDemands: 'Demands on the centre stay small',
      evidenceAnalysed: 'Evidence is analysed thoroughly and talked over',
      issuesIdentified: 'The issues for the inspection are found and talked over',
      programmeAgreed: 'Arrangements and programme are agreed',
    }),
    shortAndPractical: statement(
      'It is short and practical; self-evaluation and other matters are not probed in it',
      handbook.para(31),
    ),
    ...pointsOf(handbook.place, 'para 32', {
      arrangementsClear: 'The centre is clear about inspection and report',
      context:
        'Context that planning needs: the sites where services are, and whether the centre or partners run them',
      planningDay: 'How the day of preparation on site goes',
      discussions:
        'Talks with the leader, the authority, staff, partners and parents, by telephone if need be',
      documents: 'Which documents are needed on the first day or at the meeting on site',
      questions: "The leader's first questions",
    }),
  },
} as const;
