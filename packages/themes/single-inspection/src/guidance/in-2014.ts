import { type Citations, statement } from '@deepdive/core';

/** What the 2014 edition says beside the paragraphs it shares with 2015. */
export const notesIn2014 = (at: Citations) => ({
  notes: {
    title: 'Notes of this edition',
    statements: {
      boardReviewToCome: statement(
        'Section 2 on the review of the safeguarding board is announced for November; this edition holds it already',
        at.footnote(4),
      ),
      missingGuidance: statement(
        'The guidance on missing children is the interim guidance of the Association of Chief Police Officers (2013), and statutory guidance once it is published',
        at.footnote(24),
      ),
      leadershipGuidance: statement(
        "The statutory guidance on the roles of the Director and the Lead Member for Children's Services is that of 2012",
        at.footnote(28),
      ),
      annexAsksFor: statement(
        'Annex A asks for lists on children and for the latest performance information',
        at.place('Annex A, introduction'),
      ),
    },
  },
});
