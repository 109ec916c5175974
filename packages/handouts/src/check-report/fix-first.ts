import { type CheckResult, counted, grouped, listed } from '@deepdive/core';
import { type Html, html } from '../page/html.js';
import type { ThemeWords } from '../words/theme-words.js';
import type { ReportContext } from './report-context.js';

const named = 3;

function someOf(names: readonly string[]): string {
  if (names.length <= named + 1) return listed(names);
  return `${names.slice(0, named).join(', ')} and ${grouped(names.length - named)} more`;
}

/** Missing columns by label and list, those that must be there first. */
function missingColumns(result: CheckResult, words: ThemeWords): readonly string[] {
  const columns = result.missing.flatMap(({ list, field }) =>
    field === undefined
      ? []
      : [
          {
            must: words.fieldOf(field, list)?.strength === 'must',
            says: `“${words.field(field, list)}” (${words.list(list)})`,
          },
        ],
  );
  return columns.sort((a, b) => Number(b.must) - Number(a.must)).map(({ says }) => says);
}

/**
 * What must be fixed first, in the order in which it pays: what is missing hides other problems, a header that was not
 * recognised makes a column missing, and then the rules that most rows break.
 */
export function fixFirst({ result, words, problems }: ReportContext): readonly Html[] {
  const lists = result.missing.flatMap(({ list, field }) => (field === undefined ? [words.list(list)] : []));
  const columns = missingColumns(result, words);
  const unknown = result.files
    .flatMap(({ sheets }) => sheets)
    .filter(({ list }) => list !== null)
    .flatMap((sheet) => sheet.columns.filter(({ how }) => how === 'unknown'));
  const mustFix = problems.filter(({ severity }) => severity === 'mustFix');
  const later = mustFix.slice(named);
  const items: (Html | null)[] = [
    lists.length === 0
      ? null
      : html`<a href="#structure">${counted(lists.length, 'list is', 'lists are')} missing</a>: ${someOf(lists)}.`,
    columns.length === 0
      ? null
      : html`<a href="#structure">${counted(columns.length, 'column is', 'columns are')} missing</a>: ${someOf(columns)}.`,
    unknown.length === 0
      ? null
      : html`<a href="#structure">${counted(unknown.length, 'column was', 'columns were')} not recognised</a>: ${someOf(unknown.map(({ label }) => `“${label}”`))}.`,
    ...mustFix
      .slice(0, named)
      .map(
        ({ number, says, list, findings }) =>
          html`<a href="#problem-${number}">${says}</a>: ${counted(findings.length, 'finding')} in ${words.list(list)}.`,
      ),
    later.length === 0
      ? null
      : html`${counted(later.length, 'other problem')} that must be fixed, ${counted(
          later.reduce((sum, { findings }) => sum + findings.length, 0),
          'finding',
        )} in all: <a href="#by-rule">by rule</a>.`,
  ];
  return items.filter((item) => item !== null);
}
