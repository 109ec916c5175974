import type { CellValue, WriteSheet } from 'hucre/xlsx';
import { columnLetters } from '../reading/cell-address.js';
import { headerStyle } from './sheet-style.js';

const name = 'Choices';

/** Gathers what a person may choose from, a column each, for the drop-downs of other sheets. */
export class Choices {
  private readonly columns = new Map<string, readonly [title: string, choices: readonly string[]]>();

  /** The cells that hold the choices, as a formula names them. */
  range(title: string, choices: readonly string[]): string {
    const key = JSON.stringify([title, choices]);
    if (!this.columns.has(key)) this.columns.set(key, [title, choices]);
    const letters = columnLetters([...this.columns.keys()].indexOf(key));
    return `${name}!$${letters}$2:$${letters}$${choices.length + 1}`;
  }

  /** The sheet with all of them. */
  sheet(): WriteSheet {
    const columns = [...this.columns.values()];
    const deepest = Math.max(0, ...columns.map(([, choices]) => choices.length));
    const rows: CellValue[][] = [columns.map(([title]) => title)];
    for (let at = 0; at < deepest; at++) rows.push(columns.map(([, choices]) => choices[at] ?? null));
    return {
      name,
      rows,
      columns: columns.map(() => ({ width: 32 })),
      cells: new Map(columns.map((_, at) => [`0,${at}`, { style: headerStyle }])),
      freezePane: { rows: 1 },
    };
  }
}
