import type { CellValue, WriteSheet } from 'hucre/xlsx';
import { columnLetters } from '../reading/cell-address.js';
import { headerStyle } from './sheet-style.js';

const name = 'Choices';

/** Gathers what a person may choose from, a column each, for the drop-downs of other sheets. */
export class Choices {
  private readonly columns = new Map<string, readonly string[]>();

  /** The cells that hold the choices, as a formula names them; the same title means the same choices. */
  range(title: string, choices: readonly string[]): string {
    if (!this.columns.has(title)) this.columns.set(title, choices);
    const letters = columnLetters([...this.columns.keys()].indexOf(title));
    return `${name}!$${letters}$2:$${letters}$${choices.length + 1}`;
  }

  /** The sheet with all of them. */
  sheet(): WriteSheet {
    const columns = [...this.columns];
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
