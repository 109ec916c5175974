import type { IsoDate } from '../calendar/index.js';
import { ageOf } from './eligibility.js';
import type { Candidate, Stratum } from './record.js';
import type { Reach } from './stage-reach.js';
import { labelOfStratum } from './strata.js';

/** What a draw was made from and came to. */
export interface Draw {
  readonly candidates: readonly Candidate[];
  /** The fields that the stage and its strata read. */
  readonly fields: readonly string[];
  readonly count: number;
  readonly eligible: number;
  /** The fields by which it was spread. */
  readonly stratify: readonly string[];
  readonly strata: readonly Stratum[];
  /** How many a person included whom the draw would have left out. */
  readonly includedAgainst: number;
}

function noteOnCount(reach: Reach, count: number): readonly string[] {
  const allowed = reach.stage.count;
  if (allowed === null) return [`The publication prints no number; the draw is for ${count}.`];
  const { min, max } = allowed;
  return min === max ? [] : [`The publication allows ${min} to ${max}; the draw is for ${count}.`];
}

/** Whether the draw was spread as the stage declares; a declaration that was not followed is told, for somebody chose so. */
function noteOnStrata(reach: Reach, stratify: readonly string[]): readonly string[] {
  const { strata } = reach.stage;
  if (strata.length === 0) return [];
  const named = (ids: readonly string[]): string =>
    ids.map((id) => `“${labelOfStratum(reach, id)}”`).join(', ');
  const over = named(strata);
  if (strata.length === stratify.length && strata.every((id) => stratify.includes(id))) {
    return [`The draw is spread over ${over}, as the theme states for this stage.`];
  }
  const instead = stratify.length === 0 ? 'not spread at all' : `spread over ${named(stratify)}`;
  return [`The theme states that this stage is spread over ${over}; the draw is ${instead}.`];
}

/** What a reader of the record should know about a draw, as sentences without any child's values. */
export function notesOnDraw(reach: Reach, on: IsoDate, draw: Draw): readonly string[] {
  const { candidates, fields, count, eligible, stratify, strata, includedAgainst } = draw;
  const readsAges = reach.stage.ages !== null;
  const stated = readsAges ? candidates.filter((each) => ageOf(each, reach, on).toldBy === 'age').length : 0;
  const empty = strata.filter(({ drawn }) => drawn === 0).length;
  return [
    ...fields.flatMap((id) => {
      const children = candidates.filter(({ disagreeing }) => disagreeing.includes(id)).length;
      const label = reach.fields.get(id)?.label ?? id;
      return children === 0
        ? []
        : [
            `Rows disagree about ${label} for ${children} of the population; the first in the printed order of lists counts.`,
          ];
    }),
    ...(stated === 0
      ? []
      : [`The stated age was used for ${stated} of the population, whose date of birth is blank.`]),
    ...noteOnCount(reach, count),
    ...noteOnStrata(reach, stratify),
    ...(eligible < count
      ? [`Only ${eligible} may be chosen where ${count} are wanted, so all of them are.`]
      : []),
    ...(includedAgainst === 0
      ? []
      : [`Included by a person though the draw would have left them out: ${includedAgainst}.`]),
    ...(empty === 0 ? [] : [`Strata too small to be given a place: ${empty} of ${strata.length}.`]),
  ];
}
