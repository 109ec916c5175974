import type { ConditionNode } from '../expression/node.js';
import type { Otherwise, Strength } from '../field.js';
import type { FieldType } from '../field-type.js';
import type { AssumptionManifest } from '../manifest.js';
import type { Publication, Source } from '../publication.js';

/** How a question is answered. */
export type FormControl = 'line' | 'paragraph' | 'yesNo' | 'date' | 'number' | 'choice';

/** A criterion as a form shows it. */
export interface ShownCriterion {
  /** `theme:ESN-NN`. */
  readonly ref: string;
  /** `ESN 23 (neglect)`. */
  readonly shown: string;
  /** In our own words; `null` where no theme at hand states it. */
  readonly summary: string | null;
  /** The printed line it stands under together with others. */
  readonly heading: string | null;
}

/** One thing a form asks. */
export interface FormQuestion {
  /** Unique in its form. */
  readonly id: string;
  readonly label: string;
  readonly hint: string | null;
  readonly control: FormControl;
  /** The type of the field that holds the answer; `null` for an answer in free words that is no field. */
  readonly type: FieldType | null;
  /** How strongly an answer is asked for; `null` where the publication says nothing about it. */
  readonly strength: Strength | null;
  readonly choices: readonly { readonly code: string; readonly label: string }[];
  /** The least a number may be. */
  readonly least: number | null;
  /** When the question is asked at all, over the answers of the same form; `null` means always. */
  readonly appliesWhen: ConditionNode | null;
  /** What its answer may be when it is not asked. */
  readonly otherwise: Otherwise;
  /** What is known already and stands in the answer. */
  readonly filledIn: string | null;
  /** The criteria that the answer is evidence for. */
  readonly criteria: readonly ShownCriterion[];
  readonly source: Source | null;
}

/** A part of a form in which each question is asked once. */
export interface QuestionsSection {
  readonly kind: 'questions';
  /** `null` for the lines at the top of a form. */
  readonly title: string | null;
  readonly questions: readonly FormQuestion[];
}

/** A part of a form in which every question is asked about each of several children: a row a child, a column a question. */
export interface TableSection {
  readonly kind: 'table';
  readonly title: string | null;
  /** The head of the first column, which names the children. */
  readonly about: string;
  readonly children: readonly string[];
  readonly questions: readonly FormQuestion[];
}

/** A part of a form. */
export type FormSection = QuestionsSection | TableSection;

/** A form, however it is rendered: Word, print, web page. */
export interface Form {
  /** `id@edition`. */
  readonly theme: string;
  readonly title: string;
  /** The theme's title; `null` for a form made from a list without its theme. */
  readonly themeTitle: string | null;
  /** The publication that a footer cites; `null` for a form made from a list without its theme. */
  readonly publication: Publication | null;
  readonly caseNumber: string | null;
  readonly sections: readonly FormSection[];
  readonly source: Source;
  /** What the text leaves open and the form has settled. */
  readonly assumptions: readonly AssumptionManifest[];
}
