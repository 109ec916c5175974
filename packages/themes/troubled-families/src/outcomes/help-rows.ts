import { between, day, type OutcomeNode, shifted } from '@deepdive/core';
import { episodes } from './help-evidence.js';
import { each, type Identified, orJudged, professional, rows } from './words.js';

/** A row about children: how they are identified, and what shows progress for each of them. */
export const about = (code: string, says: string, identified: Identified, progress: OutcomeNode) => ({
  says,
  identified,
  progress: orJudged(code, each(identified, progress)),
});

/** A row about children whose progress is shown by the family as a whole, parents included. */
export const ofFamily = (code: string, says: string, identified: Identified, progress: OutcomeNode) => ({
  says,
  identified,
  progress: orJudged(code, progress),
});

/** A professional reports changed behaviour. */
export const changed = (code: string): OutcomeNode =>
  professional(code, 'changedBehaviour', 'A professional reports changed behaviour');

/** A professional confirms that the risk is reduced. */
export const reducedRisk = (code: string): OutcomeNode =>
  professional(code, 'reducedRisk', 'A professional confirms that the risk is reduced');

/** No referral back since behaviour was judged to have changed. */
export const noReferralBack = (code: 'CWNH06' | 'CWNH12'): OutcomeNode => {
  const improved = rows('judgements', (row) =>
    row.indicator.is(code).and(row.ground.is('changedBehaviour')).and(row.isMet.is(true)),
  ).moment('latest');
  return episodes((row) => row.episode.is('referral'))
    .placedBy('startedOn')
    .none(between(shifted(improved, 1, 'days'), day), 'No referral back since the improvement');
};
