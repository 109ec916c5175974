import { dateOfSerial } from '../../src/standardising/dates.js';
import type { Chance } from './chance.js';
import type { OddCell } from './odd-cell.js';
import type { OddSheet } from './odd-sheet.js';

function textOf(cell: OddCell): string {
  if (cell === null) return '';
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'number':
      return String(cell.value);
    case 'bareDate':
      return String(cell.serial);
    case 'date': {
      const [year, month, day] = (dateOfSerial(cell.serial, false) ?? '').split('-');
      return `${day}/${month}/${year}${Number.isInteger(cell.serial) ? '' : ' 12:00:00'}`;
    }
    case 'yesNo':
      return cell.value ? 'TRUE' : 'FALSE';
    case 'error':
      return cell.error;
  }
}

/** What Windows-1252 has no letter for becomes a plain one, as programs that write it do. */
const plain = (text: string): string => text.replaceAll('\u200b', '');

function encoded(text: string, chance: Chance): Uint8Array {
  const way = chance.pick(['utf8', 'utf8', 'marked', 'utf16', 'windows']);
  switch (way) {
    case 'marked':
      return Buffer.from(`\ufeff${text}`, 'utf8');
    case 'utf16':
      return Buffer.from(`\ufeff${text}`, 'utf16le');
    case 'windows':
      return windows1252(plain(text));
    default:
      return Buffer.from(text, 'utf8');
  }
}

const windowsOnly: Readonly<Record<string, number>> = {
  '\u2019': 0x92,
  '\u201c': 0x93,
  '\u201d': 0x94,
  '\u2013': 0x96,
  '\u2014': 0x97,
};

const windows1252 = (text: string): Uint8Array =>
  Buffer.from([...text].map((letter) => windowsOnly[letter] ?? letter.charCodeAt(0)));

/** A sheet as a csv file, in one of the many forms they have. */
export function oddCsv({ rows }: OddSheet, chance: Chance): Uint8Array {
  const separator = chance.pick([',', ',', ';', '\t', '|']);
  const lineEnd = chance.pick(['\r\n', '\n']);
  const quotesAll = chance.happens(0.2);
  const quoted = (text: string): string =>
    quotesAll || text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const lines = rows.map((cells) => cells.map((cell) => quoted(textOf(cell))).join(separator));
  return encoded(lines.join(lineEnd) + (chance.happens(0.8) ? lineEnd : ''), chance);
}
