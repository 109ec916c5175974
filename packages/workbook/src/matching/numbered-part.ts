import { comparableLabel } from '@deepdive/core';

/** What a sheet's name says of the part of a list that it holds. */
export interface NumberedPart {
  /** The name without its number, as labels are compared. */
  readonly of: string;
  readonly part: number;
}

/** Excel's names have at most 31 characters; of longer ones the end is looked at. */
const looked = 120;

const forms: readonly RegExp[] = [
  /[ _\-–([]*\b(?:part|pt)\.? ?(\d{1,3})(?: ?(?:of|\/) ?\d{1,3})?[ )\]]*$/i,
  /[ _\-–([]*\b(\d{1,3}) ?of ?\d{1,3}[ )\]]*$/i,
];

/**
 * The part of a list that a sheet's name numbers, "Contacts part 2" or "Contacts (2 of 3)"; `null` for other names. The
 * bare number that Excel puts behind a copy, "Contacts (2)", numbers no part.
 */
export function numberedPart(sheet: string): NumberedPart | null {
  const name = sheet.slice(-looked).replaceAll('_', ' ');
  for (const form of forms) {
    const match = form.exec(name);
    if (match) return { of: comparableLabel(name.slice(0, match.index)), part: Number(match[1]) };
  }
  return null;
}

/** A sheet whose name has no number is the first part where another is the second. */
export const firstPart = (sheet: string): NumberedPart => ({
  of: comparableLabel(sheet.slice(-looked)),
  part: 1,
});
