import type { Assumption } from '@deepdive/core';
import { framework, handbook } from '../publications.js';

/** What the publications leave open, or say differently, about reports, action plans and the next inspection. */
export const aboutReports = {
  plainDays: {
    says: "Several periods are printed in 'days' beside others in 'working days': 10, five and 25 days (framework, paragraphs 65 to 69), up to three and five days (handbook, paragraphs 19 and 110)",
    choices: {
      workingDays: 'Days are working days throughout',
      calendarDays: 'Days are calendar days wherever working days are not named',
    },
    chosen: 'workingDays',
    because:
      "The framework's five days for a centre judged inadequate are the handbook's five working days, and its 25 days stand in one sentence with 15 working days.",
    source: framework.place('paras 65, 66, 67 and 69'),
  },
  draftDiffers: {
    says: "The draft reaches the centre 'within 10 days of the inspection' (framework, paragraph 65) or 'shortly after the end of the inspection' (handbook, paragraphs 104 and 106)",
    choices: { tenDays: 'Within 10 days', shortly: 'Shortly afterwards, with no number' },
    chosen: 'tenDays',
    because: 'The one has a number and the other none; both are milestones.',
    source: framework.para(65),
  },
  draftForwardedBy: {
    says: "Ofsted's quality assurance team forwards the draft to the centre (framework, paragraph 66), or the inspection service provider does (handbook, paragraphs 104 and 106)",
    choices: {
      provider: 'The inspection service provider, once the quality assurance team has edited it',
      ofsted: "Ofsted's quality assurance team",
    },
    chosen: 'provider',
    because:
      'The handbook sets out the steps one by one, and its figures for the answer count from that. Each milestone names whom its own text names.',
    source: framework.para(66),
  },
  finalReportSentBy: {
    says: 'Who sends the final report to the centre and the local authority is printed in neither publication',
    choices: { ofsted: 'Ofsted', provider: 'The inspection service provider, as it does the draft' },
    chosen: 'ofsted',
    because:
      'Ofsted produces the report for the local authority (handbook, paragraph 3) and answers for it (112).',
    source: handbook.place('paras 105 and 107', 'inferred'),
  },
  fiveDaysToAnswer: {
    says: 'A centre judged inadequate has five days (framework, paragraph 66) or five working days (handbook, paragraph 106) to answer on the facts',
    choices: { workingDays: 'Five working days', calendarDays: 'Five calendar days' },
    chosen: 'workingDays',
    because: 'The handbook says so of the same step.',
    source: handbook.para(106),
  },
  publishedOrReceived: {
    says: 'Within 15 working days the report is published (framework, paragraph 67), or the centre and the authority receive it (handbook, paragraph 105). Both publications put it on the website five days after it went to the authority (69 and 110), so that both cannot be on the 15th day',
    choices: {
      both: 'Each is a date of its own, as printed; publication by the 15th day then means sending by the 10th',
      received: 'The 15 working days are for receiving the report, and publication follows five days later',
    },
    chosen: 'both',
    because: 'No sentence says which of them gives way.',
    source: framework.place('paras 67 and 69'),
  },
  inadequateReportDiffers: {
    says: 'For a centre judged inadequate the framework (paragraph 67) prints 25 days to publication, the handbook (paragraph 107) 28 working days to the final report',
    choices: {
      both: 'Each is a date of its own, as printed',
      framework: 'Published within 25 days',
      handbook: 'Received within 28 working days, and published five days later',
    },
    chosen: 'both',
    because:
      'The handbook says that the time is extended for moderation (paragraph 100); neither publication refers to the figure of the other.',
    source: handbook.para(107),
  },
  actionPlanBy: {
    says: 'The action plan is prepared by the local authority or a body it appoints, in answer to recommendations (framework, paragraph 72), or by the local authority (handbook, paragraph 109)',
    choices: {
      authorityOrAppointed: 'The local authority, or a body it appoints',
      authority: 'The local authority alone',
    },
    chosen: 'authorityOrAppointed',
    because: 'The framework allows it, and the handbook does not rule it out.',
    source: framework.para(72),
  },
  actionPlanUndated: {
    says: 'By when the action plan is due is printed in neither publication',
    choices: {
      unspecified: 'No time is given',
      statutory: 'The time that regulations or statutory guidance set, which are not among our sources',
    },
    chosen: 'unspecified',
    because: 'No sentence allows a date.',
    source: handbook.para(109, 'inferred'),
  },
  reinspectedFrom: {
    says: "From which day 'within 12 months of the previous inspection', two years and five years count is not printed",
    choices: {
      endOfInspection: 'From the last day on site',
      reportPublished: 'From the publication of the report',
    },
    chosen: 'endOfInspection',
    because:
      "The words are 'of the previous inspection' (framework, 6) and 'of the most recent … inspection' (handbook, 100).",
    source: handbook.place('paras 100 and 102', 'inferred'),
  },
  thirdInspection: {
    says: 'That a centre not good at a third inspection is likely to be deemed inadequate is printed in the framework alone; whether an inspection between, of another grade, starts the count anew is not printed',
    choices: {
      consecutive: 'The two inspections directly before this one both judged that it requires improvement',
      anyTwo: 'Any two earlier inspections did',
    },
    chosen: 'consecutive',
    because: "The framework says 'two consecutive inspections'.",
    source: framework.para(6),
  },
} as const satisfies Readonly<Record<string, Assumption>>;
