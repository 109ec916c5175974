import type { CellValue as CleanValue, CodeSet, Confidence, FieldManifest } from '@deepdive/core';
import type { CellValue } from '../reading/cell-value.js';
import { standsForBlank, visibleText } from './blanks.js';
import { type CodeReading, unknown } from './code-reading.js';
import { printedCode } from './code-statements.js';
import { codeReader } from './codes.js';
import { dateOfSerial, dateOfText } from './dates.js';
import { lazily } from './lazily.js';
import { yesNoReader } from './yes-no.js';

/** What is needed to read cells beyond the field itself. */
export interface ReadingContext {
  /** Whether serial numbers count from 1904. */
  readonly date1904: boolean;
  /** The latest year a two-digit year may mean. */
  readonly latestYear: number;
  /** Spellings of coded values that a person accepted: by visible text, the code meant. */
  readonly accepted?: ReadonlyMap<string, string>;
  /** Told of every spelling that is not the clean value itself. */
  readonly note?: (raw: string, value: string | null, confidence: Confidence) => void;
}

/**
 * Turns a cell into the field's clean value, `null` for blank, or the text as it stands when it cannot be read: the
 * row's check then names the cell.
 */
export type Standardiser = (cell: CellValue) => CleanValue;

/** The visible text of a cell that is no plain value. */
export function textOfCell(cell: CellValue): string {
  if (cell === null) return '';
  if (typeof cell !== 'object') return visibleText(String(cell));
  if ('error' in cell) return cell.error;
  if ('iso' in cell) return cell.iso;
  return String(cell.serial);
}

const isErrorCell = (cell: CellValue): boolean =>
  typeof cell === 'object' && cell !== null && 'error' in cell;

/** A cell's visible text, or `null` when it stands for a blank. Errors such as #N/A stand for a blank look-up. */
function writtenText(cell: CellValue): string | null {
  if (cell === null || isErrorCell(cell)) return null;
  const visible = textOfCell(cell);
  return visible === '' || standsForBlank(visible) ? null : visible;
}

function dateStandardiser(context: ReadingContext): Standardiser {
  const fromNumber = (serial: number): CleanValue => dateOfSerial(serial, context.date1904) ?? String(serial);
  return (cell) => {
    if (cell === null) return null;
    if (typeof cell === 'object' && 'serial' in cell) return fromNumber(cell.serial);
    if (typeof cell === 'number') return fromNumber(cell);
    const visible = writtenText(cell);
    if (visible === null) return null;
    const written = dateOfText(visible, context.latestYear);
    if (written) {
      if (written.yearCompleted) context.note?.(visible, written.date, 'likely');
      return written.date;
    }
    return /^\d{5}(\.\d+)?$/.test(visible) ? fromNumber(Number(visible)) : visible;
  };
}

/** Ages that people write in words: under a year is 0. */
function ageInWords(visible: string): number | null {
  if (/^<\s?1$/.test(visible) || /^\d{1,2} ?(m|mths?|months?|w|wks?|weeks?|d|days?)( old)?$/i.test(visible))
    return 0;
  const years = /^(\d{1,2}) ?(y|yrs?|years?)( old)?$/i.exec(visible);
  return years ? Number(years[1]) : null;
}

function numberStandardiser(field: FieldManifest, context: ReadingContext): Standardiser {
  const whole = field.type === 'wholeNumber';
  const rounded = (value: number, raw: string): CleanValue => {
    if (!whole || Number.isInteger(value)) return value;
    if (field.meaning !== 'age') return raw;
    context.note?.(raw, String(Math.floor(value)), 'likely');
    return Math.floor(value);
  };
  return (cell) => {
    if (cell === null) return null;
    if (typeof cell === 'number') return rounded(cell, String(cell));
    if (typeof cell === 'object' && 'serial' in cell) return rounded(cell.serial, String(cell.serial));
    const visible = writtenText(cell);
    if (visible === null) return null;
    if (/^[+-]?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/.test(visible))
      return rounded(Number(visible.replaceAll(',', '')), visible);
    const age = field.meaning === 'age' ? ageInWords(visible) : null;
    if (age === null) return visible;
    context.note?.(visible, String(age), 'likely');
    return age;
  };
}

