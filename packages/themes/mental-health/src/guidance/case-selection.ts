import { statement } from '@deepdive/core';
import { at } from '../publications.js';

const para40 = at.para(40);

/** Who works on the lists and the choice of children, and what to bear in mind. */
export const caseSelection = {
  title: 'How the lists are drawn up and cases selected',
  statements: {
    purpose: statement(
      'From the lists inspectors choose the children they track and sample, and those whom the local area is asked to evaluate jointly',
      at.para(28),
    ),
    workTogether: statement(
      'The local authority, a representative from the clinical commissioning group (CCG) and child and adolescent mental health services (CAMHS), and the youth offending team (YOT) work on case selection together, to find children whose experiences match the scope',
      at.para(30),
      ['whoRepresents'],
    ),
    knowledgeOfProfessionals: statement(
      'What professionals know may be needed for the lists besides what systems hold',
      at.para(31),
    ),
    additionalFieldsByAge: statement(
      'The additional fields of lists six, seven and eight need only be filled for children between 10 and 15 years old',
      at.para(33),
      ['agesAtInspection', 'onlyNeeded'],
    ),
    followUps: statement(
      'If one of the two questions or both are answered with yes, eight more are answered for these children',
      at.para(34),
    ),
    template: statement(
      'An Excel template with the fields and detailed guidance for the lists is published on the web page of the guidance',
      at.place('paras 35 and 43'),
    ),
    contextualIssues: statement(
      'With the first lists the director of children’s services may tell the lead inspector of something particular to the area, such as a programme or service for mental health; it is weighed when children are chosen for tracking and sampling',
      at.para(36),
    ),
    confirmationCall: statement(
      'The lead inspector may ask for a call before 12 noon with the local authority and the nominated representatives of the CCG, CAMHS and the YOT, to make sure that the cases have multi-agency involvement and that concerns about mental health are, or lately were, being worked on',
      at.para(37),
      ['callOnFriday', 'whoRepresents', 'caseThatDoesNotFit'],
    ),
    checkOnSystem: statement(
      'The lead inspector may ask the agencies to look at the cases on the electronic recording system to be sure of this',
      at.para(37),
    ),
    everyChild: statement(
      'The lists of contacts, referrals, assessments and section 47 enquiries are of all children in each category known to the local authority',
      at.para(41),
    ),
    youthOffendingCases: statement(
      'The lead inspector of HMI Probation asks the youth offending service for cases to be sampled during the fieldwork',
      at.place('para 48, item 5.5'),
      ['probationSample'],
    ),
  },
} as const;

/** The meetings of which details are given. */
export const meetings = {
  title: 'Multi-agency meetings in the fieldwork week',
  statements: {
    initialConferences: statement('Initial child protection conferences', para40),
    reviewConferences: statement('Review child protection conferences', para40),
    lookedAfterReviews: statement('Reviews for children looked after', para40),
    strategyDiscussions: statement('Strategy discussions', para40),
    otherMeetings: statement(
      'Any other meeting to plan or to review that is about children who get support with their mental ill health or have been referred for it',
      para40,
      ['meetingsAboutWhom'],
    ),
  },
} as const;
