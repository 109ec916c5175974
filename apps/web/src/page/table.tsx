import type { Content } from './node.js';

/** A column of a table. */
export interface Column {
  readonly title: string;
  /** Set to the right, digits under digits. */
  readonly numeric?: boolean;
}

/** A table with a caption, whose rows are named. */
export interface TableProps {
  /** Unique on its page. */
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly (string | Column)[];
  /** Which column names the row; the first unless told. */
  readonly rowHeader?: number;
  readonly rows: readonly (readonly Content[])[];
}

/** A table in a region that can be scrolled by keyboard where the window is narrow; where it has no row, it says so. */
export function Table({ id, caption, columns, rowHeader = 0, rows }: TableProps) {
  if (rows.length === 0) return <p id={id}>{caption}. None.</p>;
  const stated = columns.map((column): Column => (typeof column === 'string' ? { title: column } : column));
  return (
    <section class="wide" aria-labelledby={id} tabindex={0}>
      <table>
        <caption id={id}>{caption}</caption>
        <thead>
          <tr>
            {stated.map(({ title, numeric }) => (
              <th scope="col" class={numeric ? 'number' : undefined}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              {row.map((cell, at) =>
                at === rowHeader ? (
                  <th scope="row" class={stated[at]?.numeric ? 'number' : undefined}>
                    {cell}
                  </th>
                ) : (
                  <td class={stated[at]?.numeric ? 'number' : undefined}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Facts with their names, one under the other. */
export function Facts({ of }: { readonly of: readonly (readonly [string, Content])[] }) {
  return (
    <dl class="facts">
      {of.map(([name, value]) => (
        <div>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A few numbers that matter. */
export function Figures({
  of,
}: {
  readonly of: readonly (readonly [name: string, value: string | number, tone?: 'red' | 'amber' | 'green'])[];
}) {
  return (
    <dl class="figures">
      {of.map(([name, value, tone]) => (
        <div class={tone}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A state in words; the colour only repeats them. */
export function Tag({
  tone,
  children,
}: {
  readonly tone: 'red' | 'amber' | 'green' | 'grey';
  readonly children?: Content;
}) {
  return <span class={`tag ${tone}`}>{children}</span>;
}
