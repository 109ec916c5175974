import type { Source } from '../publication.js';

/** What kind of thing of a theme a change is about. */
export type ChangedThing =
  | 'theme'
  | 'criterion'
  | 'list'
  | 'field'
  | 'code'
  | 'rule'
  | 'across'
  | 'stage'
  | 'eligibility'
  | 'asked'
  | 'milestone'
  | 'request'
  | 'caseDocument'
  | 'toolHeader'
  | 'question'
  | 'guidance'
  | 'statement'
  | 'actionPlan'
  | 'measure'
  | 'judgement'
  | 'fact'
  | 'limitingRule'
  | 'outcome'
  | 'problem'
  | 'claimCondition'
  | 'assumption';

/** A value as the manifest holds it. */
export type PlainValue =
  | string
  | number
  | boolean
  | null
  | readonly PlainValue[]
  | { readonly [key: string]: PlainValue };

/** One thing that differs between two themes. */
export interface ThemeChange {
  readonly kind: 'added' | 'removed' | 'moved' | 'changed';
  readonly thing: ChangedThing;
  /** Where it stands in the manifest, by ids: `lists/childrenInNeed/fields/age`. */
  readonly path: string;
  /** What people call it: a printed label, a title, a sentence. */
  readonly title: string;
  /** What of it changed; `null` where all of it was added, removed or moved. */
  readonly property: string | null;
  /** The value before; for something moved its place, counted from 1, and what it followed. */
  readonly before: PlainValue;
  readonly after: PlainValue;
  /** Where each theme states it; `null` where a theme does not. */
  readonly source: { readonly before: Source | null; readonly after: Source | null };
}

/** All that differs between two themes, in printed order. */
export interface ThemeDifference {
  /** `id@edition`. */
  readonly before: string;
  readonly after: string;
  readonly changes: readonly ThemeChange[];
}
