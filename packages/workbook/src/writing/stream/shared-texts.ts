import { xmlText } from './xml-text.js';

/** Texts held in memory at most; further ones are written where they stand. */
const mostTexts = 65_536;
/** Longer texts are seldom the same twice. */
const longestText = 400;

/** Texts that many cells hold: messages, labels, codes. Written once, at the end of a workbook. */
export class SharedTexts {
  private readonly numbers = new Map<string, number>();
  private uses = 0;

  /** The number under which a cell names its text; `null` for a text that has to stand in the cell. */
  numberOf(text: string): number | null {
    const known = this.numbers.get(text);
    if (known !== undefined) {
      this.uses += 1;
      return known;
    }
    if (this.numbers.size >= mostTexts || text.length > longestText) return null;
    this.uses += 1;
    this.numbers.set(text, this.numbers.size);
    return this.numbers.size - 1;
  }

  /** The part with all texts. */
  *xml(): Generator<string> {
    yield `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${this.uses}" uniqueCount="${this.numbers.size}">`;
    for (const text of this.numbers.keys()) yield `<si>${textElement(text)}</si>`;
    yield '</sst>';
  }
}

/** A text with the blanks at its ends and its line ends kept. */
export function textElement(text: string): string {
  return /^\s|\s$|\n/.test(text) ? `<t xml:space="preserve">${xmlText(text)}</t>` : `<t>${xmlText(text)}</t>`;
}
