import type { FieldType } from '../field.js';
import type { Source } from '../publication.js';

/** One thing a form asks. */
export interface FormQuestion {
  readonly id: string;
  readonly label: string;
  readonly hint: string | null;
  /** How it is answered. */
  readonly control: 'line' | 'paragraph' | 'yesNo' | 'date' | 'number' | 'choice';
  readonly type: FieldType | null;
  readonly choices: readonly { readonly code: string; readonly label: string }[];
  /** Shown criteria such as "ESN 23 (deep-dive)", with their summaries where there are any. */
  readonly criteria: readonly { readonly ref: string; readonly shown: string; readonly summary: string | null }[];
  readonly source: Source | null;
}

/** A part of a form under a heading. */
export interface FormSection {
  readonly title: string;
  readonly questions: readonly FormQuestion[];
}

/** A form, however it is rendered: Word, print, web page. */
export interface Form {
  /** `id@edition`. */
  readonly theme: string;
  readonly title: string;
  readonly caseNumber: string | null;
  readonly sections: readonly FormSection[];
  readonly source: Source;
}
