import { statement } from '@deepdive/core';
import { at } from '../publications.js';

const para49 = at.para(49);
const para51 = at.para(51);

/** Talking with children, parents and carers. */
export const engagement = {
  title: 'Talking with children, young people, parents and carers',
  statements: {
    opportunities: statement(
      'The lead inspector may ask the agencies to arrange that inspectors talk directly with the tracked children, their parents and carers',
      para49,
    ),
    leaflets: statement(
      'Inspectors provide leaflets that help them understand what taking part means',
      para49,
    ),
    voluntary: statement('Nobody has to take part', para49),
    unwilling: statement(
      'Where a child, parent or carer does not want to speak with an inspector, the agencies tell the lead inspector',
      para49,
    ),
    notAppropriate: statement(
      'Where the agencies think that inspectors should not speak with a child or family, they tell the lead inspector why',
      para49,
    ),
    confirmedInWriting: statement(
      'What is arranged is confirmed in writing as soon as possible and by the end of week two',
      at.para(50),
    ),
    explainedFirst: statement(
      'Inspectors ask the right practitioners of the area to explain the inspection to child and family before an inspector speaks with them or watches direct work with them',
      para51,
    ),
    understood: statement(
      'Inspectors always check first that child and family have understood what taking part means',
      para51,
    ),
    noted: statement('They note this in their record of the talk or observation', para51),
  },
} as const;
