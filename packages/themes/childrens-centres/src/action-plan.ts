import { type ActionPlan, actionPlan as stated } from '@deepdive/core';
import { handbook } from './publications.js';

/**
 * The local authority's written answer to the report, shared with Ofsted on request: no day is set for it. The columns
 * are the usual ones, since no paragraph prints any.
 */
export const actionPlan: ActionPlan = stated({
  says: "A written statement of the action that the local authority, and an organisation that manages the centre for it, plan on the report's recommendations",
  by: 'localAuthority',
  to: 'ofsted',
  due: 'actionPlanProduced',
  source: handbook.para(109),
  assumes: ['actionPlanBy', 'actionPlanUndated'],
});
