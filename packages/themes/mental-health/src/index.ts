export { p190035 } from './publications.js';
export {
  type Assessment,
  type ChildInNeed,
  type ChildLookedAfter,
  type ChildOnPlan,
  type Contact,
  mentalHealth,
  type Referral,
  type Section47Enquiry,
} from './theme.js';
