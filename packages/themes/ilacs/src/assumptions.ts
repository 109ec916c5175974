import { type Assumption, convention } from '@deepdive/core';
import { at2019, at2024 } from './publications.js';

/**
 * What our knowledge of the template of 2019 leaves open, by name. A theme that derives a list declares those that the
 * list and its rules name.
 *
 * @example
 * ```ts
 * import { assumptions2019 } from '@deepdive/theme-ilacs';
 *
 * console.log(assumptions2019.inTouchIsYesAlone.chosen); // yesAlone
 * ```
 */
export const assumptions2019 = Object.freeze({
  earlyHelpDatedByAssessment: {
    says: 'List 2 is of assessments in the six months and of interventions that go on now, and has dates of assessments alone',
    choices: {
      assessment:
        'An assessment that was open on any day of the six months puts a child on the list; an older one is looked at, for an intervention may go on',
      assessmentAlone:
        'A child whose assessment was completed before the six months is on the list by mistake',
    },
    chosen: 'assessment',
    because: 'The list is of current interventions too, and nothing on it tells whether one goes on.',
    source: at2019('sheet List_2'),
  },
  planStartsAtConference: {
    says: 'The first review is due three months after the conference that made the plan, and list 7 has no date of that conference',
    choices: {
      planStart: 'The plan starts on the day of the conference, so the three months run from its start',
      notTold: 'No date on the list tells when the first review is due',
    },
    chosen: 'planStart',
    because:
      'A plan is made by the conference. Where the two days differ it is by little, and a plan without a review is pointed out, not refused.',
    source: at2019('guidance to list 7'),
  },
  inTouchIsYesAlone: {
    says: 'Accommodation, suitability and activity are blank for those with whom the authority is not in touch; which of the six answers mean that is not known to us',
    choices: {
      yesAlone: 'Only a) means in touch; the three are blank beside every other answer',
      noAlone: 'Only b) means not in touch; beside c) to f) the three may be filled',
    },
    chosen: 'yesAlone',
    because: 'c) to f) are each a reason why there is no contact.',
    source: at2019('guidance to list 9'),
  },
  standingDecisionsOfAnyAge: {
    says: 'List 10 has children with a decision who are not yet adopted; whether the decision must lie in the 12 months as well is not known to us',
    choices: {
      anyAge: 'A decision that stands keeps the child on the list however long ago it was made',
      withinMonths: 'Only decisions of the 12 months count',
    },
    chosen: 'anyAge',
    because:
      'A child who waits is what the list is for, the longer the more; the single inspection words the list so.',
    source: at2019('sheet List_10'),
  },
  contactWhileInTheProcess: {
    says: 'List 11 is of those in contact with the adoption agency in the 12 months; what counts as contact is not known to us',
    choices: {
      inTheProcess:
        'Whoever was in the process on any day of the 12 months, from the enquiry to an order or to leaving',
      datedStep: 'Whoever took a step in the 12 months that has a date on the list',
    },
    chosen: 'inTheProcess',
    because:
      'An approved adopter who waits for a match is in contact and may take no dated step for a year. Others are pointed out, not refused.',
    source: at2019('sheet List_11'),
  },
  stageOneIsAnApplication: {
    says: 'List 11 has only those who applied, and has a date of application as well as dates of two stages',
    choices: {
      stageOne: 'Whoever has begun stage 1 has applied, whether or not an application is dated',
      dated: 'Only whoever has a date of application has applied',
    },
    chosen: 'stageOne',
    because: 'Nobody begins stage 1 without asking to. Others are pointed out, not refused.',
    source: at2019('guidance to list 11'),
  },
  wordsOfTheReturns: {
    says: 'Most codes hold the code of a national return, on looked-after children or on children in need; how the guides to these returns describe the same codes is not in our sources',
    choices: {
      sameMeaning: 'What the guides are generally known to say of a code is read as the code',
      templateAlone: 'Only the words of the template are read as a code',
    },
    chosen: 'sameMeaning',
    because:
      'Case systems write the words of the returns. They only help to read what stands in a cell: what is written, checked and counted is the code.',
    source: convention('general knowledge of the returns SSDA903 and children in need census'),
  },
} as const satisfies Readonly<Record<string, Assumption>>);

/**
 * What our knowledge of the template of 2024 leaves open, by name: what that of 2019 does, and more.
 *
 * @example
 * ```ts
 * import { assumptions2024 } from '@deepdive/theme-ilacs';
 *
 * console.log(assumptions2024.apprenticeshipsApart.chosen); // replaced
 * ```
 */
export const assumptions2024 = Object.freeze({
  ...assumptions2019,
  apprenticeshipsApart: {
    says: 'F4 and P4 set apprenticeships apart, and F5 and P5, for other training or employment, replace F3 and P3; the words printed after these codes are not known to us',
    choices: {
      replaced:
        'F3 and P3 are no longer codes; the words after the new ones are ours, in the pattern of the old',
      beside: 'F3 and P3 stay beside the new ones',
    },
    chosen: 'replaced',
    because: 'F5 and P5 would otherwise mean a part of what F3 and P3 mean.',
    source: at2024('sheet List_9'),
  },
  earlyHelpAfterAssessment: {
    says: 'A case closed after assessment with no further action is not wanted on list 6; whether one closed after assessment and referred to early help (RC9) is wanted is not known to us',
    choices: {
      notWanted: 'It was closed after assessment as well, and is pointed out',
      wanted: 'It stands on the list like any other closed case',
    },
    chosen: 'notWanted',
    because: 'In both, the assessment found no child in need.',
    source: at2024('sheet List_6'),
  },
} as const satisfies Readonly<Record<string, Assumption>>);
