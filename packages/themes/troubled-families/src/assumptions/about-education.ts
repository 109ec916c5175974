import type { Assumption } from '@deepdive/core';
import { following, heading, row } from '../publications.js';

/** What the rows on education and the row for all leave open. */
export const aboutEducation = {
  ninetyPerCent: {
    says: 'Rows E1 to E9 print "90% attendance or higher", the row for all "in excess of 90%"; exactly 90 per cent meets the one and not the other',
    choices: {
      asPrinted: 'Each as printed',
      ninetyCounts: 'Exactly 90 per cent suffices in both',
      moreThanNinety: 'More than 90 per cent in both',
    },
    chosen: 'asPrinted',
    because: 'Both are printed, and a claim needs both, so that in effect it needs more than 90 per cent.',
    source: following('rows E1 to E9 and row All'),
  },
  exclusionsOfAll: {
    says: 'Rows E1 to E9 say "fewer than 3" fixed-term exclusions, the row for all "no more than 2 ... following identification"; the number is the same, the time is not',
    choices: {
      sinceIdentification: 'For the row for all since engagement, days and permanent exclusions too',
      threeTerms: 'For both over the three terms',
    },
    chosen: 'sinceIdentification',
    because: 'The words are printed in the row for all. Rows E1 to E9 print the three terms as their period.',
    source: row('All'),
  },
  allRowTerms: {
    says: 'The row for all asks for the "3 most recent consecutive terms"; whether they may lie before engagement is not printed',
    choices: {
      mostRecent: 'The last three terms on the day, whenever they were',
      afterIdentification: 'Three terms that follow engagement',
    },
    chosen: 'mostRecent',
    because:
      'Only the exclusions of that row follow identification by its words. Families with an education problem need three terms after engagement all the same.',
    source: row('All'),
  },
  termsAfter: {
    says: 'Progress is over three terms; whether the term of engagement may be one of them is not printed',
    choices: {
      beginAfter: 'Terms that begin after engagement',
      endAfter: 'Terms that end after engagement, the one in which it falls among them',
    },
    chosen: 'beginAfter',
    because: 'Attendance of the weeks before would count as progress otherwise.',
    source: following('rows E1 to E9'),
  },
  currentTerm: {
    says: 'Whether the "last 3 consecutive terms" include a term that is still going on is not printed',
    choices: { ended: 'Only terms that have ended', current: 'The current term as far as it has come' },
    chosen: 'ended',
    because: 'School census data are about whole terms.',
    source: following('rows E1 to E6'),
  },
  threeTermsAYear: {
    says: 'How many terms a year has is not printed',
    choices: { three: 'Three: autumn, spring and summer', six: 'Six half terms' },
    chosen: 'three',
    because:
      'The report gives twelve months as the time of sustained attendance (paragraph 6.7). The list of terms is what counts.',
    source: following('rows E1 to E9'),
  },
  averageAttendance: {
    says: 'How attendance is averaged over terms is not printed',
    choices: {
      ofSessions: 'All sessions attended of all sessions possible',
      ofTerms: 'The mean of the percentages of the terms',
    },
    chosen: 'ofSessions',
    because: 'The row for all speaks of the share of available sessions.',
    source: following('row E1 and row All'),
  },
  schoolAge: {
    says: 'Who is of school age is not printed',
    choices: {
      stage: 'Whoever the list of members gives as at primary or secondary school',
      years: 'Children of 5 to 15 years',
    },
    chosen: 'stage',
    because:
      'Compulsory school age begins and ends with terms, not birthdays; the stage of school is recorded anyway.',
    source: following('rows E1 to E9 and row All'),
  },
  fewerTerms: {
    says: 'What holds for a child who has been at school for fewer than three terms is not printed',
    choices: {
      three: 'Three terms are waited for',
      asManyAsThereWere: 'As many terms as there were suffice',
    },
    chosen: 'three',
    because: 'Three terms are printed for every child.',
    source: row('All'),
  },
  suitableSetting: {
    says: 'The row for all accepts attendance at another suitable education setting; what is suitable is not printed',
    choices: {
      recorded: 'Sessions of any setting that reports them',
      schoolsOnly: 'Sessions of schools alone',
    },
    chosen: 'recorded',
    because: 'The words are printed.',
    source: row('All'),
  },
  returnThenTerms: {
    says: 'A child "returns to school and then" attends; whether the three terms begin with the return is not printed',
    choices: {
      notMissing: 'Three terms after engagement in none of which the child is missing from education',
      fromReturn: 'Three terms that begin after the day of return',
    },
    chosen: 'notMissing',
    because: 'A child who is back when the first of the three terms begins has then attended them all.',
    source: row('E7'),
  },
  beforeJoining: {
    says: 'Whether absence and exclusions from before a child joined the household identify a child is not printed',
    choices: {
      counts: 'They do: the record is that of the child',
      sinceJoining: 'Only what falls in days as a member',
    },
    chosen: 'counts',
    because:
      'The rows are about a child with such a record, and print nothing of where the child lived then.',
    source: following('rows E1 to E5'),
  },
  termsToIdentify: {
    says: 'Whether a child whose attendance is known for fewer than three terms, such as one who has just started school, can be persistently absent is not printed',
    choices: {
      asManyAsKnown: 'The average of the terms that are known',
      three: 'Only a child with attendance in each of the three',
    },
    chosen: 'asManyAsKnown',
    because: 'Sessions that were not possible for the child are no absence; those that were are averaged.',
    source: row('E1'),
  },
  nobodyAtSchool: {
    says: 'What shows progress where no child of the family has been at school in those terms is not printed',
    choices: {
      notShown: 'Nothing does: attendance of some child has to be known',
      nothingAsked: 'There is no child of whom anything is asked',
    },
    chosen: 'notShown',
    because: 'Education outcomes must be evidenced in census data or by education professionals.',
    source: heading('Education'),
  },
} as const satisfies Readonly<Record<string, Assumption>>;
