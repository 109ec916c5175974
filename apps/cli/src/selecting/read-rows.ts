import type { ListRow, SelectionInput, ThemeManifest } from '@deepdive/core';
import { type ListInput, readWorkbooks } from '@deepdive/workbook';

/** The rows of a submission, each with its list, and the files they came from. */
export async function readRows(
  theme: ThemeManifest,
  submission: readonly string[],
  input: ListInput,
): Promise<{ readonly rows: readonly ListRow[]; readonly inputs: readonly SelectionInput[] }> {
  const { rows, inputs } = await readWorkbooks(theme, submission, input);
  return {
    rows: [...rows].flatMap(([list, ofList]) => ofList.map((row) => ({ list, row }))),
    inputs,
  };
}
