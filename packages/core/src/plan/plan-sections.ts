import { filledParts, hasWords, type PlanRow, textIn } from './plan-row.js';
import type { ReadingOf } from './reading-of.js';
import { partsOfReference, type ReferencePlace, type ReferenceScheme, readReference } from './reference.js';

/** A heading above actions. */
export interface PlanSection {
  /** Under which its actions are counted: its reference, else its title. */
  readonly key: string;
  readonly title: string | null;
  readonly reference: ReadingOf<string>;
  readonly sheet: string;
  /** The row of its heading; `null` where only references and columns tell of it. */
  readonly row: number | null;
}

/** Where the reading of a plan has come to, row by row. */
export class PlanPlace {
  readonly sections: PlanSection[] = [];
  private section: string | null = null;
  private letter: string | null = null;
  private number = 0;
  /** The last reference and issue that stood in a cell of their own. */
  private reference: string | null = null;
  private issue: string | null = null;
  private readonly scheme: ReferenceScheme;

  constructor(scheme: ReferenceScheme) {
    this.scheme = scheme;
  }

  /** A new sheet starts anew, under its name where several sheets make the plan. */
  startSheet(sheet: string, named: boolean): void {
    this.section = null;
    this.letter = null;
    this.startSection();
    if (named) {
      const reference = { raw: null, value: null, confidence: 'unknown' } as const;
      this.enter({ key: sheet, title: sheet, reference, sheet, row: null });
    }
  }

  /** A row without an action: a section where it is a letter, a number or words alone; else a group within one. */
  heading(row: PlanRow): void {
    const raw = textIn(row, 'reference');
    const words = filledParts(row)
      .filter((part) => part !== 'reference')
      .map((part) => row.cells[part]?.raw.replace(/\s+/g, ' ').trim() ?? '')
      .join(' ');
    const reference = readReference(raw, this.place(), true);
    const { value } = reference;
    const title = words === '' ? raw : words;
    if (value === null || !/\d/.test(value) || (this.scheme === 'numbers' && !value.includes('.'))) {
      this.letter = value;
      this.startSection();
      this.enter({ key: value ?? title ?? '', title, reference, sheet: row.sheet, row: row.row });
    } else {
      this.follow(value);
      this.issue = title;
    }
  }

  /** The reference, issue and section of an action; what its own cells leave blank comes from above. */
  action(row: PlanRow): {
    readonly reference: ReadingOf<string>;
    readonly issue: ReadingOf<string>;
    readonly section: string | null;
  } {
    const raw = textIn(row, 'reference');
    const own = readReference(raw, this.place(), false);
    if (own.value !== null) this.follow(own.value, row);
    const written = textIn(row, 'issue');
    // A stray character is no issue.
    const issue = hasWords(written) ? written : null;
    // A new reference begins a new group: the issue above no longer stands for it.
    if (issue !== null || own.value !== null) this.issue = issue;
    const stated = textIn(row, 'section');
    if (stated !== null && stated !== this.section) {
      const reference = { raw: null, value: null, confidence: 'unknown' } as const;
      this.enter({ key: stated, title: stated, reference, sheet: row.sheet, row: null });
    }
    return {
      reference: own.value === null && this.reference !== null ? carried(raw, this.reference) : own,
      issue: issue === null && this.issue !== null ? carried(written, this.issue) : ownText(written),
      section: this.section,
    };
  }

  private place(): ReferencePlace {
    return { scheme: this.scheme, section: this.letter, number: this.number };
  }

  private startSection(): void {
    this.number = 0;
    this.reference = null;
    this.issue = null;
  }

  /** Goes on from a reference, into its section where the rows have not said so. */
  private follow(value: string, row?: PlanRow): void {
    const { section, number } = partsOfReference(value, this.scheme);
    if (section !== null && section !== this.letter) {
      this.letter = section;
      if (row)
        this.enter({ key: section, title: null, reference: ownText(section), sheet: row.sheet, row: null });
    }
    this.number = number;
    this.reference = value;
  }

  private enter(section: PlanSection): void {
    this.section = section.key;
    if (!this.sections.some(({ key }) => key === section.key)) this.sections.push(section);
  }
}

const carried = (raw: string | null, value: string): ReadingOf<string> => ({
  raw,
  value,
  confidence: 'carried',
});

const ownText = (text: string | null): ReadingOf<string> => ({
  raw: text,
  value: text,
  confidence: text === null ? 'unknown' : 'sure',
});
