import { join } from 'node:path';
import type { ThemeManifest } from '@deepdive/core';
import { listCsv, writePlanTemplate, writeTemplate } from '@deepdive/workbook';
import { reportWritten } from '../files/report-written.js';
import { requireExtension, type WrittenFile, writeOutput } from '../files/write-output.js';
import { refusal } from '../refusal.js';
import type { ExitStatus, Session } from '../session.js';
import { refOf, requireLists } from '../theme-parts.js';

/** The options of `deepdive template`. */
export interface TemplateOptions {
  readonly output?: string;
  readonly csv?: string;
  readonly plan?: boolean;
}

/** The theme's action plan in place of its lists. */
function requirePlan(theme: ThemeManifest): NonNullable<ThemeManifest['actionPlan']> {
  if (theme.actionPlan) return theme.actionPlan;
  throw refusal({
    code: 'nothing-to-do',
    says: `${refOf(theme)} asks for no action plan.`,
    expected: 'a theme that does: see `deepdive show THEME actionPlan`',
  });
}

/** `deepdive template`: the workbook an authority fills in. */
export async function template(
  session: Session,
  name: string,
  options: TemplateOptions,
): Promise<ExitStatus> {
  const theme = await session.theme(name);
  const plan = options.plan ? requirePlan(theme) : null;
  if (plan === null) requireLists(theme);
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
    const bytes = plan === null ? writeTemplate(theme) : writePlanTemplate(theme, plan);
    files.push(await writeOutput(session, output, await bytes));
  }
  const lists = plan === null ? theme.lists : [plan.actions];
  for (const list of csv === undefined ? [] : lists) {
    const { name: file, text } = listCsv(list, []);
    files.push(await writeOutput(session, join(csv ?? '', file), text));
  }
  reportWritten(session, { theme: `${theme.id}@${theme.edition}` }, files);
  return 0;
}
