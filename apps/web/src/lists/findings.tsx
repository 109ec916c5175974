import { type CheckResult, citation, counted, type Finding, type ThemeManifest } from '@deepdive/core';
import type { Content } from '../page/node.js';
import { Table, Tag } from '../page/table.js';
import { fieldLabel, listName, partName } from '../themes/words.js';
import { unreadSheets } from './unread-sheets.js';

/** What is wrong with sheets and columns rather than with a row. */
export const isStructural = ({ row }: Finding): boolean => row === null;

/** What was found of one rule. */
export interface Problem {
  readonly rule: string;
  readonly findings: readonly Finding[];
  /** All that were found, those that were not kept included. */
  readonly count: number;
}

/** Findings by rule: what must be fixed first, then by how many there are. */
function problemsOf(result: CheckResult, findings: readonly Finding[]): readonly Problem[] {
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    const held = byRule.get(finding.rule);
    if (held) held.push(finding);
    else byRule.set(finding.rule, [finding]);
  }
  const more = new Map(result.notKept?.map(({ rule, findings: count }) => [rule, count]));
  const grave = ({ findings: [first] }: Problem): number => (first?.severity === 'mustFix' ? 0 : 1);
  return [...byRule]
    .map(
      ([rule, ofRule]): Problem => ({ rule, findings: ofRule, count: ofRule.length + (more.get(rule) ?? 0) }),
    )
    .sort((a, b) => grave(a) - grave(b) || b.count - a.count);
}

/** How grave a finding is, in words. */
function Severity({ of }: { readonly of: Finding['severity'] }) {
  return of === 'mustFix' ? <Tag tone="red">Must fix</Tag> : <Tag tone="amber">To check</Tag>;
}

const placeOf = ({ cell, sheet }: Finding): string => cell ?? (sheet === null ? 'Whole list' : 'Whole sheet');

const same = <T,>(values: readonly T[]): boolean => new Set(values).size < 2;

function ProblemPart({
  problem,
  number,
  theme,
  shown,
  severalFiles,
}: {
  readonly problem: Problem;
  readonly number: number;
  readonly theme: ThemeManifest;
  readonly shown: number;
  readonly severalFiles: boolean;
}) {
  const { findings, count } = problem;
  const [first] = findings;
  if (!first) return null;
  const oneMessage = same(findings.map(({ message }) => message));
  const oneFix = same(findings.map(({ fix }) => fix));
  const shownFindings = findings.slice(0, shown);
  return (
    <>
      <h3 id={`problem-${number}`}>
        {number}. {oneMessage ? first.message : (first.label ?? partName(theme, first.list))}
      </h3>
      <p>
        <Severity of={first.severity} /> {counted(count, 'finding')} in {partName(theme, first.list)}
        {first.label ? `, column “${first.label}”` : ''}.
      </p>
      {oneFix && first.fix ? <p>What to do: {first.fix}</p> : null}
      <p class="source">{citation(first.source)}</p>
      <Table
        id={`cells-${number}`}
        caption={`Where problem ${number} is`}
        columns={[
          'Cell',
          'Sheet',
          'Child',
          ...(severalFiles ? ['File'] : []),
          ...(oneMessage ? [] : ['What is wrong']),
          ...(oneFix ? [] : ['What to do']),
        ]}
        rows={shownFindings.map((finding): readonly Content[] => [
          placeOf(finding),
          finding.sheet ?? '',
          finding.child ?? '',
          ...(severalFiles ? [finding.file] : []),
          ...(oneMessage ? [] : [finding.message]),
          ...(oneFix ? [] : [finding.fix ?? '']),
        ])}
      />
      {count > shownFindings.length ? (
        <p>
          The first {shownFindings.length} are shown. All {count} stand in the workbook with the problems
          marked.
        </p>
      ) : null}
    </>
  );
}

/** Findings in rows, rule by rule. */
export function FindingsByRule({
  result,
  theme,
  findings,
}: {
  readonly result: CheckResult;
  readonly theme: ThemeManifest;
  readonly findings: readonly Finding[];
}) {
  const problems = problemsOf(result, findings);
  if (problems.length === 0) return <p>No rule was broken.</p>;
  return (
    <>
      {problems.map((problem, at) => (
        <ProblemPart
          problem={problem}
          number={at + 1}
          theme={theme}
          shown={problems.length > 60 ? 10 : 50}
          severalFiles={result.files.length > 1}
        />
      ))}
    </>
  );
}

/** Children shown at once. */
const mostChildren = 300;

