import { addDays, type CellValue, type FieldManifest, type IsoDate, type RowValues } from '@deepdive/core';
import fc from 'fast-check';
import { sections } from '../families/all.js';
import { type Placed, terms, type Worked } from '../families/build.js';
import { rowsByList, withRegistrations } from '../families/run.js';
import { manifest } from '../manifest.js';
import type { MadeFamily } from './made-families.js';

// Drawn at random a family hardly ever meets what the plan asks for, and then not by the way that matters. The worked
// families are there already, on every side of every threshold: so they are taken, and something is changed.

const families: readonly Worked[] = Object.values(sections).flat();
const fieldsOf = new Map(manifest.lists.map(({ id, fields }) => [id, fields]));

/** The longest that families are told for, day by day. */
const longest = 560;

/** Draws from a family; everything about the change is drawn from it, so that it can be made again. */
interface Drawing {
  readonly one: <T>(...values: readonly T[]) => T;
  readonly chance: (percent: number) => boolean;
}

const drawing = (draw: fc.GeneratorValue): Drawing => ({
  one: (...values) => values[draw(fc.nat, { max: values.length - 1 })] as (typeof values)[number],
  chance: (percent) => draw(fc.nat, { max: 99 }) < percent,
});

function moved({ one }: Drawing, day: IsoDate): IsoDate {
  return addDays(day, one(-184, -91, -31, -7, -1, -1, 1, 1, 7, 31, 91, 184));
}

/** Another value of a field of a row, of the same type. */
function changed(
  draw: Drawing,
  { type, codes, meaning }: FieldManifest,
  value: CellValue,
  persons: readonly string[],
): CellValue {
  if (meaning === 'person') return persons.length === 0 ? value : draw.one(...persons);
  if (draw.chance(15)) return null;
  switch (type) {
    case 'date':
      return typeof value === 'string' ? moved(draw, value as IsoDate) : value;
    case 'yesNo':
      return value !== true;
    case 'code':
      return draw.one(...(codes?.codes ?? []).map(({ code }) => code));
    case 'number':
    case 'wholeNumber':
      return typeof value === 'number' ? Math.max(0, value + draw.one(-5, -1, 1, 5)) : value;
    default:
      return value;
  }
}

/** A row with one of its values changed, never that which says whose family it is of. */
function changedRow(draw: Drawing, { list, row }: Placed, persons: readonly string[]): Placed {
  const fields = (fieldsOf.get(list) ?? []).filter(({ meaning }) => meaning !== 'family');
  const field = draw.one(...fields);
  const after: Record<string, CellValue> = {
    ...row,
    [field.id]: changed(draw, field, row[field.id] ?? null, persons),
  };
  const { startedOn, endedOn } = after;
  // What ends before it begins is refused when the list is checked.
  if (typeof startedOn === 'string' && typeof endedOn === 'string' && endedOn < startedOn) {
    after.endedOn = startedOn;
  }
  return { list, row: after };
}

const personIn = ({ row }: Placed): string => String(row.personId);
const isMember = ({ list }: Placed): boolean => list === 'members';

/** Two families that were engaged on the same day as one; whoever is in both is as in the first. */
function joined(one: readonly Placed[], other: readonly Placed[]): readonly Placed[] {
  const known = new Set(one.filter(isMember).map(personIn));
  return [...one, ...other.filter((each) => !isMember(each) || !known.has(personIn(each)))];
}

/** School terms that end early, or one of which has no end. */
function fewerTerms({ one, chance }: Drawing): RowValues[] {
  if (chance(70)) return terms.slice(0, one(3, 4, 5, 6, 7, 8));
  const blank = one(...terms);
  return terms.map((term) => (term === blank ? { ...term, endedOn: null } : term));
}

function shaken(draw: Drawing): MadeFamily {
  const worked = draw.one(...families);
  let rows = worked.rows;
  if (draw.chance(40)) {
    const others = families.filter(({ engagedOn }) => engagedOn === worked.engagedOn);
    rows = joined(rows, draw.one(...others).rows);
  }
  rows = withRegistrations(rows);
  const persons = rows.filter(isMember).map(personIn);
  for (let changes = draw.one(0, 1, 1, 2, 3); changes > 0 && rows.length > 0; changes--) {
    const at = draw.one(...rows.keys());
    const row = rows[at];
    if (row === undefined) continue;
    const how = draw.one('change', 'change', 'change', 'add', 'leaveOut');
    const instead = how === 'leaveOut' ? [] : [changedRow(draw, row, persons)];
    rows = rows.flatMap((each, place) => {
      if (place !== at) return [each];
      return how === 'add' ? [each, ...instead] : instead;
    });
  }
  const { engagedOn } = worked;
  const latest = addDays(engagedOn, longest);
  const asOf = draw.chance(25) ? moved(draw, worked.asOf) : worked.asOf;
  const byList = rowsByList({ engagedOn, rows });
  if (draw.chance(10)) byList.set('terms', fewerTerms(draw));
  return {
    engagedOn,
    asOf: asOf < engagedOn ? engagedOn : asOf > latest ? latest : asOf,
    rows: byList,
  };
}

/** A family worked out by hand, or two of them as one, with up to three things changed. */
export const shakenFamilies: fc.Arbitrary<MadeFamily> = fc.gen().map((draw) => shaken(drawing(draw)));
