import { type Citations, statement } from '@deepdive/core';

/** What the 2015 edition adds on providing documents. */
export const documentsIn2015 = (at: Citations) => {
  const documents = at.place('Annex A, performance information');
  return {
    sectionsPointedOut: statement(
      'Where several documents are provided, the authority points clearly to the sections that matter',
      documents,
    ),
    returnedUnread: statement(
      'A document comes back unread if it is unclear what it is for, or if it is unprocessed or no use for strategic understanding',
      documents,
    ),
    missingKnownToPolice: statement(
      'Police may have concerns about missing children whom the authority does not know; these have no unique ID in the report on missing children',
      at.footnote(35),
    ),
    missingMeetings: statement(
      'Inspectors meet the leads of authority and police for missing children in weeks one and three; police are expected to share what they know of children missing or at risk of exploitation (handbook, paragraph 23 and Annex M)',
      at.footnote(35),
    ),
  };
};

/** What the 2015 edition says beside the paragraphs it shares with 2014. */
export const notesIn2015 = (at: Citations) => ({
  notes: {
    title: 'Notes of this edition',
    statements: {
      childArrangements: statement(
        'Child arrangements orders have replaced residence and contact orders, by the Children and Families Act 2014',
        at.footnote(14),
      ),
      missingGuidance: statement(
        'The guidance on missing children is the statutory guidance on those who run away or go missing from home or care, beside the interim guidance of the Association of Chief Police Officers (2013)',
        at.footnote(24),
      ),
      adoptionScorecard: statement(
        'The Adoption Scorecard of the Department for Education guides what inspectors look into, but does not limit the judgement on looked after children',
        at.footnote(26),
      ),
      leadershipGuidance: statement(
        "The statutory guidance on the roles of the Director and the Lead Member for Children's Services is that of 2013",
        at.footnote(29),
      ),
      annexAsksFor: statement(
        'Annex A asks for lists on children, for the latest performance information, and for a review of the section about the local authority area',
        at.place('Annex A, introduction'),
      ),
    },
  },
});
