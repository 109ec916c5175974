import { dayNumber, fromDayNumber, type IsoDate, type RowValues } from '@deepdive/core';
import { abuse } from './abuse.js';
import { exists, onTheDay, soFar } from './counting.js';
import { crime } from './crime.js';
import { education, rowForAll } from './education.js';
import { both, type Claim, dayIn, type Family, is } from './family.js';
import { health } from './health.js';
import { help } from './help.js';
import type { PlanRow } from './plan-row.js';
import { every, some, type Truth } from './truth.js';
import { work } from './work.js';

/** The six problems with their rows, in printed order. */
const problems: readonly Readonly<Record<string, PlanRow>>[] = [crime, education, help, work, abuse, health];

const assessment = exists(
  { list: 'planDocuments', where: both(is('document', 'familyAssessment'), is('coversWholeFamily', true)) },
  soFar,
);
const plan = exists(
  {
    list: 'planDocuments',
    where: both(is('document', 'plan'), is('isAgreed', true), is('hasSmartGoals', true)),
  },
  soFar,
);
const leadProfessional = exists({ list: 'leadProfessionals' }, onTheDay);
const conditions: readonly Claim[] = [assessment, plan, leadProfessional, rowForAll];

/** What is told of a family, in the engine's words. */
export interface Told {
  readonly eligible: boolean | 'unknown';
  readonly indicators: readonly {
    readonly code: string;
    readonly identified: boolean | 'unknown';
    readonly progress: string;
    readonly metOn: IsoDate | null;
  }[];
  readonly claimable: boolean | 'unspecified';
  readonly claimableOn: IsoDate | null;
}

function familyOf(given: ReadonlyMap<string, readonly RowValues[]>, asOf: IsoDate): Family {
  const engaged = dayIn(given.get('families')?.[0]?.engagedOn) ?? 0;
  const people = (given.get('members') ?? []).flatMap(({ personId }) => (personId ? [String(personId)] : []));
  const terms = given.get('terms');
  // A row that names neither the family nor a member of it is nobody's.
  const rows = new Map(
    [...given].map(([list, all]) => [
      list,
      all.filter(({ familyId, personId }) => familyId === 'EX-F1' || people.includes(String(personId))),
    ]),
  );
  return {
    engaged,
    asOf: dayNumber(asOf),
    // Far enough back for what happened in worked families, moved by a change; every day from then on is looked at.
    earliest: engaged - 2000,
    rows,
    people: [...new Set(people)],
    terms:
      terms?.map((row) => ({
        start: dayIn(row.startedOn) ?? Number.NaN,
        end: dayIn(row.endedOn) ?? Number.NaN,
      })) ?? null,
    remembered: new Map(),
    told: new Map(),
  };
}

/** At least so many hold. */
function atLeast(each: readonly Truth[], enough: number): Truth {
  if (each.filter((one) => one === true).length >= enough) return true;
  if (each.filter((one) => one !== false).length < enough) return false;
  return each.includes('unspecified') ? 'unspecified' : 'unknown';
}

/** The first day of the unbroken run of days on which something holds, up to the day asked of. */
function since(truths: readonly Truth[], engaged: number): IsoDate | null {
  let first: IsoDate | null = null;
  for (let at = truths.length - 1; at >= 0 && truths[at] === true; at--) first = fromDayNumber(engaged + at);
  return first;
}

const inWords = (truth: Truth): string => (truth === true ? 'met' : truth === false ? 'notMet' : truth);
const known = (truth: Truth): boolean | 'unknown' => (truth === 'unspecified' ? 'unknown' : truth);

/** Tells a family day by day, from engagement to the day asked of. */
export function toldSlowly(rows: ReadonlyMap<string, readonly RowValues[]>, asOf: IsoDate): Told {
  const family = familyOf(rows, asOf);
  const daily = (claim: Claim): readonly Truth[] => {
    const truths: Truth[] = [];
    for (let day = family.engaged; day <= family.asOf; day++) truths.push(claim(family, day, null));
    return truths;
  };
  const identifiedIn = problems.map((problem) =>
    Object.entries(problem).map(([code, row]) => ({
      code,
      row,
      identified: row.identified(family, family.engaged, null),
    })),
  );
  const eligible = atLeast(
    identifiedIn.map((each) => some(...each.map(({ identified }) => identified))),
    2,
  );
  const found = identifiedIn
    .flat()
    .filter(({ identified }) => identified !== false)
    .map((each) => ({ ...each, progress: daily(each.row.progress) }));
  const claims = conditions.map(daily);
  const claimable: Truth[] = [];
  for (let at = 0; at <= family.asOf - family.engaged; at++) {
    claimable.push(
      every(
        eligible,
        ...claims.map((each) => each[at] ?? false),
        ...found.map(({ identified, progress }) =>
          some(
            identified === true ? false : identified === 'unknown' ? 'unknown' : identified,
            progress[at] ?? false,
          ),
        ),
      ),
    );
  }
  const today = claimable.at(-1);
  return {
    eligible: known(eligible),
    indicators: found.map(({ code, identified, progress }) => ({
      code,
      identified: known(identified),
      progress: inWords(progress.at(-1) ?? false),
      metOn: since(progress, family.engaged),
    })),
    claimable: today === 'unspecified' ? today : today === true,
    claimableOn: since(claimable, family.engaged),
  };
}
