import type { RowValues, ThemeManifest } from '@deepdive/core';

/** What an author hands over beside the theme. */
export interface ConformanceOptions {
  /** Rows of lists that are right, by the id of the list: nothing may be found in them that must be fixed. */
  readonly examples?: Readonly<Record<string, readonly RowValues[]>>;
  /** The plain text of publications by their numbers: labels said to be printed are looked up in them. */
  readonly texts?: Readonly<Record<string, string>>;
  /** The manifest of the last release: what it named must still be there. */
  readonly released?: ThemeManifest;
  /** Places (`lists/contacts/fields/team`) that are gone since the last release, as its major changeset says. */
  readonly removed?: readonly string[];
  /** Criteria that no question and no grade refers to, and why that is right. */
  readonly unusedCriteria?: Readonly<Record<string, string>>;
  /** Numbers that the criteria leave out, and why that is right. */
  readonly missingNumbers?: Readonly<Record<number, string>>;
  /** Labels that the text shows otherwise, by the id path of the field, with the reason: a page turn, a misreading. */
  readonly labelsNotInText?: Readonly<Record<string, string>>;
  /** The day of inspection for made-up rows and examples; 2 May 2017 unless said otherwise. */
  readonly inspectedOn?: `${number}-${number}-${number}`;
  /** How many children are made up; 60 unless said otherwise. */
  readonly children?: number;
  /**
   * The file that exports the theme, as `new URL('../src/index.ts', import.meta.url)` or a path: it is compiled with the
   * settings of its package, and the types that others get are looked at.
   */
  readonly source?: string | { readonly href: string };
  /** How many types the compiler may work out for that file; 10,000 and 4,000 for each list unless said otherwise. */
  readonly typeBudget?: number;
}

/** A theme being looked at, with what its author handed over. */
export interface Subject {
  readonly theme: ThemeManifest;
  readonly options: ConformanceOptions;
}

/** Something that a theme does not keep. It never holds the value of a cell. */
export interface Nonconformity {
  /** Where in the theme: `lists/contacts/rules/inOrder`. */
  readonly place: string;
  /** What is wrong, and what to write instead. */
  readonly says: string;
}

/** One thing that every theme must keep. */
export interface ConformanceCheck {
  /** Names the check among all. */
  readonly id: string;
  /** What a theme that passes it keeps, in one sentence. */
  readonly says: string;
  /** Looks for what the theme does not keep; a theme without the part concerned keeps it. */
  readonly find: (subject: Subject) => readonly Nonconformity[] | Promise<readonly Nonconformity[]>;
}
