import { statement } from '@deepdive/core';
import { framework, handbook } from '../publications.js';

/** The report. */
export const reporting = {
  title: 'The report and its publication',
  statements: {
    consistent: statement(
      'The lead inspector writes up the main findings, consistent with what was said in the feedback',
      framework.para(65),
    ),
    whoWrites: statement(
      'In simultaneous inspections the designated lead of each centre writes its report and hands it to the coordinating lead inspector, who reads all of them so that judgements on shared services are reported alike; then to the inspection service provider',
      handbook.para(103),
    ),
    firstDraft: statement(
      "A first draft goes to Ofsted's quality assurance team, who edit it and forward it to the centre for a check of its facts",
      framework.para(66),
    ),
    commentsAnswered: statement(
      'The lead inspector answers comments on the facts; a change of grade, or of much of the text after that check, is talked through with the leader',
      handbook.place('paras 104 and 106, footnote 14'),
    ),
    finalNotInadequate: statement(
      'Requires improvement, good or outstanding: final report within 15 working days of the end on site',
      handbook.para(105),
      ['publishedOrReceived'],
    ),
    finalInadequate: statement(
      'Inadequate: final report within 28 working days of the end on site',
      handbook.para(107),
      ['inadequateReportDiffers'],
    ),
    publishedInTheFramework: statement(
      'In the framework: on the website within 15 working days of the end, or 25 days where the whole is inadequate',
      framework.para(67),
      ['publishedOrReceived'],
    ),
    copies: statement('The local authority and the centre leader each get a copy', framework.para(68)),
    fiveDays: statement(
      'On the website five days after it went to the local authority for distribution, in either publication',
      framework.para(69),
      ['plainDays'],
    ),
    extended: statement('Exceptionally Ofsted may give the report more time', framework.para(70)),
    distributed: statement(
      'The local authority arranges distribution with the centre as the Act requires (section 98C)',
      handbook.place('para 108 and footnote 15'),
    ),
    relevantParties: statement(
      'The authority may send copies to relevant parties, a term without legal definition: by statutory guidance perhaps partners, members of the advisory board and whoever may have to act',
      framework.para(71),
    ),
    evidenceKept: statement(
      "The evidence base is kept as long as Ofsted's guidance on inspection evidence (100122) says",
      handbook.place('para 111 and footnote 17'),
    ),
  },
} as const;

/** The action plan. */
export const planOfAction = {
  title: 'The action plan',
  statements: {
    inAnswer: statement(
      'The local authority, or a body it appoints, prepares an action plan in answer to the recommendations',
      framework.para(72),
      ['actionPlanBy'],
    ),
    writtenStatement: statement(
      'It states in writing what it, and whoever manages the centre for it, plan to do, and shares that with Ofsted on request',
      handbook.place('para 109 and footnote 16'),
    ),
    publishedAndMonitored: statement('It produces, publishes and monitors the plan', handbook.para(99)),
  },
} as const;

/** Quality assurance. */
export const qualityAssurance = {
  title: 'How the quality of inspections is assured',
  statements: {
    everyInspector: statement(
      "Every inspector answers for the quality of the work; lead inspectors see that principles and conduct are kept; some centres are visited by one of Her Majesty's Inspectors, whose assessment is confidential, and evidence bases may be evaluated",
      framework.para(60),
    ),
    flawed: statement(
      'Where a report is seriously misleading or an inspection seriously flawed, the centre is told; Ofsted may gather more evidence and publish an amended report',
      framework.para(61),
    ),
    survey: statement(
      'A survey afterwards asks leader, staff, partner professionals and users, so that inspection can develop',
      framework.para(62),
    ),
    ofstedAnswers: statement(
      'Ofsted answers for the quality of inspection and report; the lead inspector makes expectations clear and sees that they are met, that evidence supports every judgement and that conduct is up to standard',
      handbook.para(112),
    ),
    visitExplained: statement(
      "Her Majesty's Inspectors or senior managers of the provider may visit; the lead inspector explains purpose and form of a visit in the first call",
      handbook.para(113),
    ),
  },
} as const;

/** Complaints. */
export const complaints = {
  title: 'Concerns and complaints',
  statements: {
    duringInspection: statement(
      'Concerns go to the lead inspector during the inspection, or to a quality assurance inspector there is, and are settled if possible; otherwise to the Ofsted helpline, 0300 123 1231',
      framework.para(73),
    ),
    aboutTheReport: statement('Concerns about the report go to the helpline as well', framework.para(74)),
    formal: statement(
      'What cannot be settled may become a formal complaint, by the procedures on the website',
      framework.para(75),
    ),
    onTheSpot: statement(
      'Settling on the spot is often easier and helps to avoid formal complaints',
      handbook.para(114),
    ),
  },
} as const;

/** Confidentiality. */
export const confidentiality = {
  title: 'Confidentiality',
  statements: {
    identities: statement(
      "Named individuals stay strictly confidential by all reasonable steps, unless harm to somebody is likely: then the local authority's child protection staff are told what is needed",
      handbook.para(115),
    ),
    requests: statement(
      'Requests under the Freedom of Information Act 2000 or the Data Protection Act 1998 are handled fairly and lawfully, with exemptions where they apply',
      handbook.para(116),
    ),
  },
} as const;
