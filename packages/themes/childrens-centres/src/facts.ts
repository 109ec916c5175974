import { type Field, yesNo } from '@deepdive/core';
import { accessCriteria } from './criteria/access.js';
import type { Criteria } from './criteria/graded.js';
import { leadershipCriteria } from './criteria/leadership.js';
import { qualityCriteria } from './criteria/quality.js';
import { framework, handbook } from './publications.js';

/** Each point as a question that inspectors answer with yes or no. */
const factsOf = <K extends string>(criteria: Criteria<K>): Readonly<Record<K, Field<'yesNo', never>>> =>
  Object.fromEntries(
    Object.entries<Criteria[string]>(criteria).map(([name, { summary, source }]) => [
      name,
      yesNo(summary ?? name, source),
    ]),
  ) as Readonly<Record<K, Field<'yesNo', never>>>;

const outstandingWhole = handbook.place('after para 136, "Outstanding (1)", point 2');
const history = framework.para(6);

/**
 * What the rules about grades turn on, beside the grades themselves: the points of which any makes a key judgement likely
 * to be inadequate, what an exceptional outstanding whole rests on, and the grades of earlier inspections.
 */
export const facts = {
  ...factsOf(accessCriteria.inadequate),
  ...factsOf(qualityCriteria.inadequate),
  ...factsOf(leadershipCriteria.inadequate),
  goodOneRapidlyImproving: yesNo('The one key judgement that is good is rapidly improving', outstandingWhole),
  otherKeyAspectsGood: yesNo(
    'All other key aspects of the work of the centre are good or outstanding',
    outstandingWhole,
  ),
  previousRequiredImprovement: yesNo(
    'The inspection before this one judged that the centre requires improvement',
    history,
  ),
  oneBeforeRequiredImprovement: yesNo(
    'The inspection before that one, too, judged that the centre requires improvement',
    history,
  ),
};

/** What the rules about grades turn on, beside the grades. */
export type Facts = typeof facts;
