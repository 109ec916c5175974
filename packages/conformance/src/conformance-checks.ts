import { rowsTyped, typesWithinBudget } from './checks/compiled.js';
import { criteriaUsed, numbered, summarised } from './checks/criteria.js';
import { excelAgrees } from './checks/excel.js';
import { stable, toldApart, unique } from './checks/identity.js';
import { derivationExplained, headersUnambiguous, keyed } from './checks/lists.js';
import { examplesClean, invented, readersAgree, roundTrip, templateReads } from './checks/readers.js';
import { exampled, notConstant, satisfiable, worded } from './checks/rules.js';
import { assumptionsUsed, cited, printed } from './checks/sources.js';
import { dueAfterReads, plainWeekAgrees } from './checks/time.js';
import { plainWords, proseReads } from './checks/words.js';
import type { ConformanceCheck } from './conformance-check.js';

/**
 * Every check of the kit, in the order in which they are run: from what a theme is to what others make of it.
 *
 * @example
 * ```ts
 * import { conformanceChecks } from '@deepdive/conformance';
 *
 * console.log(conformanceChecks[0]?.id); // unique
 * ```
 */
export const conformanceChecks: readonly ConformanceCheck[] = Object.freeze([
  unique,
  stable,
  cited,
  printed,
  assumptionsUsed,
  numbered,
  criteriaUsed,
  summarised,
  keyed,
  headersUnambiguous,
  derivationExplained,
  toldApart,
  worded,
  exampled,
  notConstant,
  satisfiable,
  roundTrip,
  readersAgree,
  excelAgrees,
  templateReads,
  examplesClean,
  plainWeekAgrees,
  dueAfterReads,
  plainWords,
  proseReads,
  invented,
  rowsTyped,
  typesWithinBudget,
]);
