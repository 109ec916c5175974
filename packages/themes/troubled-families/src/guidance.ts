import { statement } from '@deepdive/core';
import { following, report, row } from './publications.js';

/** What report and plan say that a co-ordinator or an auditor acts on, beside the outcomes themselves. */
export const guidance = {
  eligibility: {
    title: 'Who is eligible',
    statements: {
      twoOfSix: statement(
        'Each family of the expanded programme has at least two of six problems; problems count, not the indicators under them',
        report.para('6.6'),
        ['oneAuthority'],
      ),
      holistic: statement(
        'The criteria of phase 2 are broader than those of phase 1, look at the whole family and allow help to begin earlier',
        report.para('6.6'),
      ),
      easierToAttach: statement(
        'It is easier to attach a family than in phase 1 and harder to show that it has turned round: change has to be significant and sustained, and attendance is looked at for every child of school age',
        report.para('6.12'),
      ),
    },
  },
  claims: {
    title: 'What a payment by results needs',
    statements: {
      fourThings: statement(
        'A holistic family assessment, an allocated lead professional, an agreed plan with SMART goals, and significant and sustained improvement compared with all problems at the point of engagement',
        report.para('6.7'),
        ['problemsAfterEngagement', 'assessmentDay', 'leadProfessionalWhen'],
      ),
      twelveMonths: statement(
        'Parts of the sustained period can take twelve months, as with attendance',
        report.para('6.7'),
      ),
      weightedToTheEnd: statement(
        'Since tracking takes up to twelve months, payments fall towards the end of the five years',
        report.para('6.10'),
      ),
      everyChild: statement(
        'Whatever a family was attached for, every child of the household of school age has to attend',
        row('All'),
        ['allRowTerms', 'exclusionsOfAll'],
      ),
      monitored: statement(
        'Families whose change is being watched may become claims, or need help again; help again brings no second attachment fee',
        report.para('6.13'),
        ['attachedTwice'],
      ),
    },
  },
  evidence: {
    title: 'Which evidence counts',
    statements: {
      crime: statement(
        'Every crime outcome is shown by data or reported directly by crime professionals',
        following('heading Crime'),
      ),
      education: statement(
        'Every education outcome is shown by census or exclusion data or reported directly by education professionals',
        following('heading Education'),
        ['currentTerm'],
      ),
      judgement: statement(
        "For children who need help and for health a professional's judgement of significant progress is considered besides the printed examples; for work and debt where the family is not on benefits; for domestic abuse where it is not reported or recorded",
        following('headings Children Who Need Help, Worklessness, Domestic Violence & Abuse and Health'),
        ['notOnBenefits', 'abuseUnrecorded', 'judgementSustained'],
      ),
    },
  },
  audit: {
    title: 'Audit',
    statements: {
      internal: statement(
        'Internal audit takes part from the outset and audits the claims; it holds the plan to be clear enough to audit by',
        report.place('paras 8.1, 8.2 and 8.3'),
      ),
      spotCheck: statement(
        'The department that pays carries out spot checks, one of them on 16 January 2018',
        report.para('8.5'),
      ),
    },
  },
  partners: {
    title: 'Who works together',
    statements: {
      lead: statement(
        'The Department for Communities and Local Government leads the programme with the departments for education, health, work and pensions and justice',
        report.para('6.1'),
      ),
      phases: statement(
        'Phase 1 ended on 31 March 2015; phase 2 began on 1 April 2015 and runs for five years; early adopters began in September 2014',
        report.place('paras 6.1 and 6.2'),
      ),
      local: statement(
        'Early intervention and family support co-ordinates the work with anti-social behaviour, youth offending, education welfare and services for families out of work',
        report.para('6.3'),
      ),
      jobcentre: statement(
        'Two staff of Jobcentre Plus are seconded part-time to help adults into work',
        report.para('6.4'),
      ),
      stepDown: statement(
        'The service is the route down from social care once safeguarding concerns are managed and other help is still needed',
        report.para('7.5'),
      ),
    },
  },
} as const;
