import type { ThemeManifest } from '@deepdive/core';
import { csvw } from '../export/csvw.js';
import { jsonSchema } from '../export/json-schema.js';
import { sql } from '../export/sql.js';
import { tableSchema } from '../export/table-schema.js';
import { reportWritten } from '../files/report-written.js';
import { writeOutput } from '../files/write-output.js';
import type { ExitStatus, Session } from '../session.js';
import { refOf, requireLists } from '../theme-parts.js';

const formats = {
  csvw,
  'table-schema': tableSchema,
  'json-schema': jsonSchema,
  sql,
} as const satisfies Readonly<Record<string, (theme: ThemeManifest) => string>>;

/** The options of `deepdive export`. */
export interface ExportOptions {
  readonly as: keyof typeof formats;
  readonly output: string;
}

/** `deepdive export`: the lists in other people's formats. */
export async function exportLists(
  session: Session,
  name: string,
  { as, output }: ExportOptions,
): Promise<ExitStatus> {
  const theme = await session.theme(name);
  requireLists(theme);
  const file = await writeOutput(session, output, formats[as](theme));
  reportWritten(session, { theme: refOf(theme), as }, [file]);
  return 0;
}
