/** Every way in which an inspection file can be refused. */
export type InspectionFileFault =
  | 'not-an-inspection-file'
  | 'newer'
  | 'changed'
  | 'too-large'
  | 'not-as-recorded'
  | 'passphrase-wrong'
  | 'passphrase-needed';

const sentences: Readonly<Record<InspectionFileFault, string>> = {
  'not-an-inspection-file':
    'This is not an inspection file, or it was cut off. Choose a file that was saved as one.',
  newer: 'The file was written by a newer version of Deepdive. Open it there.',
  changed: 'The file was changed after it was saved: its contents are not what its trail recorded.',
  'too-large': 'The file holds more than an inspection file can hold.',
  'not-as-recorded':
    'The inspection is not as it was recorded, so a file of it could not be opened again. Take the last backup.',
  'passphrase-wrong': 'The passphrase does not open the file, or the file was changed.',
  'passphrase-needed': 'The file is protected by a passphrase.',
};

/** An inspection file that cannot be read or written. It never holds what a record says. */
export interface InspectionFileError extends Error {
  readonly code: InspectionFileFault;
}

/** The refusal of an inspection file, with what a person needs to know beside the rule. */
export function inspectionFileError(code: InspectionFileFault, detail = ''): InspectionFileError {
  const message = detail === '' ? sentences[code] : `${sentences[code]} (${detail})`;
  return Object.assign(new Error(message), { name: 'InspectionFileError', code });
}
