import { framework, handbook } from '../publications.js';
import type { Milestones } from './part.js';

const inadequate = 'the overall effectiveness is judged inadequate';
const notInadequate = 'the centre is judged outstanding, good or to require improvement';

/** The report, from the check of its facts to its publication. */
export const report = {
  draftReceived: {
    says: "By the framework: the centre or its leader normally receives the report to comment on its facts, from Ofsted's quality assurance team",
    by: 'ofsted',
    due: { after: { event: 'inspectionEnds', workingDays: 10 } },
    asPrinted: 'within 10 days of the inspection',
    source: framework.place('paras 65 and 66'),
    assumes: ['draftDiffers', 'draftForwardedBy', 'plainDays'],
  },
  draftForwarded: {
    says: 'By the handbook: the inspection service provider forwards the report for a check of its facts',
    by: 'inspectionServiceProvider',
    due: null,
    asPrinted: 'shortly after the end of the inspection',
    source: handbook.place('paras 104 and 106'),
    assumes: ['draftDiffers', 'draftForwardedBy'],
  },
  factsChecked: {
    says: 'The centre answers on the facts of the draft; the framework (paragraph 66) prints the same',
    by: 'centre',
    onlyWhen: notInadequate,
    due: { after: { event: 'draftReportReceived', workingDays: 1 } },
    asPrinted: 'one working day to respond',
    source: handbook.para(104),
  },
  inadequateFactsCheckedByFramework: {
    says: 'By the framework: the centre answers on the facts of the draft',
    by: 'centre',
    onlyWhen: inadequate,
    due: { after: { event: 'draftReportReceived', workingDays: 5 } },
    asPrinted: 'five days',
    source: framework.para(66),
    assumes: ['fiveDaysToAnswer', 'plainDays'],
  },
  inadequateFactsChecked: {
    says: 'By the handbook: the centre answers on the facts of the draft',
    by: 'centre',
    onlyWhen: inadequate,
    due: { after: { event: 'draftReportReceived', workingDays: 5 } },
    asPrinted: 'five working days to respond',
    source: handbook.para(106),
    assumes: ['fiveDaysToAnswer'],
  },
  reportPublishedByFramework: {
    says: "By the framework: the report is on Ofsted's website",
    by: 'ofsted',
    onlyWhen: notInadequate,
    due: { after: { event: 'inspectionEnds', workingDays: 15 } },
    asPrinted: 'within 15 working days of the end of the inspection',
    source: framework.para(67),
    assumes: ['publishedOrReceived'],
  },
  finalReportReceived: {
    says: 'By the handbook: the centre and the local authority normally have the final report, electronically',
    by: 'ofsted',
    onlyWhen: notInadequate,
    due: { after: { event: 'inspectionEnds', workingDays: 15 } },
    asPrinted: 'within 15 working days of the end of the on-site inspection',
    source: handbook.para(105),
    assumes: ['publishedOrReceived', 'finalReportSentBy'],
  },
  inadequateReportPublishedByFramework: {
    says: "By the framework: the report is on Ofsted's website",
    by: 'ofsted',
    onlyWhen: inadequate,
    due: { after: { event: 'inspectionEnds', workingDays: 25 } },
    asPrinted: '25 days in the case of the overall effectiveness … being judged inadequate',
    source: framework.para(67),
    assumes: ['inadequateReportDiffers', 'plainDays'],
  },
  inadequateReportReceived: {
    says: 'By the handbook: the centre and the local authority normally have the final report, electronically',
    by: 'ofsted',
    onlyWhen: inadequate,
    due: { after: { event: 'inspectionEnds', workingDays: 28 } },
    asPrinted: 'within 28 working days of the end of the on-site inspection',
    source: handbook.para(107),
    assumes: ['inadequateReportDiffers', 'finalReportSentBy'],
  },
  reportOnWebsite: {
    says: 'Ofsted publishes the report on its website, once it has gone to the local authority for distribution; the framework prints the same',
    by: 'ofsted',
    due: { after: { event: 'reportSent', workingDays: 5 } },
    asPrinted: 'five days after it has been sent to the local authority for distribution',
    source: handbook.para(110),
    assumes: ['publishedOrReceived', 'plainDays'],
  },
} as const satisfies Milestones;

/** What follows the report, to the next inspection. */
export const afterReport = {
  reportDistributed: {
    says: 'The local authority arranges with the centre for the report to be distributed as legislation requires',
    by: 'localAuthority',
    due: null,
    asPrinted: 'Once a local authority has received the report',
    source: handbook.para(108),
  },
  actionPlanProduced: {
    says: 'The local authority sets out in writing what it, and whoever manages the centre for it, will do; it publishes and monitors the plan and shares it with Ofsted on request',
    by: 'localAuthority',
    due: null,
    asPrinted: 'Following an inspection',
    provides: ['actionPlan'],
    source: handbook.place('paras 99 and 109'),
    assumes: ['actionPlanBy', 'actionPlanUndated'],
  },
  surveyAsked: {
    says: 'All centres are invited to a survey about the inspection',
    by: 'ofsted',
    due: null,
    asPrinted: 'post-inspection',
    source: framework.para(62),
  },
  inadequateReinspected: {
    says: 'The centre is inspected again',
    by: 'ofsted',
    onlyWhen: inadequate,
    due: { after: { event: 'inspectionEnds', months: 12 } },
    asPrinted: "within 12 months of the most recent children's centre inspection",
    source: handbook.para(100),
    assumes: ['reinspectedFrom'],
  },
  requiresImprovementReinspected: {
    says: 'The centre is normally inspected again, earlier if need be',
    by: 'ofsted',
    onlyWhen: 'the centre is judged to require improvement',
    due: { after: { event: 'inspectionEnds', months: 24 } },
    asPrinted: 'normally … within a maximum period of two years and earlier if required',
    source: handbook.para(102),
    assumes: ['reinspectedFrom'],
  },
  everyCentreInspected: {
    says: 'Every centre is inspected again within the prescribed interval, sooner where the Secretary of State requires it',
    by: 'ofsted',
    due: { after: { event: 'inspectionEnds', months: 60 } },
    asPrinted: 'within a set interval that is prescribed in regulations as five years',
    source: framework.place('para 9 and footnote 10'),
    assumes: ['reinspectedFrom'],
  },
} as const satisfies Milestones;
