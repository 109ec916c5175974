import { statement } from '@deepdive/core';
import { framework, handbook } from '../publications.js';
import { pointsOf } from '../stated.js';

/** How the lead inspector prepares. */
export const leadPreparation = {
  title: 'How the lead inspector prepares',
  statements: {
    twoDays: statement(
      "Two days, first calls included, with what the calls, the officer and the authority's website tell",
      handbook.para(33),
      ['preparationDays'],
    ),
    overview: statement(
      'The lead inspector gains an overview of all centres to be inspected and finds out whether they differ from the database; after significant changes in size or complexity the operational lead or that person’s manager is told',
      handbook.para(34),
    ),
    firstDay: statement(
      'The first day is worked at home: talks with leaders, a short briefing, preparing the meeting on site; for large or complex groups an assistant lead inspector may have two days as well',
      handbook.para(35),
    ),
    noSelfEvaluation: statement(
      'Where there is no self-evaluation form, the centre or the authority is asked for a brief, current, spoken summary on the day on site',
      handbook.para(35),
    ),
    evidenceOnSite: statement(
      'Some preparation is normally on site, with evidence of self-evaluation and performance; the centre’s own assessment counts fully',
      framework.para(37),
    ),
    secondDay: statement(
      'The second day is for travel and preparation on site, which begins with the centre leader and the lead officer of the authority',
      handbook.para(36),
    ),
    issuesDiscussed: statement(
      'On site the lead inspector talks the main issues over with the leader and completes the programme, with partners, managers and target families in mind',
      framework.para(38),
    ),
    whomElse: statement(
      'The lead inspector decides whom else to meet for a full overview, and how many meetings; leaders of centres that do not work together may be met one by one',
      handbook.para(37),
    ),
    enoughTime: statement(
      'The draft programme has all essential meetings and time for the team, for feedback and for travel; what preparation yields goes on evidence forms',
      handbook.para(39),
    ),
    leadsShare: statement(
      'Lead inspectors of several teams in a locality agree how to share information, resources and emerging judgements',
      handbook.para(40),
    ),
    deployment: statement(
      'The lead inspector deploys the team as seems best; all members contribute to every key judgement and come to a common view',
      handbook.para(41),
    ),
  },
} as const;

/** What the meetings on site are for. */
export const onSitePreparation = {
  title: 'What the first meetings on site are for',
  statements: pointsOf(handbook.place, 'para 38', {
    evidenceAndTrails:
      'Evidence and inspection trails are talked over, self-evaluation clarified and new context given; key points go on an evidence form, and the centre gets the trails as a list',
    programme: 'The programme is completed, joint observations included',
    notObserved:
      'What should not be observed is named, such as counselling or ante-natal appointments; parents may be spoken to before or after',
    meetings: 'Meetings and who attends for whom are settled, and nobody attends twice without need',
  }),
} as const;

/** What is in the team's briefing. */
export const briefing = {
  title: 'What the short team briefing has, for the team and for the centre leader',
  statements: pointsOf(handbook.place, 'para 42', {
    responsibilities: 'Who does what; in simultaneous inspections, who leads for which centre',
    contacts: 'Key contact details',
    base: 'Where the team is based',
    timetable: 'A first draft of the timetable',
    trails: 'The main inspection trails',
    context: 'The context in brief',
    earlierGrades:
      'Grades and key areas for improvement from published reports on centres in the area and on any school, nursery school or early years provision under the same leadership and management',
  }),
} as const;

/** How the other inspectors prepare. */
export const teamPreparation = {
  title: 'How team inspectors prepare',
  statements: {
    oneDay: statement(
      'One day, travel included, which is the second day of the lead inspector, whatever the kind of inspection',
      handbook.place('paras 43 and 45'),
    ),
    allocation: statement(
      'Stand-alone: the lead inspector allots visits and interviews, and most likely takes leadership and management, with safeguarding',
      handbook.para(44),
    ),
    teamMeeting: statement(
      'Groups and simultaneous inspections: a team meeting settles trails, responsibilities, how evidence is shared and, where it matters, who writes which report',
      handbook.para(46),
    ),
    ...pointsOf(handbook.place, 'para 47', {
      knowTheCentre: 'They get to know the centre and its context',
      knowTheProgramme: 'They get to know the programme and what they will observe, with staff or alone',
      liaise: 'They make time for leader and key staff of their centre and its trails',
      furtherMeetings: 'They name further meetings, to be asked for through the lead inspector',
      data: 'They analyse what data there are',
      prepareMeetings: 'They prepare for meetings',
    }),
  },
} as const;

/** How the programme is planned. */
export const programme = {
  title: 'The programme of the inspection',
  statements: {
    wideRange: statement(
      'It covers as wide a range of activities as can be, is agreed with the leader and may change as trails and evidence emerge',
      handbook.para(48),
    ),
    notEverything: statement(
      'Not every activity or site is visited: those are chosen that give the best evidence for all that the evaluation schedule asks',
      handbook.para(49),
    ),
    trailsShared: statement(
      'Leaders can substantiate their self-evaluation; trails are shared so that they can show where evidence is',
      handbook.para(50),
    ),
    families: statement(
      'Inspectors try to speak with as many families as they can, mind how sensitive some sessions are, and let staff support families where that is right',
      handbook.para(51),
    ),
    tourOfTheCentre: statement(
      'Inspectors who have a centre of their own meet its key contact and tour it, on the day of preparation or at the start of day one: relations, quality and access of services, security of the site, accommodation',
      handbook.para(52),
    ),
    noTourOfTheLocality: statement(
      'There is no tour of the locality; a site that provides health care as part of integrated working is visited where possible',
      handbook.para(53),
    ),
    leaderAttends: statement(
      'The centre leader is invited to team meetings and helps evidence to be at hand, but has no part in judgements or grades',
      handbook.para(54),
      ['centreLeaderAtMeetings'],
    ),
    leaderInformed: statement(
      'The leader hears of findings as they emerge; concerns of the leader are raised as soon as they occur',
      handbook.para(55),
    ),
    levelOfMeetings: statement(
      'In simultaneous inspections the lead inspector decides which meetings are for a centre and which for the locality',
      handbook.para(56),
    ),
  },
} as const;

/** What the local authority and others do. */
export const others = {
  title: 'The local authority, commissioned providers and partners',
  statements: {
    leadOfficer: statement(
      'The lead officer of the authority meets the lead inspector during preparation on site and attends the formal feedback; some kinds of inspection need more meetings',
      handbook.para(57),
    ),
    informationAsked: statement(
      'In every kind of inspection the authority is asked for information: the five requests',
      handbook.para(58),
    ),
    commissionedProvider: statement(
      "Where a provider runs the centre, its group or area manager is involved in preparation and feedback, and its part in monitoring and meeting the authority's indicators counts; that is beside the authority, not instead of it",
      handbook.para(59),
    ),
    otherProviders: statement(
      'Services of others, health or adult learning for example, are considered for what they achieve and contribute, and who represents them is invited to particular meetings',
      handbook.para(60),
    ),
  },
} as const;
