import type { Finding } from '@deepdive/core';

/** The first thing found in a row, in one line: its sheet, its cell and the check, and no value. */
const inOneLine = ({ sheet, cell, row, rule }: Finding): string =>
  `First found: ${sheet ?? ''}!${cell ?? `row ${row}`}, ${rule}.`;

/** Tells the first finding that stands in a row, as soon as it is found. */
export function firstFindingTeller(tell: (line: string) => void): (finding: Finding) => void {
  let isTold = false;
  return (finding) => {
    if (isTold || finding.row === null) return;
    isTold = true;
    tell(inOneLine(finding));
  };
}
