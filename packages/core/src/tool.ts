import type { Source } from './publication.js';

/** A question of a tracking tool with the criteria its answer is evidence for. */
export interface Question {
  readonly asks: string;
  /** Namespaced references: `framework:ESN-04`. */
  readonly criteria: readonly string[];
  /** The section of the tool in which it stands. */
  readonly section: string;
  readonly source: Source;
  readonly assumes: readonly string[];
}

/** A line at the top of a tracking tool. */
export interface ToolHeader {
  readonly label: string;
  readonly hint: string | null;
}

/** The form on which an inspector records one child's experiences. */
export interface Tool {
  readonly title: string;
  readonly header: readonly ToolHeader[];
  readonly questions: Readonly<Record<string, Question>>;
  readonly source: Source;
  readonly assumes: readonly string[];
}

/** A tool as its author writes it: criteria by their printed numbers. */
export interface ToolInput<Esn> {
  readonly title: string;
  readonly header: readonly (string | { readonly label: string; readonly hint: string })[];
  readonly questions: Readonly<
    Record<
      string,
      {
        readonly asks: string;
        readonly esn?: readonly Esn[];
        readonly section: string;
        readonly source?: Source;
        readonly assumes?: readonly string[];
      }
    >
  >;
  readonly source: Source;
  readonly assumes?: readonly string[];
}
