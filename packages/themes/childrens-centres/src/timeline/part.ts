import type { MilestoneInput } from '@deepdive/core';
import type { guidance } from '../guidance.js';
import type { lists } from '../lists.js';
import type { selection } from '../selection.js';

/** What a milestone may hand over. */
type Part =
  | keyof typeof lists
  | keyof typeof selection
  | keyof typeof guidance
  | 'requests'
  | 'caseDocuments'
  | 'actionPlan';

/** Milestones by their names. */
export type Milestones = Readonly<Record<string, MilestoneInput<Part>>>;
