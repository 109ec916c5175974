import { familyCells, familyColumns, type ThemeManifest } from '@deepdive/core';
import { requireExtension, writeOutput } from '../files/write-output.js';
import type { Session } from '../session.js';
import type { Layout } from '../terminal/layout.js';
import { evidenceInWords } from './evidence-in-words.js';
import type { OutcomesResult } from './outcomes-result.js';

const extensions = ['.xlsx', '.html', '.json', '.csv'] as const;

/** A report that was asked for. */
export interface OutcomesReport {
  readonly path: string;
  readonly as: (typeof extensions)[number];
}

/**
 * The reports that `--report` asks for, each by the ending of its name.
 *
 * @throws Refusal `extension-unknown`
 */
export const outcomesReports = (paths: readonly string[] | undefined): readonly OutcomesReport[] =>
  (paths ?? []).map((path) => ({ path, as: requireExtension(path, extensions) }));

const indicatorColumns = [
  'Family',
  'Indicator',
  'Problem',
  'Identified',
  'Progress',
  'Met on',
  'Arose on',
  'Because',
] as const;

function indicatorRows({ families }: OutcomesResult): readonly (readonly string[])[] {
  return families.flatMap(({ family, indicators }) =>
    indicators.map(({ code, problem, identified, progress, metOn, aroseOn, because }) => [
      family,
      code,
      problem,
      String(identified),
      progress,
      metOn ?? '',
      aroseOn ?? '',
      because,
    ]),
  );
}

const same = (text: string): string => text;

const plain: Layout = {
  width: Number.POSITIVE_INFINITY,
  paint: { title: same, doubtful: same, quiet: same, good: same, bad: same },
};

function evidenceRows(result: OutcomesResult, theme: ThemeManifest): readonly (readonly string[])[] {
  return result.explanations.flatMap((explained) =>
    evidenceInWords(explained, theme, plain)
      .split('\n')
      .map((line) => [explained.verdict.family, line]),
  );
}

async function contentOf(
  as: OutcomesReport['as'],
  result: OutcomesResult,
  theme: ThemeManifest,
): Promise<string | Uint8Array> {
  switch (as) {
    case '.json':
      return `${JSON.stringify(result, null, 2)}\n`;
    case '.csv': {
      const { csvText } = await import('@deepdive/workbook');
      return csvText([familyColumns, ...result.families.map(familyCells)]);
    }
    case '.xlsx': {
      const { writeTables } = await import('@deepdive/workbook');
      const evidence = evidenceRows(result, theme);
      return writeTables(`${theme.title}: families as of ${result.asOf}`, [
        { name: 'Families', header: familyColumns, rows: result.families.map(familyCells) },
        { name: 'Indicators', header: indicatorColumns, rows: indicatorRows(result) },
        ...(evidence.length === 0 ? [] : [{ name: 'Evidence', header: ['Family', 'Why'], rows: evidence }]),
      ]);
    }
    case '.html': {
      const { outcomesReport } = await import('@deepdive/handouts');
      return outcomesReport({
        title: theme.title,
        theme: result.theme,
        asOf: result.asOf,
        counts: result.counts,
        readings: result.readings,
        columns: familyColumns,
        families: result.families.map(familyCells),
        evidence: result.explanations.map((explained) => ({
          family: explained.verdict.family,
          lines: evidenceInWords(explained, theme, plain).split('\n'),
        })),
      });
    }
  }
}

/** Writes one report. */
export async function writeOutcomesReport(
  session: Session,
  { path, as }: OutcomesReport,
  result: OutcomesResult,
  theme: ThemeManifest,
  read: readonly string[],
): Promise<void> {
  await writeOutput(session, path, await contentOf(as, result, theme), read);
  session.note(`Wrote ${path}.`);
}
