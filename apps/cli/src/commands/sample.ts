import { join } from 'node:path';
import { type Authority, makeAuthority } from '@deepdive/synthetic';
import { listCsv, writeTemplate } from '@deepdive/workbook';
import { reportWritten } from '../files/report-written.js';
import { requireExtension, type WrittenFile, writeOutput } from '../files/write-output.js';
import { dateOption } from '../options/dates.js';
import { shareOption, wholeNumberOption } from '../options/numbers.js';
import { refusal } from '../refusal.js';
import { plantedWhere } from '../sample/planted-where.js';
import type { ExitStatus, Session } from '../session.js';
import { refOf, requireLists } from '../theme-parts.js';

/** The options of `deepdive sample`. */
export interface SampleOptions {
  readonly output?: string;
  readonly inspected: string;
  readonly children: string;
  readonly seed: string;
  readonly faults: string;
  readonly csv?: string;
}

/** `deepdive sample`: a made-up local authority. */
export async function sample(session: Session, name: string, options: SampleOptions): Promise<ExitStatus> {
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
  if (output !== undefined) requireExtension(output, ['.xlsx']);
  const inspectedOn = dateOption('--inspected', options.inspected);
  const authority: Authority = makeAuthority(theme, {
    inspectedOn,
    children: wholeNumberOption('--children', options.children, 1),
    seed: wholeNumberOption('--seed', options.seed, 0),
    faults: shareOption('--faults', options.faults),
  });
  const files: WrittenFile[] = [];
  if (output !== undefined) {
    files.push(await writeOutput(session, output, await writeTemplate(theme, authority.lists)));
  }
  for (const list of csv === undefined ? [] : theme.lists) {
    const { name: file, text } = listCsv(list, authority.lists.get(list.id) ?? []);
    files.push(await writeOutput(session, join(csv ?? '', file), text));
  }
  if (authority.faults.length > 0) {
    const beside = output === undefined ? join(csv ?? '', 'sample.faults.json') : faultsBeside(output);
    files.push(await writeOutput(session, beside, plantedWhere(authority.faults, theme)));
  }
  reportWritten(session, { theme: refOf(theme), inspected: inspectedOn }, files);
  return 0;
}

/** The file that says what was planted, beside the workbook it was planted in. */
export const faultsBeside = (workbook: string): string => workbook.replace(/\.xlsx$/i, '.faults.json');
