export { csd18021, outcomePlan } from './publications.js';
export {
  type FamilyRow,
  type JudgementRow,
  type MemberRow,
  type PlanDocumentRow,
  troubledFamilies,
} from './theme.js';
