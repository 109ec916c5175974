import { convention } from '../publication.js';
import { type ActionPlan, actionPlan } from './action-plan.js';

/**
 * An action plan in the columns that councils commonly keep, for plans that answer no publication of a registered theme.
 *
 * @example
 * ```ts
 * import { commonActionPlan } from '@deepdive/core';
 *
 * console.log(commonActionPlan.source.basis, Object.keys(commonActionPlan.actions.fields).length); // convention 14
 * ```
 */
export const commonActionPlan: ActionPlan = actionPlan({
  says: 'Actions with who leads them, by when, and how they stand',
  by: 'localAuthority',
  source: convention('an action plan in the columns councils commonly keep'),
});
