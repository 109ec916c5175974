import type { SelectionDifference } from '@deepdive/core';

/** One difference between a record and its re-run, in words. */
export function differenceInWords(difference: SelectionDifference): string {
  switch (difference.kind) {
    case 'theme':
      return `The record belongs to ${difference.recorded}; this inspection is of ${difference.now}.`;
    case 'algorithm':
      return `The record was drawn by ${difference.recorded}; this version draws by ${difference.now}.`;
    case 'notRun':
      return `It cannot be drawn any more: ${difference.because}`;
    case 'input':
      if (difference.recorded === null) return `The file ${difference.path} is new.`;
      return difference.now === null
        ? `The file ${difference.path} is not among the lists that count now.`
        : `The file ${difference.path} has another digest.`;
    case 'populationDigest':
      return 'The children, as the draw sees them, are not the same.';
    case 'child':
      return difference.chosen === 'inRecordOnly'
        ? `${difference.child} is chosen in the record and not now.`
        : `${difference.child} is chosen now and not in the record.`;
    case 'part':
      return `Another part of the record differs: ${difference.part}.`;
  }
}
