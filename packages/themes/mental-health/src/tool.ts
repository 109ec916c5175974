import type { EsnOf, ToolInput } from '@deepdive/core';
import type { jtai } from '@deepdive/theme-jtai';
import type { criteria } from './criteria.js';
import { at } from './publications.js';

const byLocalArea = 'Evaluation by the local area';
const byInspector = 'Inspector’s evaluation';

/**
 * The form on which inspectors record what a tracked child experienced, at each stage of intervention (Annex B). It
 * prints no ESN beside its questions, so none is claimed here. "Evaluative summary of child/young person’s experience"
 * is printed twice, above the first seven questions and again on the next page above the rest: the column to write in.
 */
export const tool: ToolInput<EsnOf<typeof jtai> | keyof typeof criteria> = {
  title: 'Tool for tracking children’s experiences',
  source: at.place('Annex B'),
  assumes: ['toolWithoutNumbers'],
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
      section: byInspector,
    },
    riskUnderstood: {
      asks: 'Is the risk recognised, understood and given its due place? Does the child seem to be safe?',
      section: byInspector,
    },
    mentalHealthNeedsUnderstood: {
      asks: "Are the child's mental health needs recognised, understood and given their due place?",
      section: byInspector,
    },
    decisionsMatchNeed: {
      asks: 'Were decisions in keeping with the most pressing risks and needs?',
      section: byInspector,
    },
    assessmentClear: {
      asks: 'If there is a finished assessment: does it make risks, needs, those of mental health included, and strengths clear?',
      section: byInspector,
    },
    planWorking: {
      asks: 'Is there a plan, is it enough for the risk and the need, and does it change anything?',
      section: byInspector,
    },
    childAndFamilyInvolved: {
      asks: 'Were the child, and the family or carers, involved from beginning to end, and the child engaged?',
      section: byInspector,
    },
    individualNeedsHeeded: {
      asks: "Were the child's own needs and circumstances taken into account?",
      section: byInspector,
    },
    agenciesProtectTogether: {
      asks: 'Do agencies together protect the child effectively?',
      section: byInspector,
    },
    agenciesSupportTogether: {
      asks: 'Do agencies together support the child effectively with what the child needs for mental health?',
      section: byInspector,
    },
  },
};
