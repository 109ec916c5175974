import { type Citations, statement } from '@deepdive/core';
import type { FootnoteSource } from '../footnotes.js';

/** Whom the inspection is about, and what inspectors do: paragraphs 13 to 15. */
export const scopeGuidance = (
  at: Citations,
  footnote: FootnoteSource,
  order: 'residence order' | 'child arrangements order',
) => ({
  scope: {
    title: 'Children and young people within scope',
    statements: {
      atRiskOfHarm: statement(
        'Children at risk of harm below the threshold of significant harm, whom a preventative service would help so that risk does not grow and statutory steps are less needed',
        at.para(13),
      ),
      referred: statement(
        'Children referred to the authority: those who need urgent protection, those further assessed and those under child protection enquiries',
        at.para(13),
      ),
      onProtectionPlan: statement(
        'Children who become subject to a multi-agency protection plan that sets out the help to keep them safe and well',
        at.para(13),
      ),
      noLongerOnPlan: statement(
        'Children assessed as no longer needing a protection plan who may still need help',
        at.para(13),
      ),
      belowThresholds: statement(
        'Children who receive social work services, or whose families do, with high concern about safety and welfare but below the thresholds of significant harm and of care',
        at.para(13),
      ),
      outOfEducation: statement(
        'Children missing from education, or offered alternative provision',
        at.para(13),
      ),
      lookedAfter: statement(
        'Children looked after: accommodated under section 20, in care during or after proceedings under section 31 of the Children Act 1989, or accommodated through police powers of protection and emergency protection orders',
        at.para(13),
      ),
      careLeavers: statement(
        "Care leavers: 'eligible' at 16 or 17 and preparing to leave, 'relevant' at 16 or 17 and left, 'former relevant' from 18, and 'former relevant' pursuing further education or training from 18 to 25; those who live in houses of multiple occupation are included",
        at.para(13),
      ),
      leftCare: statement(
        `Children who left care to go home, or who live with families under a special guardianship order, ${order} or adoption order`,
        at.para(13),
      ),
    },
  },
  scopeTerms: {
    title: 'Who is meant',
    statements: {
      unborn: statement('Unborn children are included', footnote(6)),
      knownTo: statement(
        'Children at risk may be known to anybody with a duty under section 11 of the Children Act 2004, section 40 of the Childcare Act 2006, section 175 or 157 of the Education Act 2002 or section 55 of the Borders, Citizenship and Immigration Act 2009, to a member of the safeguarding board, or to somebody with a commissioned or local voluntary service',
        footnote(7),
      ),
      privatelyFostered: statement(
        'Further assessment includes children in private fostering arrangements',
        footnote(8),
      ),
      detained: statement(
        'Looked after children include those detained, unaccompanied child migrants and asylum seekers',
        footnote(9),
      ),
      eligible: statement(
        "'Eligible' is defined in paragraph 19B of Schedule 2 to the Children Act 1989 and regulation 40 of the Care Planning, Placement and Case Review (England) Regulations 2010",
        footnote(10),
      ),
      relevant: statement("'Relevant' is defined in section 23A(2) of the Children Act 1989", footnote(11)),
      formerRelevant: statement(
        "'Former relevant' is defined in section 23C(1) of the Children Act 1989",
        footnote(12),
      ),
      furtherEducation: statement(
        'Under section 23CA(1) of that Act a former relevant child, to whom the duties of 23C(2), (3) and (4) no longer apply, has told the authority of pursuing or wanting to pursue education or training',
        footnote(13),
      ),
    },
  },
  activity: {
    title: 'What inspectors do',
    statements: {
      casesExplored: statement(
        "Explore and evaluate a sample of children's cases: how good front-line practice and management are and what difference they make, talking with social work staff, their managers and other professionals who work with the child",
        at.para(14),
      ),
      decisionsTested: statement(
        "Test decisions at every stage of a child's journey: from early help, through referral, assessment, need, protection and continuing support, to removal from home, permanence, placement, return home and leaving care",
        at.para(14),
      ),
      familiesMet: statement('Meet children, young people, parents and carers', at.para(14)),
      staffShadowed: statement(
        'Shadow staff at work, for example in the duty team, social workers with families and independent reviewing officers',
        at.para(14),
      ),
      meetingsObserved: statement(
        'Observe multi-agency meetings, such as strategy meetings, protection conferences, reviews of looked after children and resource panels',
        at.para(14),
      ),
      informationRequested: statement(
        'Request the information that Annex A sets out; the inspection handbook gives the method in full',
        at.para(15),
      ),
    },
  },
});
