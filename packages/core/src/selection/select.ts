import { type IsoDate, isIsoDate } from '../calendar/index.js';
import type { AssumptionManifest, ThemeManifest } from '../manifest.js';
import { populationOf } from './candidates.js';
import { requireSoundChoices } from './choices.js';
import { chooseChildren, chooseSubstitutes, drawStratum } from './chosen.js';
import { allocatePlaces, drawOrder, selectionAlgorithm } from './draw.js';
import { countReasons, type Ground, groundsAgainst } from './eligibility.js';
import { notesOnDraw } from './notes.js';
import { populationDigest } from './population-digest.js';
import type {
  Candidate,
  PersonalChoice,
  SelectionInput,
  SelectionRecord,
  Sha256,
  Stratum,
} from './record.js';
import { type EarlierStage, earlierOf, type ListRow } from './rows-by-child.js';
import { selectionError } from './selection-errors.js';
import { fieldsOfStage, type Reach, reachOf } from './stage-reach.js';
import { fieldsOfStrata, groupByStratum } from './strata.js';

/** What one run of a stage is given beside the rows. */
export interface SelectOptions {
  readonly stage: string;
  /** The day on which ages are told. */
  readonly inspectedOn: IsoDate;
  /** Any text, stated before the lists are seen: the same seed gives the same children. */
  readonly seed: string;
  /** How many to choose; the least the publication allows unless given. Needed where it prints no number. */
  readonly count?: number;
  /**
   * Fields by which the draw is spread in proportion, those that the stage declares unless given, none where empty; `age`
   * means completed years at the inspection.
   */
  readonly stratify?: readonly string[];
  /** Children a person includes. They take their places first, whatever the draw says. */
  readonly include?: readonly PersonalChoice[];
  /** Children a person leaves out. */
  readonly exclude?: readonly PersonalChoice[];
  /** The files the rows were read from. */
  readonly inputs?: readonly SelectionInput[];
  /** The records of earlier stages, where the stage chooses among their children. */
  readonly earlier?: readonly EarlierStage[];
}

function requireCount(reach: Reach, given: number | undefined): number {
  const allowed = reach.stage.count;
  if (allowed === null && given === undefined) {
    throw selectionError({
      code: 'count-missing',
      place: `${reach.theme}/selection/${reach.stage.id}`,
      found: 'none',
      expected: 'a count, since the publication prints no number',
      source: reach.stage.source,
    });
  }
  const { min, max } = allowed ?? { min: 1, max: Number.MAX_SAFE_INTEGER };
  const count = given ?? min;
  if (Number.isInteger(count) && count >= min && count <= max) return count;
  throw selectionError({
    code: 'count-out-of-range',
    place: `${reach.theme}/selection/${reach.stage.id}`,
    found: String(count),
    expected: allowed === null ? 'a whole number, 1 or more' : min === max ? `${min}` : `${min} to ${max}`,
    source: reach.stage.source,
  });
}

function requireRun(reach: Reach, { seed, inspectedOn }: SelectOptions): void {
  const place = `${reach.theme}/selection/${reach.stage.id}`;
  if (seed === '')
    throw selectionError({ code: 'seed-missing', place, found: seed, expected: 'any text or number' });
  if (isIsoDate(inspectedOn)) return;
  throw selectionError({
    code: 'inspected-not-a-date',
    place,
    found: inspectedOn,
    expected: 'a day written YYYY-MM-DD',
  });
}

/** Who may be drawn, who may not and why, and whom a person included all the same. */
interface Eligible {
  readonly candidates: readonly Candidate[];
  readonly leftOut: readonly Ground[];
  /** The reason for which the draw would have left an included child out. */
  readonly despite: ReadonlyMap<string, string>;
}

function whoIsEligible(
  candidates: readonly Candidate[],
  reach: Reach,
  on: IsoDate,
  include: readonly PersonalChoice[],
  exclude: readonly PersonalChoice[],
): Eligible {
  const wanted = new Set(include.map(({ child }) => child));
  const afterAllDeclared = reach.stage.eligible.length * 2 + 2;
  const byPerson = new Map(
    exclude.map(({ child, because }, at) => [
      child,
      { reason: `Left out by a person: ${because}`, order: afterAllDeclared + at },
    ]),
  );
  const eligible: Candidate[] = [];
  const leftOut: Ground[] = [];
  const despite = new Map<string, string>();
  for (const candidate of candidates) {
    const ground = groundsAgainst(candidate, reach, on)[0] ?? byPerson.get(candidate.child);
    const included = wanted.has(candidate.child);
    if (ground && included) despite.set(candidate.child, ground.reason);
    if (ground && !included) leftOut.push(ground);
    else eligible.push(candidate);
  }
  return { candidates: eligible, leftOut, despite };
}