function yesNoStandardiser(field: FieldManifest, context: ReadingContext): Standardiser {
  const reader = lazily(() => yesNoReader(field.label));
  return (cell) => {
    if (cell === null) return null;
    if (typeof cell === 'boolean') return cell;
    if (cell === 'Yes') return true;
    if (cell === 'No') return false;
    const visible = writtenText(cell);
    if (visible === null) return null;
    const accepted = context.accepted?.get(visible);
    if (accepted !== undefined) return accepted === 'Yes' ? true : accepted === 'No' ? false : visible;
    const { value, confidence } = reader()(visible);
    if (value === 'untold') return null;
    if (confidence !== 'sure') context.note?.(visible, value, confidence);
    return value === null ? visible : value === 'Yes';
  };
}

/** Reads answers to a yes/no question for a set of such answers with codes of their own; `null` for any other set. */
function answerReader(set: CodeSet, label: string): ((visible: string) => CodeReading) | null {
  const codeOf = (word: string): string | undefined =>
    set.codes.find((each) =>
      [each.label, printedCode(each.code).words].some((own) => own.toLowerCase() === word),
    )?.code;
  const [yes, no, untold] = ['yes', 'no', 'unknown'].map(codeOf);
  const answers = [yes, no, untold].filter((code) => code !== undefined);
  if (yes === undefined || no === undefined || answers.length !== set.codes.length) return null;
  const read = yesNoReader(label);
  return (visible) => {
    const { value, confidence } = read(visible);
    const code = value === 'Yes' ? yes : value === 'No' ? no : value === 'untold' ? untold : undefined;
    return code === undefined ? unknown : { value: code, confidence };
  };
}

function codeStandardiser(field: FieldManifest, context: ReadingContext): Standardiser {
  const set = field.codes;
  if (!set) return textStandardiser;
  const own: ReadonlySet<string> = new Set(set.codes.map(({ code }) => code));
  const codes = lazily(() => codeReader(set));
  const answers = lazily(() => answerReader(set, field.label));
  const read = (visible: string): CodeReading => {
    const reading = codes()(visible);
    return reading.value === null ? (answers()?.(visible) ?? reading) : reading;
  };
  return (cell) => {
    if (cell === null || isErrorCell(cell)) return null;
    if (typeof cell === 'string' && own.has(cell)) return cell;
    const visible = textOfCell(cell);
    if (visible === '') return null;
    const accepted = context.accepted?.get(visible);
    if (accepted !== undefined && own.has(accepted)) return accepted;
    const reading = read(visible);
    // "Not recorded" may be a code of its own; only what no code surely claims stands for a blank.
    if (reading.confidence !== 'sure' && standsForBlank(visible)) return null;
    if (reading.value !== visible) context.note?.(visible, reading.value, reading.confidence);
    return reading.value ?? visible;
  };
}

const textStandardiser: Standardiser = (cell) => writtenText(cell);

/** Identifiers lose the `.0` that spreadsheets add to whole numbers, and nothing else. */
const idStandardiser: Standardiser = (cell) => {
  if (typeof cell === 'number' && Number.isInteger(cell)) return String(cell);
  const visible = writtenText(cell);
  return visible !== null && /^\d+\.0$/.test(visible) ? visible.slice(0, -2) : visible;
};

/**
 * Makes the reader of one field's cells.
 *
 * @example
 * ```ts
 * import { standardiser } from '@deepdive/workbook';
 * import { convention, date, defineTheme, id, list, themeManifest } from '@deepdive/core';
 *
 * const theme = themeManifest(defineTheme({
 *   id: 'example', title: 'Example',
 *   publication: { number: 'EX', title: 'Example', publisher: 'Example', published: '2020', edition: '2020' },
 *   lists: { contacts: list({
 *     title: 'Contacts', population: 'All', window: {}, key: 'childId', source: convention('example'),
 *     fields: { childId: id('Child unique ID'), contactedOn: date('Date of contact') },
 *   }) },
 * }));
 * const field = theme.lists[0]?.fields[1];
 * if (field) console.log(standardiser(field, { date1904: false, latestYear: 2027 })('2/5/17')); // 2017-05-02
 * ```
 */
export function standardiser(field: FieldManifest, context: ReadingContext): Standardiser {
  switch (field.type) {
    case 'date':
      return dateStandardiser(context);
    case 'wholeNumber':
    case 'number':
      return numberStandardiser(field, context);
    case 'yesNo':
      return yesNoStandardiser(field, context);
    case 'code':
      return codeStandardiser(field, context);
    case 'id':
      return idStandardiser;
    case 'text':
      return textStandardiser;
  }
}
