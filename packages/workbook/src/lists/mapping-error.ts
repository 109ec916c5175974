/** One thing a mapping says that the theme does not know. */
export interface MappingProblem {
  /** Where it stands: `Columns!F14` in a workbook, `columns, contacts` in a JSON file. */
  readonly place: string;
  /** What stands there. */
  readonly found: string;
  /** What it should name: "list", "column of Contacts", "code of Gender". */
  readonly wanted: string;
  /** The nearest right answer, if any is near. */
  readonly nearest: string | null;
}

/** Problems that one message tells in full. */
const problemsTold = 10;

const inWords = ({ place, found, wanted, nearest }: MappingProblem): string =>
  `${place}: “${found}” is no ${wanted}.${nearest === null ? '' : ` Did you mean “${nearest}”?`}`;

/**
 * A mapping that cannot be followed. Tell it by `name === 'MappingError'`.
 *
 * @example
 * ```ts
 * import { MappingError } from '@deepdive/workbook';
 *
 * const error = new MappingError([{ place: 'Columns!F14', found: 'Gendre', wanted: 'column of Contacts', nearest: 'Gender' }]);
 * console.log(error.message); // Columns!F14: “Gendre” is no column of Contacts. Did you mean “Gender”?
 * ```
 */
export class MappingError extends Error {
  override readonly name = 'MappingError';
  readonly problems: readonly MappingProblem[];

  constructor(problems: readonly MappingProblem[]) {
    const more = problems.length - problemsTold;
    super(
      [
        ...problems.slice(0, problemsTold).map(inWords),
        ...(more > 0 ? [`${more} more of the kind.`] : []),
      ].join('\n'),
    );
    this.problems = problems;
  }
}
