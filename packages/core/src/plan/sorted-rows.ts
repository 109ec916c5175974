import { filledParts, hasWords, type PlanCell, type PlanRow, textIn } from './plan-row.js';

/** A row that is no action, and what it is instead. */
export interface LeftOutRow {
  readonly sheet: string;
  readonly row: number;
  readonly because: string;
}

/** What a row below the headers is. */
export type SortedRow =
  | { readonly kind: 'action'; readonly row: PlanRow; readonly joined: readonly PlanRow[] }
  | { readonly kind: 'heading'; readonly row: PlanRow }
  | { readonly kind: 'leftOut'; readonly row: PlanRow; readonly because: string };

/** What makes a row an action rather than a heading above actions. */
const tellsOfAction = [
  'action',
  'lead',
  'leadManager',
  'dueOn',
  'status',
  'progress',
  'percentComplete',
  'completionOn',
  'completedOn',
];

const total = /^(?:grand |sub ?)?totals?\b/i;
const pageNumber = /^(?:page\s*)?\d{1,4}(?:\s*of\s*\d{1,4})?$/i;

const onlyText = (row: PlanRow): string | null => {
  const [part, ...others] = filledParts(row);
  return part === undefined || others.length > 0 ? null : (row.cells[part]?.raw.trim() ?? null);
};

/** A line between the actions that belongs to the page: its number, a title above the headers repeated. */
function ofThePage(row: PlanRow, next: PlanRow | undefined): string | null {
  const text = onlyText(row);
  if (text === null) return null;
  if (pageNumber.test(text) && /page/i.test(text)) return 'a page number';
  if (next?.repeatsHeaders) return 'a title above repeated headers';
  return total.test(text) ? 'a total or note' : null;
}

/** A row that holds nothing but the text of an action. */
const isActionTextAlone = (row: PlanRow): boolean => {
  const parts = filledParts(row);
  return parts.length === 1 && parts[0] === 'action' && hasWords(textIn(row, 'action'));
};

/** The row with the action that stands in the row below it. */
function withActionFrom(row: PlanRow, below: PlanRow): PlanRow {
  const action: PlanCell | undefined = below.cells.action;
  return action === undefined ? row : { ...row, cells: { ...row.cells, action } };
}

function kindOf(row: PlanRow, next: PlanRow | undefined): SortedRow {
  if (row.repeatsHeaders) return { kind: 'leftOut', row, because: 'the headers, repeated' };
  const parts = filledParts(row);
  if (parts.length === 0) return { kind: 'leftOut', row, because: 'no value in any column of the plan' };
  const page = ofThePage(row, next);
  if (page !== null) return { kind: 'leftOut', row, because: page };
  return parts.some((part) => tellsOfAction.includes(part))
    ? { kind: 'action', row, joined: [] }
    : { kind: 'heading', row };
}

/**
 * Tells actions from headings, page titles and repeated headers. Where a row has everything but its action, and the next
 * has nothing but one, they are one action. Every row comes out once, joined ones within the action they belong to.
 */
export function sortedRows(rows: readonly PlanRow[]): readonly SortedRow[] {
  const sorted: SortedRow[] = [];
  for (const [at, row] of rows.entries()) {
    const next = rows[at + 1];
    const found = kindOf(row, next?.sheet === row.sheet ? next : undefined);
    const last = sorted.at(-1);
    if (
      found.kind === 'action' &&
      last?.kind === 'action' &&
      last.row.sheet === row.sheet &&
      isActionTextAlone(row) &&
      !hasWords(textIn(last.row, 'action'))
    ) {
      sorted[sorted.length - 1] = {
        kind: 'action',
        row: withActionFrom(last.row, row),
        joined: [...last.joined, row],
      };
    } else sorted.push(found);
  }
  return sorted;
}
