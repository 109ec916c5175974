import type { IsoDate } from '../calendar/index.js';
import type { CellValue } from '../expression/evaluate.js';
import { ageOf } from './eligibility.js';
import { byCodeUnits } from './order.js';
import type { Candidate, StratumValues } from './record.js';
import { selectionError } from './selection-errors.js';
import { ageFields, type Reach } from './stage-reach.js';

/** What one stratum field reads and is called. */
interface StratumField {
  readonly id: string;
  readonly label: string;
  readonly valueOf: (candidate: Candidate) => CellValue;
}

/** The children of one stratum. */
export interface StratumGroup {
  readonly values: StratumValues;
  /** `Gender = F, Age in years = 9`; empty where the draw is not stratified. */
  readonly label: string;
  readonly candidates: readonly Candidate[];
}

const ageName = 'age';

const isAge = (reach: Reach, id: string): boolean =>
  id === ageName ? ageFields(reach).length > 0 : reach.ages.age.includes(id);

/** The fields that a stratum field needs: an age is told by the date of birth first. Throws `stratum-unknown`. */
export function fieldsOfStrata(reach: Reach, stratify: readonly string[]): readonly string[] {
  return stratify.flatMap((id) => {
    if (isAge(reach, id)) return ageFields(reach);
    if (reach.fields.has(id)) return [id];
    throw selectionError({
      code: 'stratum-unknown',
      place: `${reach.theme}/selection/${reach.stage.id}`,
      found: id,
      known: [...new Set([...reach.fields.keys(), ageName])],
    });
  });
}

/** What a stratum field is called: its label as printed; an age however it is told. */
export const labelOfStratum = (reach: Reach, id: string): string =>
  isAge(reach, id) ? 'Age in completed years' : (reach.fields.get(id)?.label ?? id);

function stratumField(reach: Reach, id: string, on: IsoDate): StratumField {
  const label = labelOfStratum(reach, id);
  if (isAge(reach, id)) return { id, label, valueOf: (candidate) => ageOf(candidate, reach, on).years };
  return { id, label, valueOf: (candidate) => candidate.values[id] ?? null };
}

function inWords(value: CellValue): string {
  if (value === null) return 'blank';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return String(value);
}

/** Numbers by size, no before yes, texts by code units, blank last. */
function compareValues(a: CellValue, b: CellValue): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === 'string' || typeof b === 'string') return byCodeUnits(String(a), String(b));
  return Number(a) - Number(b);
}

/** The candidates by their strata, in order of the strata's values; all in one where no field is given. */
export function groupByStratum(
  candidates: readonly Candidate[],
  reach: Reach,
  stratify: readonly string[],
  on: IsoDate,
): readonly StratumGroup[] {
  const fields = [...new Set(stratify)].map((id) => stratumField(reach, id, on));
  const groups = new Map<
    string,
    { readonly values: readonly CellValue[]; readonly candidates: Candidate[] }
  >();
  for (const candidate of candidates) {
    const values = fields.map((field) => field.valueOf(candidate));
    const key = JSON.stringify(values);
    const group = groups.get(key);
    if (group) group.candidates.push(candidate);
    else groups.set(key, { values, candidates: [candidate] });
  }
  return [...groups.values()]
    .sort((a, b) => {
      const order = a.values.map((value, at) => compareValues(value, b.values[at] ?? null));
      return order.find((each) => each !== 0) ?? 0;
    })
    .map((group) => ({
      values: Object.fromEntries(fields.map(({ id }, at) => [id, group.values[at] ?? null])),
      label: fields.map(({ label }, at) => `${label} = ${inWords(group.values[at] ?? null)}`).join(', '),
      candidates: group.candidates,
    }));
}
