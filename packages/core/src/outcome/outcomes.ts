import type { Source } from '../publication.js';
import type { OutcomeNode, SustainedLength } from './node.js';

/** The lists and fields from which households are put together. Every other list names a person or a family. */
export interface Households {
  /** The list with one row a family, whose key is the family. */
  readonly families: string;
  /** The field of that list with the day on which the family was engaged. */
  readonly engagedOn: string;
  /** The list with one row for each member of a family, naming both. */
  readonly members: string;
  /** The list of school terms, whose rows last; it names no family. */
  readonly terms: string | null;
  /** Where professionals' judgements are recorded. */
  readonly judgements: {
    readonly list: string;
    /** The code of the indicator, or blank for the claim. */
    readonly indicator: string;
    readonly ground: string;
    /** Whether the ground was judged to be met. */
    readonly met: string;
    readonly author: string;
  } | null;
}

/** A kind of problem that families have, under which indicators stand. */
export interface Problem {
  readonly title: string;
  /** The kinds of evidence its indicators accept, as printed, in our own words. */
  readonly evidence: string;
  /** Whether a recorded professional judgement can take the place of the progress printed for an indicator. */
  readonly acceptsJudgement: boolean;
  readonly source: Source;
  readonly assumes: readonly string[];
}

/** One indicator: how a problem is recognised, and what shows that it is overcome. */
export interface Indicator {
  readonly problem: string;
  readonly headline: string;
  /** Who or what is identified, in our own words. */
  readonly says: string;
  /** Told on the day of engagement. */
  readonly identified: OutcomeNode;
  /** Significant progress, the sustained period included. */
  readonly progress: OutcomeNode;
  /** The sustained period as printed, in our own words. */
  readonly sustained: string;
  readonly sustainedFor: SustainedLength | null;
  readonly source: Source;
  readonly assumes: readonly string[];
}

/** Something a claim needs whatever the problems of the family. */
export interface ClaimCondition {
  readonly says: string;
  readonly expect: OutcomeNode;
  readonly source: Source;
  readonly assumes: readonly string[];
}

/** Outcomes of families: who is eligible, what shows progress, and what a claim needs. */
export interface Outcomes {
  readonly households: Households;
  /** How many different problems make a family eligible. */
  readonly eligible: { readonly says: string; readonly problems: number; readonly source: Source };
  readonly problems: Readonly<Record<string, Problem>>;
  /** By their printed codes, in printed order. */
  readonly indicators: Readonly<Record<string, Indicator>>;
  /** What a claim needs beside progress against every problem identified. */
  readonly claim: Readonly<Record<string, ClaimCondition>>;
  readonly source: Source;
}
