import { type CheckResult, counted, dayInWords, type ThemeManifest } from '@deepdive/core';
import { Assumed } from '../assumptions/assumed.js';
import type { Draft } from '../desk/drafts.js';
import type { Here } from '../here.js';
import { Files, Select } from '../page/fields.js';
import { Form } from '../page/form.js';
import type { Content } from '../page/node.js';
import { Figures, Table } from '../page/table.js';
import { listName } from '../themes/words.js';
import { FindingsByChild, FindingsByRule, isStructural, StructureProblems } from './findings.js';
import type { Doubt } from './spellings.js';

/** How findings are looked at: by what, and of which list. */
export interface Look {
  readonly by: 'rule' | 'child';
  /** Empty for all. */
  readonly list: string;
  readonly severity: '' | 'mustFix' | 'check';
}

/** How the address says findings are looked at. */
export function lookIn(query: (name: string) => string | undefined): Look {
  const severity = query('severity');
  return {
    by: query('by') === 'child' ? 'child' : 'rule',
    list: query('list') ?? '',
    severity: severity === 'mustFix' || severity === 'check' ? severity : '',
  };
}

/** What the check says in one sentence. */
export function verdictOf({ counts: { mustFix, check } }: CheckResult): string {
  const toCheck = check === 0 ? '' : `; ${counted(check, 'finding is', 'findings are')} to be looked at`;
  return mustFix > 0
    ? `${counted(mustFix, 'finding')} must be fixed${toCheck}.`
    : `Nothing has to be fixed${toCheck}.`;
}

/** What a check found: structure first, then rows by rule or by child. The same for a draft and for what was submitted. */
export function Findings({
  here,
  result,
  theme,
  look,
  action,
}: {
  readonly result: CheckResult;
  readonly theme: ThemeManifest;
  readonly look: Look;
  readonly action: string;
  readonly here: Here;
}) {
  const rows = result.findings.filter(
    (finding) =>
      !isStructural(finding) &&
      (look.list === '' || finding.list === look.list) &&
      (look.severity === '' || finding.severity === look.severity),
  );
  const lists = theme.lists.filter(({ id }) => result.findings.some(({ list }) => list === id));
  return (
    <>
      <Figures
        of={[
          ['Must fix', result.counts.mustFix, result.counts.mustFix > 0 ? 'red' : 'green'],
          ['To check', result.counts.check, 'amber'],
          ['Could not be checked', result.counts.notChecked],
        ]}
      />
      <StructureProblems result={result} theme={theme} />
      <h2 id="rows">Findings in rows</h2>
      <p>Cells are named as the spreadsheet names them. What stands in them is not repeated here.</p>
      <form method="get" action={action} class="filter">
        <Select
          name="by"
          label="Show by"
          value={look.by}
          choices={[
            { value: 'rule', label: 'Rule' },
            { value: 'child', label: 'Child' },
          ]}
        />
        <Select
          name="list"
          label="List"
          value={look.list}
          none="All lists"
          choices={lists.map((list) => ({ value: list.id, label: listName(list) }))}
        />
        <Select
          name="severity"
          label="How grave"
          value={look.severity}
          none="All"
          choices={[
            { value: 'mustFix', label: 'Must fix' },
            { value: 'check', label: 'To check' },
          ]}
        />
        <button type="submit" class="second">
          Show
        </button>
      </form>
      {look.by === 'child' ? (
        <FindingsByChild findings={rows} theme={theme} />
      ) : (
        <FindingsByRule result={result} theme={theme} findings={rows} />
      )}
      <NotChecked here={here} result={result} />
    </>
  );
}

function NotChecked({ here, result }: { readonly here: Here; readonly result: CheckResult }) {
  const { notChecked, notRun, assumptions } = result;
  return (
    <>
      <h2>What could not be checked</h2>
      {notChecked.length + notRun.length === 0 ? <p>Everything could be checked.</p> : null}
      {notRun.length === 0 ? null : (
        <Table
          id="not-run"
          caption="Rules that were not run at all"
          columns={['Rule', 'Why']}
          rows={notRun.map(({ rule, because }) => [<code>{rule}</code>, because])}
        />
      )}
      {notChecked.length === 0 ? null : (
        <Table
          id="not-checked"
          caption="Rules that a blank leaves open for some rows"
          columns={['Rule', { title: 'Rows', numeric: true }, 'Why']}
          rows={notChecked.map(({ rule, rows, because }) => [<code>{rule}</code>, rows, because])}
        />
      )}
      {assumptions.length === 0 ? null : (
        <>
          <h2>Assumptions</h2>
          <Assumed here={here} of={assumptions} />
        </>
      )}
    </>
  );
}

/** What can be done with files that were checked. */
export function DraftActions({
  here,
  draft,
  doubts,
}: {
  readonly here: Here;
  readonly draft: Draft;
  readonly doubts: readonly Doubt[];
}) {
  const base = `/lists/check/${draft.id}`;
  return (
    <>
      <p>
        {counted(draft.files.length, 'file')}: {draft.files.map(({ name }) => name).join(', ')}. The lists
        speak for {dayInWords(draft.listedOn)}.
      </p>
      <p>
        <a class="button" href={`${base}/problems.xlsx`}>
          Download your lists with the problems marked
        </a>
        {doubts.length === 0 ? null : (
          <a class="button second" href={`${base}/meanings`}>
            Say what {counted(doubts.length, 'spelling means', 'spellings mean')}
          </a>
        )}
        <a class="button second" href="#submit">
          Go on to submit
        </a>
      </p>
      <details>
        <summary>Mended it? Check the new file</summary>
        <div class="inside">
          <CheckForm here={here} />
        </div>
      </details>
    </>
  );
}

/** Submits files that were checked, whatever was found in them. */
export function SubmitDraft({ here, draft }: { readonly here: Here; readonly draft: Draft }) {
  const base = `/lists/check/${draft.id}`;
  const { counts } = draft.result;
  return (
    <>
      <h2 id="submit">Submit this version</h2>
      <p>
        {counts.mustFix === 0
          ? 'The version is kept with its findings and the digests of its files.'
          : 'It can be submitted as it is: what must be fixed is recorded with it and stays to be fixed.'}
      </p>
      <Form here={here} action={`${base}/submit`} says="Submitting…">
        <button type="submit">Submit this version</button>
      </Form>
    </>
  );
}

/** Takes the files to check. */
export function CheckForm({
  here,
  errors,
  children,
}: {
  readonly here: Here;
  readonly errors?: Readonly<Record<string, string>>;
  readonly children?: Content;
}) {
  return (
    <Form here={here} action="/lists/check" files says="Checking the lists…">
      <Files
        name="files"
        label="Your lists"
        hint="Workbooks (.xlsx, .ods), csv files or a .zip of them; several at once if the lists are in several files. At most 64 MB."
        errors={errors}
      />
      {children}
      <button type="submit">Check the lists</button>
    </Form>
  );
}
