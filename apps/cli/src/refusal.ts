/** Every way in which this program itself can refuse to go on. What core and the packages refuse has their own codes. */
export const refusalCodes = {
  'config-missing': 'There is no such configuration file.',
  'config-broken': 'The configuration file cannot be loaded.',
  'config-not-a-config': 'The configuration file exports no themes.',
  'config-without-themes': 'No theme is registered.',
  'part-unknown': 'The theme has no such part.',
  'list-unknown': 'The theme has no such list.',
  'stage-unknown': 'The theme has no such stage of case selection.',
  'family-unknown': 'The list of families has no such family.',
  'case-unknown': 'No request depends on this case.',
  'plan-not-found': 'No sheet of the file holds an action plan.',
  'nothing-to-do': 'The theme has nothing this command could work on.',
  'option-missing': 'An option is missing.',
  'date-wrong': 'An option is not a date.',
  'number-wrong': 'An option is not a number that fits.',
  'limit-unknown': 'There is no such limit of reading.',
  'pair-wrong': 'An option is not two things joined by a sign.',
  'extension-unknown': 'The ending of the file name says no format that can be written.',
  'path-missing': 'There is no such file or folder.',
  'folder-empty': 'The folder holds no workbook and no csv file.',
  'not-writable': 'The file cannot be written.',
  'json-broken': 'The file is not JSON.',
  'grades-wrong': 'The file holds no set of grades.',
  'record-wrong': 'The file is no selection record.',
  'mapping-wrong': 'The file is no mapping.',
  'port-taken': 'Another program listens on the port.',
} as const;

/** A code from {@link refusalCodes}. */
export type RefusalCode = keyof typeof refusalCodes;

/** What a refusal tells its reader. */
export interface RefusalDetails {
  readonly code: RefusalCode;
  /** What was found, where: a whole sentence. */
  readonly says: string;
  /** What would have been right. */
  readonly expected?: string;
  /** The nearest right answer, where there is one. */
  readonly nearest?: string | null;
}

/** Something that could not be done, for a reason a person can mend. */
export interface Refusal extends Error {
  readonly name: 'Refusal';
  readonly code: RefusalCode;
}

/** Builds a refusal: what, what was expected, the nearest right answer. */
export function refusal({ code, says, expected, nearest }: RefusalDetails): Refusal {
  const message = [
    says,
    expected === undefined ? '' : ` Expected ${expected}.`,
    nearest === undefined || nearest === null ? '' : ` Did you mean "${nearest}"?`,
  ].join('');
  return Object.assign(new Error(message), { name: 'Refusal' as const, code });
}

/** The reason in an error of somebody else's, in one line: without the places and excerpts that loaders add. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return (message.split('\n').find((line) => line.trim() !== '') ?? 'no reason was given').trim();
}