/** Findings in rows, child by child: the child with most to fix first. */
export function FindingsByChild({
  findings,
  theme,
}: {
  readonly findings: readonly Finding[];
  readonly theme: ThemeManifest;
}) {
  const byChild = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.child === null) continue;
    const held = byChild.get(finding.child);
    if (held) held.push(finding);
    else byChild.set(finding.child, [finding]);
  }
  const grave = (all: readonly Finding[]): number =>
    all.filter(({ severity }) => severity === 'mustFix').length;
  const children = [...byChild].sort(
    ([a, one], [b, other]) => grave(other) - grave(one) || other.length - one.length || (a < b ? -1 : 1),
  );
  if (children.length === 0) return <p>No finding is about one child.</p>;
  return (
    <>
      <p>
        {counted(children.length, 'child', 'children')}, those with most to fix first.
        {children.length > mostChildren ? ` The first ${mostChildren} are shown.` : ''}
      </p>
      {children.slice(0, mostChildren).map(([child, all]) => (
        <details>
          <summary>
            {child}: {counted(grave(all), 'finding')} to fix, {counted(all.length - grave(all), 'finding')} to
            check
          </summary>
          <ul class="inside plain">
            {all.map((finding) => (
              <li>
                <Severity of={finding.severity} /> {finding.sheet ?? ''} {finding.cell ?? ''}:{' '}
                {finding.message}
                {finding.fix ? ` ${finding.fix}` : ''}{' '}
                <span class="small">{partName(theme, finding.list)}</span>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}

/** What is wrong with files, sheets and columns: it comes first, since it hides everything else. */
export function StructureProblems({
  result,
  theme,
}: {
  readonly result: CheckResult;
  readonly theme: ThemeManifest;
}) {
  const problems = result.findings.filter(isStructural);
  const unknown = unreadSheets(result);
  const columns = result.files.flatMap(({ sheets }) =>
    sheets.flatMap((sheet) =>
      sheet.list === null
        ? []
        : sheet.columns.flatMap((column) => (column.how === 'unknown' ? [{ sheet, column }] : [])),
    ),
  );
  const notes = result.files.flatMap((file) => [
    ...file.notes.map((note) => `${file.path}: ${note}`),
    ...file.sheets.flatMap(({ sheet, notes: own, skipped }) => [
      ...own.map((note) => `${sheet}: ${note}`),
      ...skipped.map(({ because, rows }) => `${sheet}: ${counted(rows, 'row')} left out (${because})`),
    ]),
  ]);
  return (
    <>
      <h2 id="structure">Files, sheets and columns</h2>
      {problems.length + unknown.length + columns.length === 0 ? (
        <p>Every list and column was found.</p>
      ) : null}
      {problems.length === 0 ? null : (
        <Table
          id="structure-problems"
          caption="What is missing or cannot be read"
          columns={['What is wrong', 'List', 'How grave', 'What to do']}
          rows={problems.map((finding) => [
            `${finding.message}${finding.field !== null && finding.label === null ? `: ${fieldLabel(theme, finding.list, finding.field)}` : ''}`,
            partName(theme, finding.list),
            <Severity of={finding.severity} />,
            finding.fix ?? '',
          ])}
        />
      )}
      {columns.length === 0 ? null : (
        <Table
          id="unknown-columns"
          caption="Headers that were not recognised; their columns were not read"
          columns={['Header', 'Sheet', 'Column', 'Did you mean']}
          rows={columns.map(({ sheet, column }) => [
            column.label,
            sheet.sheet,
            column.column,
            column.suggestion ?? 'No header is near it',
          ])}
        />
      )}
      {unknown.length === 0 ? null : (
        <p>Sheets that are none of the lists: {unknown.map(({ sheet }) => sheet).join(', ')}.</p>
      )}
      <details>
        <summary>What was read from each file</summary>
        <div class="inside">
          <Table
            id="read"
            caption="Sheets as they were read"
            columns={['Sheet', 'File', 'Read as', { title: 'Rows', numeric: true }]}
            rows={result.files.flatMap((file) =>
              file.sheets.map((sheet) => {
                const list = theme.lists.find(({ id }) => id === sheet.list);
                return [sheet.sheet, file.path, list ? listName(list) : 'No list', sheet.rows];
              }),
            )}
          />
          {notes.length === 0 ? null : (
            <ul>
              {notes.map((note) => (
                <li>{note}</li>
              ))}
            </ul>
          )}
        </div>
      </details>
    </>
  );
}
