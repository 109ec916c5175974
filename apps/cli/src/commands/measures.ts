import { comparedWithPrinted, type MeasureResult, measuresOn, type ThemeManifest } from '@deepdive/core';
import { csvText, type ListInput, withLists } from '@deepdive/workbook';
import { requireExtension, writeOutput } from '../files/write-output.js';
import { mappingOption } from '../inputs/mapping-file.js';
import { namedInputs } from '../inputs/paths.js';
import { measureRows } from '../measuring/measure-rows.js';
import { measuresInWords } from '../measuring/measures-in-words.js';
import { dateOption } from '../options/dates.js';
import { limitsOption } from '../options/limits.js';
import { refusal } from '../refusal.js';
import type { ExitStatus, Session } from '../session.js';

/** The options of `deepdive measures`. */
export interface MeasuresCommandOptions {
  readonly on: string;
  readonly mapping?: string;
  readonly limit?: readonly string[];
  readonly report?: string;
}

async function taken(
  theme: ThemeManifest,
  submission: readonly string[],
  input: ListInput,
): Promise<readonly MeasureResult[]> {
  return withLists(theme, submission, input, async (files) => {
    for (const { refused } of files) if (refused) throw refused;
    const taker = measuresOn(theme, input.inspectedOn);
    for (const sheet of files.flatMap((file) => file.listSheets)) {
      taker.open(sheet.list.id);
      for await (const batch of sheet.rows()) {
        for (const row of batch) taker.add(sheet.list.id, row.values);
      }
      const damage = sheet.damage();
      if (damage) throw damage;
    }
    return taker.finish();
  });
}

/** `deepdive measures`: the numbers a publication asks for, as far as the lists can tell them. */
export async function measures(
  session: Session,
  name: string,
  paths: readonly string[],
  options: MeasuresCommandOptions,
): Promise<ExitStatus> {
  const theme = await session.theme(name);
  const ref = `${theme.id}@${theme.edition}`;
  if (theme.measures.length === 0) {
    throw refusal({
      code: 'nothing-to-do',
      says: `${ref} states no measures.`,
      expected: 'a theme that does: `deepdive show THEME measures` shows them',
    });
  }
  const as = options.report === undefined ? null : requireExtension(options.report, ['.csv', '.json']);
  const on = dateOption('--on', options.on);
  const { submission } = await namedInputs(session.host, paths);
  const input: ListInput = {
    inspectedOn: on,
    ...(await mappingOption(session.host, options.mapping, theme)),
    limits: limitsOption(options.limit),
  };
  const results = await taken(theme, submission, input);
  const document = {
    theme: ref,
    on,
    measures: results.map((result) => ({ ...result, compared: comparedWithPrinted(result) })),
  };
  if (options.report !== undefined) {
    const content = as === '.csv' ? csvText(measureRows(results)) : `${JSON.stringify(document, null, 2)}\n`;
    await writeOutput(session, options.report, content, submission);
    session.note(`Wrote ${options.report}.`);
  }
  if (session.json) session.printJson(document);
  else session.print(measuresInWords(results, theme, session));
  return 0;
}
