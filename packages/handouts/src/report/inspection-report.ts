import type {
  ActionPlanReading,
  AssumptionManifest,
  CriterionManifest,
  IsoDate,
  ListManifest,
  MeasureResult,
  RecordedGrades,
  SelectionRecord,
  ThemeManifest,
} from '@deepdive/core';

/** Who wrote or did something, and when, as ISO text in UTC. */
export interface Signed {
  readonly by: string;
  readonly at: string;
}

/** How a list stands. */
export interface ReportedList {
  readonly list: ListManifest;
  /** The version that counts; `null` where the list was not received. */
  readonly version: number | null;
  readonly rows: number;
  readonly mustFix: number;
  readonly check: number;
  /** Labels of columns that no header was found for. */
  readonly missing: readonly string[];
}

/** Lists as they were handed over. */
export interface ReportedVersion extends Signed {
  readonly version: number;
  readonly listedOn: IsoDate;
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
}

/** A stage of case selection. */
export interface ReportedSelection extends Signed {
  readonly record: SelectionRecord;
  readonly state: 'proposed' | 'confirmed';
  readonly numberOfSwaps: number;
  /** SHA-256 of the file in which the record is taken away. */
  readonly digest: string;
}

/** How far a criterion is evidenced. */
export interface ReportedCriterion {
  readonly criterion: CriterionManifest;
  readonly pieces: number;
  /** Different children whom the evidence is about. */
  readonly children: number;
}

/** Grades with their reasons. */
export interface ReportedGrades extends Required<RecordedGrades>, Signed {
  /** By judgement. */
  readonly reasons: Readonly<Record<string, string>>;
}

/** A person's words for what a measure tells. */
export interface ReportedWording extends Signed {
  readonly says: string;
  readonly because: string;
}

/** A statement about the area. */
export interface ReportedMeasure {
  readonly result: MeasureResult;
  /** `null` where what the lists tell stands alone. */
  readonly wording: ReportedWording | null;
}

/** The action plan on the day of the report. */
export interface ReportedPlan {
  readonly reading: ActionPlanReading;
  /** When it is due: a date, or a date and time; `null` where there is none. */
  readonly due: string | null;
}

/** How people read what the text leaves open. */
export interface ReportedAssumption {
  readonly assumption: AssumptionManifest;
  /** The reading people chose, and why; `null` where the theme's own is in use. */
  readonly chosen: (Signed & { readonly reading: string; readonly because: string }) | null;
  /** Whether what is computed follows a reading that people chose. */
  readonly isFollowed: boolean;
}

/** All that the report of an inspection tells, as it was recorded. It holds no row of any list. */
export interface InspectionReport {
  readonly theme: ThemeManifest;
  /** The area, or another name that people know the inspection by. */
  readonly area: string;
  readonly notified: IsoDate;
  readonly inspectedOn: IsoDate;
  /** The dates of later events, by their ids. */
  readonly events: Readonly<Record<string, IsoDate>>;
  /** The day on which the report is made. */
  readonly asOf: IsoDate;
  readonly lists: readonly ReportedList[];
  readonly versions: readonly ReportedVersion[];
  /** By stage; those without a draw are missing. */
  readonly selections: readonly ReportedSelection[];
  readonly criteria: readonly ReportedCriterion[];
  readonly grades: ReportedGrades | null;
  readonly measures: readonly ReportedMeasure[];
  /** `null` where no action is recorded. */
  readonly plan: ReportedPlan | null;
  readonly assumptions: readonly ReportedAssumption[];
  /** Where the trail of the record ends. */
  readonly head: { readonly number: number; readonly seal: string };
}
