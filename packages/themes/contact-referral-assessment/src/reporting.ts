import { statement } from '@deepdive/core';
import { at } from './publications.js';

const para37 = at.para(37);
const para38 = at.para(38);
const para47 = at.para(47);

/** What is said at the end, what the letter holds, and what stands behind its quality. */
export const reporting = {
  feedback: {
    title: 'Feedback before inspectors leave',
    statements: {
      managersHeard: statement(
        'Managers have opportunities to give information that bears on the judgements, above all where concerns emerge',
        para37,
      ),
      draftFindings: statement(
        'Draft findings, with strengths and weaknesses in practice, are normally told by word of mouth before inspectors leave',
        para37,
      ),
      toWhom: statement(
        "The director of children's services, the head of service or both hear them; the chair of the Local Safeguarding Children Board attends where available",
        para37,
      ),
      inTheirAbsence: statement(
        'In their absence the most senior manager who is available hears them',
        para37,
      ),
    },
  },
  outcome: {
    title: 'What the letter says, and what it does not',
    statements: {
      byLetter: statement('Findings are reported by letter after the site visit', para38),
      strengths: statement('The letter names the strengths of the service', para38),
      areasForDevelopment: statement('It names any areas for development in the practice observed', para38),
      seriousConcerns: statement('It always names any serious concerns found in the inspection', para38, [
        'seriousConcerns',
      ]),
      noGrade: statement("No grade is given on Ofsted's four-point scale", para38),
      concernsMadeClear: statement(
        'Though there is no grade, the letter makes clear where there are concerns',
        at.para(39),
      ),
      followUp: statement(
        'The lead inspector may then recommend a follow-up inspection, a full inspection of safeguarding included',
        at.para(39),
        ['concernsForFollowUp'],
      ),
      copies: statement(
        "The final letter goes to the director of children's services, with copies to the lead member for children's services, the chair of the Local Safeguarding Children Board and the chief executive",
        at.para(42),
      ),
      published: statement('The final letter is published on the Ofsted website', at.para(43)),
    },
  },
  confidentiality: {
    title: 'Confidentiality',
    statements: {
      kept: statement(
        'Ofsted takes every fitting step to keep what inspectors are given confidential, as statute requires',
        at.para(44),
      ),
      disclosure: statement(
        'Evidence may have to be disclosed under the Freedom of Information Act 2000; no individual is named',
        at.para(44),
      ),
    },
  },
  qualityAssurance: {
    title: 'How the quality of the inspection is assured',
    statements: {
      meaning: statement(
        'Quality assurance is to give users, providers and Ofsted itself confidence that an inspection is as good as it needs to be',
        at.para(45),
      ),
      experiencedInspectors: statement(
        'Inspectors are suitably experienced in what they inspect',
        at.para(45),
      ),
      leadTestsEvidence: statement(
        'During the inspection the lead inspector tests and evaluates how evidence is gathered and how judgements are formed',
        at.para(46),
      ),
      visited: statement('For national consistency an inspector from Ofsted visits some inspections', para47),
      visitorSpeaksWith: statement(
        'The visitor speaks with the lead and the team inspector, managers and other staff, with users and other stakeholders if possible, and attends team meetings held during the visit',
        para47,
      ),
      visitorAsksCouncil: statement(
        'The visitor always asks the council, its partners or both how the inspection is conducted, and samples how evidence is gathered and used',
        para47,
      ),
      evaluationForm: statement(
        'After each inspection the council is asked to fill in a short evaluation form, which serves to improve inspections',
        at.para(48),
      ),
      reportsReviewed: statement(
        "Every inspection report goes through Ofsted's internal quality assurance",
        at.para(49),
      ),
    },
  },
} as const;
