import { join } from 'node:path';
import { listCsv, writeTemplate } from '@deepdive/workbook';
import { reportWritten } from '../files/report-written.js';
import { requireExtension, type WrittenFile, writeOutput } from '../files/write-output.js';
import { refusal } from '../refusal.js';
import type { ExitStatus, Session } from '../session.js';
import { requireLists } from '../theme-parts.js';

/** The options of `deepdive template`. */
export interface TemplateOptions {
  readonly output?: string;
  readonly csv?: string;
}

/** `deepdive template`: the workbook an authority fills in. */
export async function template(
  session: Session,
  name: string,
  options: TemplateOptions,
): Promise<ExitStatus> {
  const theme = await session.theme(name);
  requireLists(theme);
  const { output, csv } = options;
  if (output === undefined && csv === undefined) {
    throw refusal({
      code: 'option-missing',
      says: 'Nothing says what to write.',
      expected: '-o FILE.xlsx or --csv DIR',
    });
  }
  const files: WrittenFile[] = [];
  if (output !== undefined) {
    requireExtension(output, ['.xlsx']);
    files.push(await writeOutput(session, output, await writeTemplate(theme)));
  }
  for (const list of csv === undefined ? [] : theme.lists) {
    const { name: file, text } = listCsv(list, []);
    files.push(await writeOutput(session, join(csv ?? '', file), text));
  }
  reportWritten(session, { theme: `${theme.id}@${theme.edition}` }, files);
  return 0;
}
