/**
 * The item number a file name begins with, as the text prints it: "1.04 audits.pdf" as `1.4`, "2.03a" as `2.3`;
 * `null` where it begins with none. 1.4 is not 1.40.
 */
export function itemNumberOf(name: string): string | null {
  const [, found] = /^\s*(?:item\s*)?(\d+(?:\.\d+)*)(?!\d)/i.exec(name) ?? [];
  return found === undefined ? null : normalNumber(found);
}

/** An item number without leading noughts in its parts. */
export function normalNumber(number: string): string {
  return number
    .split('.')
    .map((part) => part.replace(/^0+(?=\d)/, ''))
    .join('.');
}
