import { statement } from '@deepdive/core';
import { at } from '../publications.js';

const para18 = at.para(18);
const para19 = at.place('para 19 and footnote 7');
const para22 = at.para(22);

/** How the inspection goes about it and what it looks for. */
export const approach = {
  title: 'How the inspection looks at it',
  statements: {
    frameworkAlongside: statement(
      'The guidance is read together with the framework of 2016 and its guidance',
      at.place('title page, para 1 and footnote 3'),
      ['frameworkOf2016'],
    ),
    trackingAndSampling: statement('Inspectors both track and sample what children experience', at.para(2)),
    tracking: statement(
      'Tracking follows five to seven children in depth from end to end: children living with mental ill health who get multi-agency services',
      at.para(3),
    ),
    sampling: statement(
      'Sampling looks at points in the journeys of more children: those with early signs of mental ill health or living with it, whether one agency is involved or several; the framework says how',
      at.para(4),
    ),
    earlyIntervention: statement(
      'Inspectors look at how agencies together recognise children with mental ill health and step in early',
      at.para(9),
    ),
    waitingChildren: statement(
      'They look at the support that children and families go on getting while they wait for a service or cannot get the right one, and at what the delay does to the child',
      at.para(9),
    ),
    goodPractice: statement(
      'They look for good examples of partners who together keep mental health from getting worse, and further well-being and resilience',
      at.para(10),
    ),
    leadership: statement(
      'They look at how leaders come to understand the needs of these children together, and commission and evaluate services so that the right support is there at the right time',
      at.para(11),
    ),
  },
} as const;

/** What is evaluated. */
export const scope = {
  title: 'What every joint targeted area inspection evaluates',
  statements: {
    firstResponse: statement(
      'How every form of abuse, neglect and exploitation of children is responded to when it is first identified',
      para18,
    ),
    assessmentAndDecisions: statement(
      'How good assessment, planning and decisions are after a notification or referral, and what they change',
      para18,
    ),
    deepDive: statement(
      'How children at risk of one kind of harm or more are protected and supported, or children looked after and care leavers are cared for, seen through the experiences of children in a deep dive',
      para18,
    ),
    leadership: statement('How this work is led and managed', para18),
    safeguardingPartners: statement(
      'How effective the multi-agency safeguarding partner arrangements are in relation to this work',
      para18,
    ),
    frontDoor: statement(
      "At the 'front door', where a local authority takes a first contact about a child, advises and decides how to act on it, inspectors look at responses to every form of abuse, neglect and exploitation and to mental ill health",
      para19,
    ),
    custodySuite: statement('The police custody suite counts as the front door of the police', para19),
    noDiagnosisExpected: statement(
      'Staff at the front line need not diagnose or be specialists; they need to see when a child needs support with emotional well-being, a mental health assessment or specialist support',
      at.para(20),
    ),
  },
} as const;

/** Who is inspected and who is not. */
export const agencies = {
  title: 'Which agencies are in scope and which are not',
  statements: {
    inspectorates: statement(
      "Ofsted, the Care Quality Commission (CQC), Her Majesty's Inspectorate of Constabulary, Fire and Rescue Services (HMICFRS) and Her Majesty's Inspectorate of Probation (HMI Probation) inspect together",
      at.para(1),
    ),
    // No paragraph lists those in scope; the sections of paragraph 48 do so in effect, and paragraph 25 names schools.
    inScope: statement(
      "The local authority, the health commissioners and providers, the police, the youth offending team, the multi-agency arrangements for mental health and for safeguarding, and the children's schools have their part in it",
      at.place('paras 22, 25, 30 and 48', 'inferred'),
    ),
    youthOffendingTeams: statement('HMI Probation looks at the work of youth offending teams (YOTs)', para22),
    probationOut: statement(
      'The National Probation Service (NPS) and community rehabilitation companies (CRCs) are out of scope and are not notified',
      para22,
    ),
  },
} as const;

/** Whom inspectors may meet. */
export const peopleToMeet = {
  title: 'People inspectors may speak to, besides those in the framework',
  statements: {
    voluntarySector: statement(
      'Those who speak for voluntary and community groups commissioned to provide services to children with mental ill health',
      at.para(24),
    ),
    healthAndWellBeingBoard: statement('The health and well-being board', at.para(24)),
    safeguardingPartners: statement('The local safeguarding partners', at.para(24)),
    commissioners: statement(
      'Those who commission mental health services for children: from public health, the local authority, the clinical commissioning group (CCG) and schools',
      at.para(24),
    ),
    schoolLeads: statement(
      'Those who lead on child protection in schools, headteachers, or both',
      at.para(24),
    ),
    authorityLeads: statement(
      'Those who lead on safeguarding in the local authority and support schools with it',
      at.para(24),
    ),
    schoolsOfTrackedChildren: statement(
      'An education inspector gets in touch with the school of each tracked child and discusses with staff what it does for the child and what part it has in multi-agency planning and support',
      at.para(25),
    ),
  },
} as const;
