import type { Guidance } from '@deepdive/core';
import { caseSelection, meetings } from './guidance/case-selection.js';
import { categories, children, howCommon, mentalIllHealth } from './guidance/children.js';
import { engagement } from './guidance/engagement.js';
import { chronology, delivery, jointEvaluations, trackingTool } from './guidance/evaluation.js';
import { agencies, approach, peopleToMeet, scope } from './guidance/scope.js';

/** What else the guidance says that officers and inspectors act on, in our own words. */
export const guidance = {
  approach,
  children,
  howCommon,
  mentalIllHealth,
  categories,
  scope,
  agencies,
  peopleToMeet,
  caseSelection,
  meetings,
  jointEvaluations,
  chronology,
  delivery,
  engagement,
  trackingTool,
} as const satisfies Readonly<Record<string, Guidance>>;
