import type { CellValue } from './cell-value.js';
import { ReadingError } from './reading-errors.js';
import type { ReadingLimits } from './reading-limits.js';
import type { XmlToken } from './xml-text.js';

/** The text of a cell while its elements are read: paragraphs one below the other, without notes and drawings. */
export class OdsCellText {
  text = '';
  private numberOfParagraphs = 0;
  private inParagraph = false;
  /** How many elements are open that show nothing in the cell. */
  private unshown = 0;
  private readonly limits: ReadingLimits;
  private readonly place: () => string;

  constructor(limits: ReadingLimits, place: () => string) {
    this.limits = limits;
    this.place = place;
  }

  /** Begins a new cell. */
  clear(): void {
    this.text = '';
    this.numberOfParagraphs = 0;
    this.inParagraph = false;
    this.unshown = 0;
  }

  /** Takes one token inside the cell; `spaces` are the repeats of a `text:s`. */
  take(token: XmlToken, spaces: number): void {
    if (token.kind === 'text') {
      if (this.unshown === 0 && this.inParagraph) this.append(token.text.replace(/[ \t\n\r]+/g, ' '));
      return;
    }
    if (this.unshown > 0) {
      if (token.kind === 'close') this.unshown -= 1;
      else if (!token.selfClosing) this.unshown += 1;
      return;
    }
    if (token.kind === 'close') {
      if (isParagraph(token.name)) this.inParagraph = false;
      return;
    }
    if (/^\?:(?:office:annotation|draw:|text:ruby-text|text:note)/.test(token.name)) {
      if (!token.selfClosing) this.unshown = 1;
      return;
    }
    if (isParagraph(token.name)) {
      if (this.numberOfParagraphs > 0) this.append('\n');
      this.numberOfParagraphs += 1;
      this.inParagraph = !token.selfClosing;
    } else if (token.name === '?:text:s')
      this.append(' '.repeat(Math.min(spaces, this.limits.cellCharacters + 1)));
    else if (token.name === '?:text:tab') this.append('\t');
    else if (token.name === '?:text:line-break') this.append('\n');
  }

  private append(text: string): void {
    this.text += text;
    if (this.text.length > this.limits.cellCharacters) {
      throw new ReadingError('cell-too-long', this.place(), { limit: this.limits.cellCharacters });
    }
  }
}

const isParagraph = (name: string): boolean => name === '?:text:p' || name === '?:text:h';

/** What a cell holds by its attributes and text; `undefined` where they contradict each other. */
export function odsValue(attributes: ReadonlyMap<string, string>, text: string): CellValue | undefined {
  if (attributes.get('calcext:value-type') === 'error') return { error: text };
  switch (attributes.get('office:value-type')) {
    case undefined:
    case 'void':
      return text === '' ? null : text;
    case 'float':
    case 'currency':
    case 'percentage':
      return numberOf(attributes.get('office:value'));
    case 'date': {
      const iso = attributes.get('office:date-value');
      return iso === undefined ? undefined : { iso };
    }
    case 'boolean': {
      const value = attributes.get('office:boolean-value');
      return value === 'true' ? true : value === 'false' ? false : undefined;
    }
    case 'string': {
      const value = attributes.get('office:string-value') ?? text;
      return value === '' ? null : value;
    }
    // A time of day is shown, and means something, as its text alone.
    default:
      return text === '' ? undefined : text;
  }
}

function numberOf(value: string | undefined): number | undefined {
  const number = value === undefined || value.trim() === '' ? Number.NaN : Number(value);
  return Number.isFinite(number) ? number : undefined;
}
