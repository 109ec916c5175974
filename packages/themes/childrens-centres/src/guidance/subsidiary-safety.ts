import { statement } from '@deepdive/core';
import { subsidiary } from '../publications.js';
import { pointsOf } from '../stated.js';

/** Health services: paragraph 25. */
export const healthServices = {
  title: 'Partnership with health services',
  statements: {
    considered: statement(
      'Statutory guidance requires commissioners of health services to consider delivering them through centres; inspectors consider how effectively the centre works with midwives, health visitors and others, and what that does for well-being',
      subsidiary.place('para 25 and footnote 9'),
    ),
    ...pointsOf(subsidiary.place, 'para 25', {
      dataShared: 'Is health data shared properly, and does the centre use it to target services?',
      healthyLifestyles: 'How are children and families helped to healthy lives?',
      support: 'What do health services do for physical and emotional health and well-being?',
      healthTargets: 'Is there sustained improvement against locally agreed health targets and measures?',
    }),
  },
} as const;

/** Joint observations as the subsidiary guidance has them: paragraphs 26 to 33. */
export const jointObservationSteps = {
  title: 'Joint observations, step by step',
  statements: {
    freeToDecline: statement(
      'The leader may accept or not; inspectors do not overload the centre, and consider how sensitive an activity is and how vulnerable those in it',
      subsidiary.para(26),
    ),
    ...pointsOf(subsidiary.place, 'para 27', {
      professionalDevelopment: 'They give insight into professional development',
      ownMonitoring: 'They show how accurate the staff’s own monitoring and evaluation is',
      providersEvidence: 'They let the provider add evidence',
    }),
    leaderSpeaksFirst: statement(
      'Both agree what to observe and talk about it afterwards; the leader is asked first what was strong, what would have been better and how good it was',
      subsidiary.para(28),
    ),
    weakPractice: statement(
      'Weak practice is talked over, with what the leader is doing about it',
      subsidiary.para(29),
    ),
    feedbackAgreed: statement(
      'Both agree how and when practitioners hear of it; the inspector may observe the leader giving feedback',
      subsidiary.para(30),
    ),
    recordOffered: statement(
      "A written record that the leader offers is looked at and differences explored; the leader's notes are not taken away",
      subsidiary.para(31),
      ['recordedTwice'],
    ),
    evidenceForm: statement(
      'An evidence form records it, with how well the leader evaluated',
      subsidiary.para(32),
      ['recordedTwice'],
    ),
    otherwise: statement(
      'Where there can be none, an inspector may observe a planned activity, discuss its aims, and afterwards what child or family learnt and what comes next',
      subsidiary.para(33),
    ),
  },
} as const;

/** Performance management: paragraph 34. */
export const performanceManagement = {
  title: 'Performance management and professional development',
  statements: {
    whoManages: statement(
      'Leaders, advisory board, any commissioned provider and the authority all have a part in managing performance',
      subsidiary.para(34),
    ),
    ...pointsOf(subsidiary.place, 'para 34', {
      leaders:
        'How effectively leaders aim professional development by performance management, self-evaluation and improvement plan: its impact, improvements over time, records, support of new staff, minutes and discussions, questionnaires',
      overTheLeader:
        'How effectively board, provider or authority manage the leader, and whether they oversee performance management of all staff',
      authority:
        'How effectively the authority manages performance: measures, indicators for staff, monitoring and evaluation',
    }),
  },
} as const;

/** Safeguarding: paragraphs 35 to 43. */
export const safeguarding = {
  title: 'Safeguarding',
  statements: {
    priority: statement(
      'Safeguarding is a priority, and centres have a duty to cooperate with agencies to safeguard and promote the welfare of children',
      subsidiary.para(35),
    ),
    whichGuidance: statement(
      'Centres go by the statutory guidance on Sure Start centres (pages 18 and 19); by the Early Years Foundation Stage where they provide early years themselves; by guidance on safer recruitment in education where they are a maintained nursery school',
      subsidiary.place('para 36 and footnotes 10, 11 and 12'),
    ),
    recruitmentRecord: statement(
      'Checked: the record of recruitment and vetting of adults who work with young children and families; discussed with leaders, board, governors and staff: responsibilities, training and support',
      subsidiary.para(37),
    ),
    notTooLong: statement(
      'Policies and protocols take no excessive time unless there is significant concern',
      subsidiary.para(38),
    ),
    dayToDay: statement(
      'Observed: safeguarding from day to day; children and families are asked whether the centre helps to keep them safe and to deal with risk, e-safety included',
      subsidiary.para(39),
    ),
    portalChecked: statement(
      'The Provider Inspection Portal (PIP) is checked before every inspection begins',
      subsidiary.para(39),
    ),
    internetSearched: statement('A brief internet search is part of planning', subsidiary.para(39)),
    recentIncidents: statement('Inspectors ask about recent safeguarding incidents', subsidiary.para(39)),
    twoKeyJudgements: statement(
      'It contributes to two key judgements: quality and impact, and leadership',
      subsidiary.para(40),
      ['governanceNamedFirst'],
    ),
    ...pointsOf(subsidiary.place, 'para 41', {
      interventions: 'For quality: are fitting interventions secured for children who may be at risk?',
      parentingSkills: 'For quality: are parents and carers helped to better parenting skills?',
      understanding: 'For quality: do families come to know better how to keep children safe?',
    }),
    agenciesTogether: statement(
      "How well do agencies, children's services, health and others, work together in the interests of the child?",
      subsidiary.para(42),
    ),
    ...pointsOf(subsidiary.place, 'para 43', {
      proceduresKnown:
        'For leadership: do all staff know how to report child protection concerns to authority or police?',
      signsRecognised:
        'For leadership: does training let staff recognise signs of abuse, domestic violence and harm from cultural practices such as female genital mutilation?',
      staffSupported:
        'For leadership: are staff helped, by supervision and management, to deal with vulnerable children and families?',
      vetting:
        'For leadership: recruitment and vetting, how checks are recorded and concerns about staff referred',
    }),
  },
} as const;

/** Serious incidents: paragraphs 44 to 47. */
export const seriousIncidents = {
  title: 'Serious incidents under investigation, and the report',
  statements: {
    briefReference: statement(
      'Where it is relevant the report refers briefly to a serious incident or allegation that another agency investigates: only the most serious, such as the death of a child, a serious safeguarding failure or serious fraud',
      subsidiary.para(44),
    ),
    noReferenceIf: statement(
      'No reference is made if it could prejudice an investigation or its outcome, breach confidentiality or identify individuals; the portals point inspectors to such information',
      subsidiary.para(44),
    ),
    linesOfEnquiry: statement(
      'That limits the published report, not the lines of enquiry: inspectors comment on whatever evidence shows to matter for care',
      subsidiary.para(45),
    ),
    powers: statement(
      'Ofsted may rely on ancillary powers to refer to incidents outside its express powers, and has regard to the rights and welfare of children (Education and Inspections Act 2006, sections 117 and 119, Schedules 11 and 12)',
      subsidiary.para(46),
    ),
    sentence: statement(
      "The printed sentence goes, amended as needed, into 'Information about the children's centre/children's centre group': inspectors knew of an incident since the last inspection, or of an allegation, that others investigate; Ofsted does not; what the setting did was considered with the other evidence",
      subsidiary.para(47),
    ),
    concludedEarlier: statement(
      'How incidents are referred to whose investigation was over before the inspection is left to further guidance',
      subsidiary.para(47),
    ),
  },
} as const;
