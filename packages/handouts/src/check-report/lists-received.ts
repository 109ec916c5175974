import { type Finding, grouped, type Severity } from '@deepdive/core';
import { type Html, html } from '../page/html.js';
import { table } from '../page/table.js';
import type { ReportContext } from './report-context.js';

/** A list of the theme as it came. */
interface ListReceived {
  readonly list: string;
  readonly state: 'received' | 'missing' | 'notLookedAt';
  readonly rows: number;
  readonly mustFix: number;
  readonly toCheck: number;
}

/** Every list of the theme, in its order, with what came of it. */
function listsReceived({ result, theme }: ReportContext): readonly ListReceived[] {
  const sheets = result.files.flatMap((file) => file.sheets);
  const missing = new Set(result.missing.flatMap(({ list, field }) => (field === undefined ? [list] : [])));
  const counts = countsByList(result.findings);
  return theme.lists.map(({ id }) => {
    const own = sheets.filter(({ list }) => list === id);
    const absent = missing.has(id) ? 'missing' : 'notLookedAt';
    return {
      list: id,
      state: own.length > 0 ? 'received' : absent,
      rows: own.reduce((sum, { rows }) => sum + rows, 0),
      mustFix: counts.get(`${id} mustFix`) ?? 0,
      toCheck: counts.get(`${id} check`) ?? 0,
    };
  });
}

function countsByList(findings: readonly Finding[]): ReadonlyMap<`${string} ${Severity}`, number> {
  const counts = new Map<`${string} ${Severity}`, number>();
  for (const { list, severity } of findings) {
    const key = `${list} ${severity}` as const;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function stateTag(state: ListReceived['state']): Html {
  switch (state) {
    case 'received':
      return html`<span class="tag green">Received</span>`;
    case 'missing':
      return html`<span class="tag red">Missing</span>`;
    case 'notLookedAt':
      return html`<span class="tag grey">Not looked at</span>`;
  }
}

/** The lists that came and those that did not. */
export function listsTable(context: ReportContext): Html {
  return table({
    id: 'lists-received',
    caption: 'Lists received and missing',
    columns: [
      { title: 'List' },
      { title: 'State' },
      { title: 'Rows', numeric: true },
      { title: 'Must fix', numeric: true },
      { title: 'To check', numeric: true },
    ],
    rows: listsReceived(context).map(({ list, state, rows, mustFix, toCheck }) => [
      context.words.list(list),
      stateTag(state),
      ...(state === 'received' ? [rows, mustFix, toCheck].map(grouped) : ['–', '–', '–']),
    ]),
  });
}
