import { convention, type Guidance, statement } from '@deepdive/core';
import { at2019 } from './publications.js';

const frontSheet = at2019('sheet Front_Sheet');
const questions = at2019('sheet FAQ_and_changes');
const everyList = at2019('sheet Guidance');

/** What else the template says that officers act on, in our own words. */
export const guidance = {
  preparing: {
    title: 'How the lists are prepared',
    statements: {
      day: statement(
        'The lists speak for a day as close to notification as can be, and not before the Wednesday of the week before the inspection',
        frontSheet,
      ),
      bothInspections: statement(
        "The same template serves inspections of local authority children's services and joint targeted area inspections",
        frontSheet,
      ),
      detailedCodes: statement(
        'Authorities send the detailed code, never the name of a group; Ofsted groups them itself',
        frontSheet,
      ),
      prefixes: statement(
        'The letter and the bracket at the head of a code belong to it, since they fix the order',
        questions,
      ),
      wordsOfTheReturns: statement(
        'A code written in the words that the national returns have for it, is read as that code',
        convention('the codes are those of the returns SSDA903 and children in need census'),
        ['wordsOfTheReturns'],
      ),
      dates: statement('Dates are written day, month, year: DD/MM/YYYY', everyList),
      unborn: statement(
        'An unborn child has the age -1 and, if it is known, the expected date of birth as date of birth',
        everyList,
      ),
      familyIdentifier: statement(
        'A family identifier links a child on list 10 with the adopters on list 11; a couple stands there on two rows with one identifier',
        at2019('guidance to lists 10 and 11'),
      ),
    },
  },
} as const satisfies Readonly<Record<string, Guidance>>;
