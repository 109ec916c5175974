import type { EsnOf, ToolInput } from '@deepdive/core';
import type { jtai } from '@deepdive/theme-jtai';
import type { criteria } from './criteria.js';
import { at } from './publications.js';

const byLocalArea = 'Evaluation by the local area';
const byInspector = "Inspector's evaluation";

/** The form on which inspectors record what a tracked child experienced, at each stage of intervention (Annex B). */
export const tool: ToolInput<EsnOf<typeof jtai> | keyof typeof criteria> = {
  title: "Tool for tracking children's experiences",
  source: at.place('Annex B'),
  header: [
    'Inspector',
    'Inspectorate',
    'Case number',
    'Age of child/young person',
    {
      label: 'Does the child have any individual needs relating to their circumstances?',
      hint: 'such as ethnicity or a disability',
    },
  ],
  questions: {
    jointEvaluationAccurate: {
      asks: "If the local partnership evaluated the child's experiences jointly: is its evaluation accurate?",
      section: byLocalArea,
    },
    referralTimely: {
      asks: 'Was the child referred for action in good time?',
      esn: [1, 3, 4, 23, 25, 27, 33, 34],
      section: byInspector,
    },
    riskUnderstood: {
      asks: 'Is the risk recognised, understood and given its due place? Does the child seem to be safe?',
      esn: [8, 9, 24, 25, 27, 31],
      section: byInspector,
    },
    decisionsMatchNeed: {
      asks: 'Were decisions in keeping with the most pressing risks and needs, and did they bring the child the help needed?',
      esn: [6, 9, 24, 25, 27, 28, 34],
      section: byInspector,
    },
    assessmentClear: {
      asks: 'If there is a finished assessment: does it make risks, needs and strengths clear?',
      esn: [5, 24, 29, 31],
      section: byInspector,
    },
    planWorking: {
      asks: 'Is there a plan, is it enough for the risk and the need, and is the child better off for it?',
      esn: [6, 29, 35],
      section: byInspector,
    },
    // The printed list ends in a comma after 34, as if a number were missing; none is added here.
    childAndFamilyInvolved: {
      asks: 'Were the child, and the family or carers, involved and engaged from beginning to end?',
      esn: [10, 27, 28, 29, 32, 34],
      section: byInspector,
    },
    individualNeedsHeeded: {
      asks: "What shows whether the child's own needs and circumstances were taken into account? Give examples.",
      esn: [9, 23, 24, 25, 26, 27, 28, 29, 31, 32, 34, 35],
      section: byInspector,
    },
    agenciesTogether: {
      asks: 'Do agencies together protect the child effectively and see that the services needed for better outcomes are there?',
      esn: [7, 26, 29],
      section: byInspector,
    },
  },
};
