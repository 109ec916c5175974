export { p170018 } from './publications.js';
export {
  type Assessment,
  type ChildInNeed,
  type ChildOnPlan,
  type Contact,
  type EarlyHelp,
  type MultiAgencyCase,
  neglect,
  type PositiveEngagementCase,
  type Referral,
  type Section47Enquiry,
  type YouthOffendingOrProbationCase,
} from './theme.js';
