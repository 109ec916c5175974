import { type Citations, statement } from '@deepdive/core';
import type { FootnoteSource } from '../footnotes.js';

/** What differs between the editions in how an inspection is arranged. */
export interface Arrangements {
  /** After how many months an inadequate authority is inspected again in full. */
  readonly reinspectedAfter: string;
  readonly inspectors: string;
  readonly socialCareInspectors: string;
  readonly daysOnSite: string;
  readonly reportWithin: number;
}

/** How an inspection is arranged, from its powers to what follows it: paragraphs 1 to 12, 15, 36, 39 and 40. */
export const inspectionGuidance = (at: Citations, footnote: FootnoteSource, each: Arrangements) => ({
  powers: {
    title: 'What the inspection rests on',
    statements: {
      inspectionsUnder: statement(
        'The Education and Inspections Act 2006, in section 136(2), is what these inspections are made under',
        at.para(2),
      ),
      functionsListed: statement(
        "The Chief Inspector may, where he thinks it right, have functions inspected that section 135 of that Act lists; the inspections look at the authority's functions in helping, protecting and caring for children",
        at.para(2),
      ),
      reviewOfTheBoard: statement(
        'Ofsted means to review the Local Safeguarding Children Board at the same time, under section 15(A) of the Children Act 2004',
        at.para(36),
      ),
      scheduleReviewed: statement('The evaluation schedule is reviewed from time to time', at.para(3)),
    },
  },
  frequency: {
    title: 'How often, and re-inspection',
    statements: {
      everyAuthority: statement('Every local authority is inspected within three years', at.para(4)),
      reinspection: statement(
        `An authority whose overall effectiveness is inadequate is inspected again in full within ${each.reinspectedAfter} months, unless the Secretary of State for Education directs otherwise`,
        at.para(5),
      ),
      sharedDirector: statement(
        "Authorities that share one Director of Children's Services are inspected at the same time wherever possible",
        at.para(6),
      ),
    },
  },
  notice: {
    title: 'Notice and deferral',
    statements: {
      shortNotice: statement('Every inspection is announced, at short notice', at.para(7)),
      firstOnSite: statement(
        'The authority is told that the lead inspector comes with a small team on the next day and begins',
        at.para(7),
      ),
      restOnSite: statement(
        'The rest of the team comes when the week begins that follows the audit of case files by the authority',
        at.para(7),
      ),
      annexPrepared: statement('The authority is asked to prepare what Annex A lists', at.para(7)),
      officesListed: statement(
        'To plan, Ofsted keeps a list of how many offices deal with contacts, referrals and assessments, and where they are',
        footnote(2),
      ),
      deferral: statement('An inspection is put off in exceptional circumstances only', at.para(8)),
      absenceNoReason: statement(
        "Absent staff are no reason to put it off, the Director of Children's Services included",
        at.para(8),
      ),
    },
  },
  team: {
    title: 'Team and days on site',
    statements: {
      inspectors: statement(
        `Normally ${each.inspectors} suitably qualified and experienced HMI inspect: ${each.socialCareInspectors} experienced in delivering and inspecting social care, one in inspecting education`,
        at.para(11),
      ),
      daysOnSite: statement(`The team is normally on site for ${each.daysOnSite} working days`, at.para(11)),
      sizeAdjusted: statement(
        'The size of the team may be changed, for example for the geography and population of the area',
        at.para(11),
      ),
      others: statement(
        'Approved associate or seconded inspectors with the right qualification may stand in for HMI',
        footnote(1),
      ),
    },
  },
  afterwards: {
    title: 'Report and action plan',
    statements: {
      report: statement(
        `Ofsted publishes the report on its website within ${each.reportWithin} working days after the inspection on site ends`,
        at.para(9),
      ),
      timelineInHandbook: statement('The inspection handbook prints the full timeline', footnote(3)),
      boardInReport: statement(
        'A review of the safeguarding board made at the same time is part of the final report',
        at.para(9),
      ),
      reportsCombined: statement(
        'Section 152 of the Education and Inspections Act 2006 lets Ofsted combine the reports',
        footnote(4),
      ),
      actionPlan: statement(
        'The authority prepares and publishes a written statement of the action it means to take on the report',
        at.para(10),
      ),
      actionPlanCopied: statement(
        'Within 70 working days of receiving the final report, a copy of the statement goes to ProtectionOfChildren@ofsted.gov.uk',
        at.para(10),
      ),
      actionPlanDuty: statement(
        'The duty to answer the report stands in the Inspection of Local Authorities Regulations 2007',
        footnote(5),
      ),
      boardReport: statement(
        'The report of a review of the safeguarding board is published on the Ofsted website, also where it was not made at the same time',
        at.para(39),
      ),
      boardPublishes: statement(
        'The board has the report published, in the manner it thinks right, within 30 working days of receiving it',
        at.para(40),
      ),
      boardDuty: statement(
        'The duty of the board to publish stands in section 4 of the Local Safeguarding Children Boards (Review) Regulations 2013',
        footnote(31),
      ),
    },
  },
  otherInspectorates: {
    title: 'Sharing with other inspectorates',
    statements: {
      weaknessesNotified: statement(
        'Where evidence points to weak multi-agency practice, the inspectorates concerned are told and may inspect under their own powers',
        at.para(12),
      ),
      shownInReport: statement(
        'The report says so clearly, and is shared with that inspectorate before publication under section 149 of the Act and paragraph 8 of its schedule 13',
        at.para(12),
      ),
      improvementSeminar: statement(
        'Where an authority is inadequate, that inspectorate is invited to the improvement challenge seminar which Ofsted leads',
        at.para(12),
      ),
    },
  },
});
