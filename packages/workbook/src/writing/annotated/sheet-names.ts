/** Excel's names have so many characters at most. */
const longest = 31;

const allowed = (name: string): string =>
  name
    .replace(/[[\]:*?/\\]|\p{Cc}/gu, ' ')
    .trim()
    .replace(/^'+|'+$/g, '')
    .slice(0, longest)
    .trim() || 'Sheet';

/** Gives each sheet of a workbook a name that Excel takes and that no other has. */
export class SheetNames {
  private readonly taken = new Set<string>();

  /** The name itself where it is free; else with a part number behind it. */
  take(name: string): string {
    const wanted = allowed(name);
    let given = wanted;
    for (let part = 2; this.taken.has(given.toLowerCase()); part++) {
      const ending = ` part ${part}`;
      given = `${wanted.slice(0, longest - ending.length).trim()}${ending}`;
    }
    this.taken.add(given.toLowerCase());
    return given;
  }
}

/** A cell as a link names it. */
export const linkTo = (sheet: string, cell: string): string => `'${sheet.replaceAll("'", "''")}'!${cell}`;
