import {
  compileOutcomes,
  type FamilyExplanation,
  type FamilyVerdict,
  type Household,
  householdsOf,
  type OutcomeEvaluator,
  type RowValues,
} from '@deepdive/core';
import { manifest } from '../manifest.js';
import { registered, terms, type Worked } from './build.js';

/** Everybody has a GP and a dentist, unless a family is worked about that. */
export function withRegistrations(rows: Worked['rows']): Worked['rows'] {
  if (rows.some(({ list }) => list === 'registrations')) return rows;
  const people = rows.flatMap(({ list, row }) => (list === 'members' ? [String(row.personId)] : []));
  return [
    ...rows,
    ...people.flatMap((each) => [
      registered(each, 'gp', '2000-01-01'),
      registered(each, 'dentist', '2000-01-01'),
    ]),
  ];
}

const evaluators = new Map<string, OutcomeEvaluator>();

/** Families asked of on the same day with the same readings share what is made ready for them. */
function evaluatorFor({ asOf, readings }: Worked): OutcomeEvaluator {
  const key = JSON.stringify([asOf, readings]);
  const known = evaluators.get(key);
  if (known) return known;
  const made = compileOutcomes(manifest, { asOf, terms, readings });
  evaluators.set(key, made);
  return made;
}

/** The rows of a family by list, every list being handed over. */
export function rowsByList({
  engagedOn,
  rows,
}: Pick<Worked, 'engagedOn' | 'rows'>): Map<string, RowValues[]> {
  const byList = new Map<string, RowValues[]>(manifest.lists.map(({ id }) => [id, []]));
  byList.get('families')?.push({ familyId: 'EX-F1', engagedOn });
  byList.get('terms')?.push(...terms);
  for (const { list, row } of rows) byList.get(list)?.push(row);
  return byList;
}

function familyOf(worked: Worked): Household {
  const rows = withRegistrations(worked.rows);
  const family = householdsOf(manifest, rowsByList({ ...worked, rows })).find('EX-F1');
  if (!family) throw new Error('no family');
  return family;
}

/** What the theme tells of a worked family. */
export const verdictOn = (worked: Worked): FamilyVerdict => evaluatorFor(worked).verdict(familyOf(worked));

/** The same with all reasons. */
export const explained = (worked: Worked): FamilyExplanation =>
  evaluatorFor(worked).explain(familyOf(worked));

/** What of a verdict a worked family expects, in the same form. */
export function comparable(verdict: FamilyVerdict, { expect }: Worked): Worked['expect'] {
  const of = (code: string) => verdict.indicators.find((each) => each.code === code);
  const each = <T>(given: Readonly<Record<string, T>>, read: (code: string) => unknown) =>
    Object.fromEntries(Object.keys(given).map((code) => [code, read(code)]));
  const told: Record<string, unknown> = {
    identified: verdict.indicators.flatMap(({ code, identified }) => (identified === true ? [code] : [])),
  };
  if (expect.unclear) {
    told.unclear = verdict.indicators.flatMap(({ code, identified }) =>
      identified === 'unknown' ? [code] : [],
    );
  }
  if (expect.progress) told.progress = each(expect.progress, (code) => of(code)?.progress);
  if (expect.metOn) told.metOn = each(expect.metOn, (code) => of(code)?.metOn);
  if (expect.aroseOn) told.aroseOn = each(expect.aroseOn, (code) => of(code)?.aroseOn);
  if (expect.eligible !== undefined) told.eligible = verdict.eligible;
  if (expect.claimable !== undefined) told.claimable = verdict.claimable;
  if (expect.claimableOn !== undefined) told.claimableOn = verdict.claimableOn;
  if (expect.blockedBy) told.blockedBy = verdict.blockedBy.map((why) => why.split(':')[0]);
  return told as unknown as Worked['expect'];
}