function assumptionsOf(
  theme: ThemeManifest,
  reach: Reach,
  fields: readonly string[],
): readonly AssumptionManifest[] {
  const named = new Set([
    ...reach.stage.assumes,
    ...reach.stage.eligible.flatMap(({ assumes }) => assumes),
    ...fields.flatMap((id) => reach.fields.get(id)?.assumes ?? []),
  ]);
  return theme.assumptions.filter(({ id }) => named.has(id));
}

/**
 * Runs one stage of case selection and records it: population, who may not be chosen and why, strata, the children
 * chosen with the reason for each, and who stands by. The same rows, in whatever order and from whatever files, with
 * the same options give the same record. Nobody is chosen by the draw whose eligibility fails or cannot be told; a
 * person's inclusion overrides that and is recorded. It proposes: the inspector decides.
 *
 * @throws SelectionError with a code of `selectionCodes`
 * @example
 * ```ts
 * import { createHash } from 'node:crypto';
 * import { convention, defineTheme, id, list, selectChildren, themeManifest } from '@deepdive/core';
 *
 * const source = convention('example');
 * const theme = themeManifest(defineTheme({
 *   id: 'example', title: 'An example',
 *   publication: { number: 'EX-1', title: 'Guidance', publisher: 'Example', published: '2020', edition: '2020' },
 *   lists: {
 *     contacts: list({ title: 'Contacts', population: 'All', window: {}, key: 'childId', source, fields: { childId: id('Child unique ID') } }),
 *   },
 *   selection: { sampled: { says: 'Children are sampled', by: 'leadInspector', count: 1, from: ['contacts'], source } },
 * }));
 * const rows = ['EX-001', 'EX-002', 'EX-003'].map((childId) => ({ list: 'contacts', row: { childId } }));
 * const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
 * const record = selectChildren(theme, rows, sha256, { stage: 'sampled', inspectedOn: '2017-05-02', seed: '2017-05-03' });
 * console.log(record.selected.map(({ child, because }) => `${child}: ${because}`)); // [ 'EX-002: drawn 1st of 3' ]
 * ```
 */
export function selectChildren(
  theme: ThemeManifest,
  rows: Iterable<ListRow>,
  sha256: Sha256,
  options: SelectOptions,
): SelectionRecord {
  const { stage, inspectedOn, seed, include = [], exclude = [], inputs = [], earlier = [] } = options;
  const reach = reachOf(theme, stage);
  requireRun(reach, options);
  const count = requireCount(reach, options.count);
  const stratify = options.stratify ?? reach.stage.strata;
  const fields = fieldsOfStage(reach, fieldsOfStrata(reach, stratify));
  const { candidates, notes } = populationOf(theme, reach, rows, earlier, fields);
  requireSoundChoices({ include, exclude }, candidates, count, reach);
  const eligible = whoIsEligible(candidates, reach, inspectedOn, include, exclude);
  const key = { seed, theme: reach.theme, stage };
  const overall = drawOrder(
    eligible.candidates.map(({ child }) => child),
    key,
    sha256,
  );
  const rank = new Map(overall.map((child, at) => [child, at]));
  const included = new Set(include.map(({ child }) => child));
  const groups = groupByStratum(eligible.candidates, reach, stratify, inspectedOn).map((group) => ({
    group,
    order: group.candidates.map(({ child }) => child).sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0)),
  }));
  const sizes = groups.map(({ order }) => ({
    eligible: order.length,
    included: order.filter((child) => included.has(child)).length,
  }));
  const places = allocatePlaces(sizes, Math.min(count, overall.length));
  const drawn = groups.map(({ group, order }, at) => drawStratum(group, order, places[at] ?? 0, included));
  const strata = drawn.map(({ values, order, places: drawnFrom }, at): Stratum => {
    return { values, eligible: order.length, drawn: drawnFrom, included: sizes[at]?.included ?? 0 };
  });
  return {
    theme: reach.theme,
    stage,
    inspected: inspectedOn,
    algorithm: selectionAlgorithm,
    seed,
    count,
    stratify,
    include,
    exclude,
    inputs,
    earlier: earlierOf(reach, earlier).map(({ record }) => ({
      stage: record.stage,
      selected: record.selected.length,
      populationDigest: record.populationDigest,
    })),
    populationDigest: populationDigest(candidates, fields, sha256),
    population: candidates.length,
    eligible: overall.length,
    excluded: countReasons(eligible.leftOut),
    strata,
    selected: chooseChildren(drawn, include, eligible.despite),
    substitutes: chooseSubstitutes(drawn, overall, count),
    notes: [
      ...notes,
      ...notesOnDraw(reach, inspectedOn, {
        candidates,
        fields,
        count,
        eligible: overall.length,
        stratify,
        strata,
        includedAgainst: eligible.despite.size,
      }),
    ],
    assumptions: assumptionsOf(theme, reach, fields),
  };
}
