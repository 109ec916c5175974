import { type ActionPlan, actionPlan, type Citations } from '@deepdive/core';

/**
 * The written statement of action: paragraph 10, the same in both editions. The columns are the usual ones, since the
 * framework prints none.
 */
export const actionPlanOf = (at: Citations): ActionPlan =>
  actionPlan({
    title: 'Statement of action',
    says: 'A published statement of the action that the local authority means to take on the report, of which Ofsted gets a copy',
    by: 'localAuthority',
    to: 'ofsted',
    due: 'actionPlanSent',
    source: at.para(10),
  });
