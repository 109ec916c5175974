import type { Guidance } from '@deepdive/core';
import { legalBasis, organisation, principles, purpose, timing } from './guidance/about.js';
import { evidenceData, evidenceTypes } from './guidance/annex-b.js';
import { accessConsidered, leadershipConsidered, qualityConsidered } from './guidance/considered.js';
import { councilFigures } from './guidance/council-figures.js';
import { cases, data, gathering, jointObservations, observations, views } from './guidance/evidence.js';
import {
  clearBeforeLeaving,
  codeOfConduct,
  expectedOfStaff,
  finalFeedback,
  leadersTakePart,
  reinspection,
} from './guidance/feedback.js';
import { impliedShares } from './guidance/implied-shares.js';
import { inadequacy, judging, overallConsidered, severalCentres } from './guidance/judging.js';
import {
  deferral,
  firstCall,
  knownBefore,
  notification,
  notificationCall,
  sentAfterTheCall,
  team,
} from './guidance/notice.js';
import {
  briefing,
  leadPreparation,
  onSitePreparation,
  others,
  programme,
  teamPreparation,
} from './guidance/preparation.js';
import {
  complaints,
  confidentiality,
  planOfAction,
  qualityAssurance,
  reporting,
} from './guidance/reporting.js';
import {
  adultLearningRates,
  adultServices,
  earlyHelp,
  parenting,
  schoolReadiness,
} from './guidance/subsidiary-practice.js';
import {
  healthServices,
  jointObservationSteps,
  performanceManagement,
  safeguarding,
  seriousIncidents,
} from './guidance/subsidiary-safety.js';
import { targetGroupsInFramework, targetGroupsInHandbook, terms } from './guidance/terms.js';

/** What else the publications say that officers and inspectors act on, in our own words. */
export const guidance = {
  purpose,
  legalBasis,
  organisation,
  timing,
  principles,
  team,
  notification,
  notificationCall,
  sentAfterTheCall,
  deferral,
  knownBefore,
  firstCall,
  leadPreparation,
  onSitePreparation,
  briefing,
  teamPreparation,
  programme,
  others,
  gathering,
  observations,
  jointObservations,
  views,
  data,
  cases,
  judging,
  accessConsidered,
  qualityConsidered,
  leadershipConsidered,
  overallConsidered,
  impliedShares,
  inadequacy,
  severalCentres,
  leadersTakePart,
  codeOfConduct,
  expectedOfStaff,
  finalFeedback,
  clearBeforeLeaving,
  reinspection,
  reporting,
  planOfAction,
  qualityAssurance,
  complaints,
  confidentiality,
  targetGroupsInFramework,
  targetGroupsInHandbook,
  terms,
  evidenceTypes,
  evidenceData,
  parenting,
  earlyHelp,
  schoolReadiness,
  adultServices,
  adultLearningRates,
  healthServices,
  jointObservationSteps,
  performanceManagement,
  safeguarding,
  seriousIncidents,
  councilFigures,
} as const satisfies Readonly<Record<string, Guidance>>;
