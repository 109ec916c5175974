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
}

const longestLabel = 36;
const differentTexts = 24;
const differentIds = 9999;
const daysInMonth = 30.4;
const shareDisabled = 0.08;
const daysInThreeYears = 1096;

/** A part of a printed label that reads well in a made-up value: "Organisation completing assessment". */
function shortLabel(label: string): string {
  const plain = label.replace(/\([^)]*\)/g, '').replace(/[?:*]/g, '').trim();
  if (plain.length <= longestLabel) return plain;
  return plain.slice(0, plain.lastIndexOf(' ', longestLabel)).trim();
}

const letterOf = (label: string): string => /[A-Za-z]/.exec(label)?.[0].toUpperCase() ?? 'X';

const dayOf = (value: CellValue | undefined): number | null =>
  typeof value === 'string' ? dayNumber(value as IsoDate) : null;

/** The days between which a date of the row may lie, as day numbers, given the dates that place the row. */
export function daysFor(field: FieldManifest, cells: Cells, setting: Setting): readonly [from: number, to: number] {
  const { prepared, person, after } = setting;
  const { list, opens, closes } = prepared;
  const known = Math.min(Math.max(knownFrom(person), closes - daysInThreeYears), closes);
  const inWindow = Math.max(opens, known);
  const preferring = (from: number): number => (after > from && after <= closes ? after : from);
  if (list.dates?.kind === 'event' && field.id === list.dates.on) return [preferring(inWindow), closes];
  if (list.dates?.kind === 'spell') {
    const { from, to } = list.dates;
    if (field.id === from) return [preferring(list.window.atPointOfInspection ? known : inWindow), closes];
    if (field.id === to) {
      const endsFrom = list.window.months === null ? closes : opens;
      return [Math.max(dayOf(cells[from]) ?? known, endsFrom), closes];
    }
  }
  if (field.lookBackMonths !== null) {
    return [Math.max(known, closes - Math.floor(field.lookBackMonths * daysInMonth)), closes];
  }
  const begun = list.dates === null ? inWindow : dayOf(cells[list.dates.kind === 'event' ? list.dates.on : list.dates.from]);
  const ended = list.dates?.kind === 'spell' ? dayOf(cells[list.dates.to]) : null;
  return [begun ?? known, Math.min(ended ?? closes, closes)];
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
      return fromDayNumber(chance.whole(from, to));
    }
    case 'wholeNumber':
    case 'number':
      return field.meaning === 'age' ? person.age : drawnNumber(field, chance);
    case 'yesNo':
      return field.meaning === 'disability' ? person.disability < shareDisabled : chance.happens(0.5);
    case 'code':
      return drawnCode(field, setting);
  }
}
