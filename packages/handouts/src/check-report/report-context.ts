import { type CheckResult, grouped, type ThemeManifest } from '@deepdive/core';
import { type ThemeWords, themeWords } from '../words/theme-words.js';
import { type Problem, problemsOf } from './problem.js';
import { structuralIn } from './structural.js';

/** How much a report shows; all findings stand in the spreadsheet report, and the page says how many more there are. */
export interface ReportLimits {
  /** Findings shown under each rule; 200 unless told, fewer where more than 150 rules have findings. */
  readonly perRule?: number;
  /** Findings shown by child, over all children; 10,000 unless told. */
  readonly byChild?: number;
  /** Spellings shown; 500 unless told. */
  readonly spellings?: number;
}

/** Rows that a page can hold under all its rules together and still be opened with ease. */
const rowsByRule = 30_000;

/** What every part of a report draws on. */
export interface ReportContext {
  readonly result: CheckResult;
  readonly theme: ThemeManifest;
  readonly words: ThemeWords;
  /** What is wrong in rows; what is wrong with lists and columns stands apart. */
  readonly problems: readonly Problem[];
  readonly limits: Required<ReportLimits>;
  /** Whether a place in a workbook needs the file's name to be found. */
  readonly severalFiles: boolean;
}

/** Groups the findings and looks up the theme's words once, for all parts. */
export function reportContext(
  result: CheckResult,
  theme: ThemeManifest,
  limits: ReportLimits,
): ReportContext {
  const words = themeWords(theme);
  const structural = structuralIn(result);
  const problems = problemsOf(
    result.findings.filter((finding) => !structural(finding)),
    words,
  );
  return {
    result,
    theme,
    words,
    problems,
    limits: {
      perRule: Math.min(200, Math.floor(rowsByRule / Math.max(1, problems.length))),
      byChild: 10_000,
      spellings: 500,
      ...limits,
    },
    severalFiles: result.files.length > 1,
  };
}

/** What is said where a page shows fewer things than there are; `null` where it shows them all. */
export function moreElsewhere(shown: number, of: number): string | null {
  if (shown >= of) return null;
  return `Only the first ${grouped(shown)} are shown: ${grouped(of - shown)} more are in the spreadsheet report.`;
}
