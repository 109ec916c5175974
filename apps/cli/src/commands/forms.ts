import { type Form, type ThemeManifest, trackingForm } from '@deepdive/core';
import { formDocument, formPage } from '@deepdive/handouts';
import { reportWritten } from '../files/report-written.js';
import { requireExtension, type WrittenFile, writeOutput } from '../files/write-output.js';
import { refusal } from '../refusal.js';
import type { ExitStatus, Session } from '../session.js';
import { refOf } from '../theme-parts.js';

/** The options of `deepdive forms`. */
export interface FormsOptions {
  readonly output: readonly string[];
  readonly case?: string;
}

/** A theme's tracking tool as a form, with the criteria of its frameworks in words. */
export async function trackingFormOf(
  session: Session,
  theme: ThemeManifest,
  caseNumber?: string,
): Promise<Form> {
  const { registry } = await session.themes();
  const frameworks = registry.themes.filter((each) => theme.extends.includes(refOf(each)));
  return trackingForm(theme, { frameworks, ...(caseNumber === undefined ? {} : { caseNumber }) });
}

/** `deepdive forms`: the tracking tool to fill in. */
export async function forms(session: Session, name: string, options: FormsOptions): Promise<ExitStatus> {
  const theme = await session.theme(name);
  if (!theme.tool) {
    throw refusal({
      code: 'nothing-to-do',
      says: `${refOf(theme)} states no tracking tool.`,
      expected: 'a theme that does: see `deepdive themes`',
    });
  }
  const wanted = options.output.map((path) => ({ path, as: requireExtension(path, ['.docx', '.html']) }));
  const form = await trackingFormOf(session, theme, options.case);
  const files: WrittenFile[] = [];
  for (const { path, as } of wanted) {
    const content = as === '.docx' ? await formDocument(form) : formPage(form);
    files.push(await writeOutput(session, path, content));
  }
  reportWritten(session, { theme: refOf(theme), case: form.caseNumber }, files);
  return 0;
}
