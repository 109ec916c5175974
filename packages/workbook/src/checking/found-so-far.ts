import type { CheckResult, Finding } from '@deepdive/core';

/** What becomes of findings as they are found. */
export interface FindingOptions {
  /** Told of each finding as soon as it is found: first sheets and columns, then rows, then whole lists and across lists. */
  readonly onFinding?: ((finding: Finding) => void) | undefined;
  /**
   * How many findings of each rule the result holds: the first ones. All when absent. All are counted, and all are told
   * to `onFinding`, so that a file with millions of findings can be checked in little memory.
   */
  readonly mostKept?: number | undefined;
}

/** What is known of findings by now: some or all of them, and the numbers of all. */
export class FoundSoFar {
  private readonly kept: Finding[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly assumed = new Set<string>();
  private mustFix = 0;
  private check = 0;
  private readonly options: FindingOptions;

  constructor(options: FindingOptions) {
    this.options = options;
  }

  /** Takes a finding. */
  add(finding: Finding): void {
    const { mostKept = Number.POSITIVE_INFINITY, onFinding } = this.options;
    const number = (this.numbers.get(finding.rule) ?? 0) + 1;
    this.numbers.set(finding.rule, number);
    if (finding.severity === 'mustFix') this.mustFix += 1;
    else this.check += 1;
    if (number === 1) for (const assumption of finding.assumptions) this.assumed.add(assumption);
    if (number <= mostKept) this.kept.push(finding);
    onFinding?.(finding);
  }

  /** The assumptions that findings rest on. */
  assumptions(): ReadonlySet<string> {
    return this.assumed;
  }

  /** What goes into the result. */
  inResult(): Pick<CheckResult, 'findings' | 'notKept'> & Pick<CheckResult['counts'], 'mustFix' | 'check'> {
    const { kept: findings, mustFix, check } = this;
    const { mostKept } = this.options;
    if (mostKept === undefined) return { findings, mustFix, check };
    const notKept = [...this.numbers].flatMap(([rule, number]) =>
      number > mostKept ? [{ rule, findings: number - mostKept }] : [],
    );
    return { findings, mustFix, check, notKept };
  }
}
