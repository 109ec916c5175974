import { type CellValue, dayNumber, type FieldManifest, fromDayNumber, type IsoDate } from '@deepdive/core';
import type { Chance } from './chance.js';
import { codeAt } from './code-weights.js';
import { knownFrom, type Person } from './person.js';
import type { PreparedList } from './prepared-list.js';

/** A value that is not blank. */
export type Filled = Exclude<CellValue, null>;

/** The cells of a row while it is being made up. */
export type Cells = Record<string, CellValue>;

/** All that a value is drawn for and from. */
export interface Setting {
  readonly prepared: PreparedList;
  readonly person: Person;
  readonly chance: Chance;
  /** The earliest day, as a day number, on which what the row records should begin, where that can be had. */
  readonly after: number;
  /** How many later things are still to follow in the time that is left. */
  readonly following: number;
}

const longestLabel = 36;
const differentTexts = 24;
const differentIds = 9999;
const daysInMonth = 30.4;
const shareDisabled = 0.08;
const shareOfYes = 0.4;
const daysInThreeYears = 1096;
const shareOfLateDays = 0.85;
const lateDays = 60;

/** A part of a printed label that reads well in a made-up value: "Organisation completing assessment". */
function shortLabel(label: string): string {
  const plain = label
    .replace(/\([^)]*\)/g, '')
    .replace(/[?:*'"\u2018\u2019\u201c\u201d]/g, '')
    .trim();
  if (plain.length <= longestLabel) return plain;
  return plain.slice(0, plain.lastIndexOf(' ', longestLabel)).trim();
}

const letterOf = (label: string): string => /[A-Za-z]/.exec(label)?.[0].toUpperCase() ?? 'X';

const dayOf = (value: CellValue | undefined): number | null =>
  typeof value === 'string' ? dayNumber(value as IsoDate) : null;

/** The days between which a date of the row may lie, as day numbers, given the dates that place the row. */
export function daysFor(
  field: FieldManifest,
  cells: Cells,
  setting: Setting,
): readonly [from: number, to: number] {
  const { prepared, person, after } = setting;
  const { list, opens, closes, beginsOn, endsOn } = prepared;
  const known = Math.min(Math.max(knownFrom(person), closes - daysInThreeYears), closes);
  if (field.id === beginsOn) {
    const reachesBack = list.dates?.kind === 'spell' && list.window.atPointOfInspection;
    const from = reachesBack ? known : Math.max(opens, known);
    return [after > from && after <= closes ? after : from, closes];
  }
  const begun = beginsOn === null ? Math.max(opens, known) : (dayOf(cells[beginsOn]) ?? known);
  if (field.id === endsOn) return [Math.max(begun, list.window.months === null ? closes : opens), closes];
  const ended = Math.min((endsOn === null ? null : dayOf(cells[endsOn])) ?? closes, closes);
  if (field.lookBackMonths === null) return [begun, ended];
  return [Math.max(begun, ended - Math.floor(field.lookBackMonths * daysInMonth)), ended];
}

/** The first of so many days that are to follow one another, so that the last ones do not crowd at the end. */
function firstOf(following: number, from: number, to: number, chance: Chance): number {
  const share = 1 - (1 - chance.share()) ** (1 / (following + 1));
  return from + Math.max(0, Math.floor((to - from + 1) * share));
}

/** What is asked about a spell is mostly the latest of something: a visit, a review. */
function drawnDay(
  field: FieldManifest,
  from: number,
  to: number,
  { prepared, chance, following }: Setting,
): number {
  if (field.id === prepared.beginsOn) return firstOf(following, from, to, chance);
  const isLatest =
    prepared.endsOn !== null && field.id !== prepared.endsOn && chance.happens(shareOfLateDays);
  return chance.whole(isLatest ? Math.max(from, to - lateDays) : from, to);
}

function drawnText(field: FieldManifest, { prepared, person, chance }: Setting): string {
  if (field.meaning === 'team') return person.family.team;
  if (field.meaning === 'worker') return person.family.worker;
  if (field.meaning === 'gender') return person.gender < 0.5 ? 'Female' : 'Male';
  const known = prepared.vocabulary.get(field.id) ?? [];
  if (known.length > 0 && chance.happens(0.5)) return chance.oneOf(known);
  return `${shortLabel(field.label)} ${chance.whole(1, differentTexts)} (made up)`;
}

function drawnId(field: FieldManifest, { prepared, person, chance }: Setting): string {
  const isOfFamily = prepared.list.unit === 'family' || /\bfamily\b/i.test(field.label);
  const number = isOfFamily ? person.family.number : chance.whole(1, differentIds);
  return `EX-${letterOf(field.label)}${String(number).padStart(4, '0')}`;
}

function drawnCode(field: FieldManifest, { prepared, person, chance }: Setting): string {
  const weighed = prepared.codes.get(field.id);
  if (!weighed) return '';
  switch (field.meaning) {
    case 'gender':
      return person.age < 0 && weighed.unsaid !== null ? weighed.unsaid : codeAt(weighed, person.gender);
    case 'ethnicity':
      return codeAt(weighed, person.family.ethnicity);
    case 'disability':
      return codeAt(weighed, person.disability);
    default:
      return codeAt(weighed, chance.share());
  }
}

/** Small numbers are commoner than large ones. */
function drawnNumber(field: FieldManifest, chance: Chance): number {
  const share = chance.share();
  const least = field.least ?? 0;
  if (field.type === 'number') return least + Math.round(share * share * 400) / 10;
  return least + Math.floor(share * share * 6);
}

/** A value of the field's type that suits its meaning; never blank. */
export function drawnValue(field: FieldManifest, cells: Cells, setting: Setting): Filled {
  const { person, chance } = setting;
  switch (field.type) {
    case 'id':
      return field.meaning === 'person' ? person.id : drawnId(field, setting);
    case 'text':
      return drawnText(field, setting);
    case 'date': {
      const [from, to] = daysFor(field, cells, setting);
      return fromDayNumber(drawnDay(field, from, to, setting));
    }
    case 'wholeNumber':
    case 'number':
      return field.meaning === 'age' ? person.age : drawnNumber(field, chance);
    case 'yesNo':
      return field.meaning === 'disability' ? person.disability < shareDisabled : chance.happens(shareOfYes);
    case 'code':
      return drawnCode(field, setting);
  }
}
