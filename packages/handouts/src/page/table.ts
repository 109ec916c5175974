import { type Html, type HtmlValue, html } from './html.js';

/** A column of a table. */
export interface TableColumn {
  readonly title: string;
  /** Set to the right, digits under digits. */
  readonly numeric?: boolean;
}

/** A table with a name. */
export interface Table {
  /** Unique on its page. */
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  /** Which column names the row; the first unless told. */
  readonly rowHeader?: number;
  readonly rows: readonly (readonly HtmlValue[])[];
  /** Ruled cells with room to write in. */
  readonly grid?: boolean;
}

function cell(table: Table, value: HtmlValue, index: number): Html {
  const aligned = table.columns[index]?.numeric ? html` class="number"` : null;
  return index === (table.rowHeader ?? 0)
    ? html`<th scope="row"${aligned}>${value}</th>`
    : html`<td${aligned}>${value}</td>`;
}

/** A table in a region that can be scrolled by keyboard where the window is narrow. */
export function table(stated: Table): Html {
  const heads = stated.columns.map(
    ({ title, numeric }) => html`<th scope="col"${numeric ? html` class="number"` : null}>${title}</th>`,
  );
  const rows = stated.rows.map(
    (row) => html`<tr>${row.map((value, index) => cell(stated, value, index))}</tr>
`,
  );
  return html`<div class="wide" role="region" aria-labelledby="${stated.id}" tabindex="0">
<table${stated.grid ? html` class="grid"` : null}>
<caption id="${stated.id}">${stated.caption}</caption>
<thead><tr>${heads}</tr></thead>
<tbody>
${rows}</tbody>
</table>
</div>
`;
}
