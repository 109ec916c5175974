import { type ConditionNode, fieldsRead } from '../expression/node.js';
import type { MomentNode, NumberNode, OutcomeNode, PeopleNode, PeriodNode, RowsNode } from './node.js';

/** The outcomes directly under an outcome. */
export function outcomesUnder(node: OutcomeNode): readonly OutcomeNode[] {
  switch (node.kind) {
    case 'threshold':
    case 'latestRow':
    case 'judged':
    case 'unspecified':
      return [];
    case 'all':
    case 'any':
    case 'atLeast':
      return node.of;
    case 'not':
    case 'someone':
    case 'everyone':
    case 'heldFor':
      return [node.of];
    case 'reading':
      return Object.values(node.readings);
  }
}

/** The fields of their list that say which rows count, and when. */
export function fieldsReadOfRows({ where, placedBy, onlyFrom }: RowsNode): readonly string[] {
  const dates = [placedBy, onlyFrom].filter((date) => date !== null);
  return where === null ? dates : [...fieldsRead(where), ...dates];
}

/** What an outcome reads from lists, one call each. */
export interface Reads {
  readonly rows: (rows: RowsNode) => void;
  /** A field of a list that is read beside what `rows` says. */
  readonly field: (list: string, field: string) => void;
  /** A condition on the rows of a list. */
  readonly condition: (list: string, condition: ConditionNode) => void;
  readonly people: (people: PeopleNode) => void;
  readonly terms: () => void;
}

function readsOfMoment(moment: MomentNode, reads: Reads): void {
  if (moment.kind === 'shifted') readsOfMoment(moment.moment, reads);
  if (moment.kind === 'row') reads.rows(moment.rows);
}

function readsOfPeriod(period: PeriodNode, reads: Reads): void {
  if (period.kind === 'terms') {
    reads.terms();
    readsOfMoment(period.until, reads);
    return;
  }
  if (period.from !== null) readsOfMoment(period.from, reads);
  readsOfMoment(period.to, reads);
}

function readsOfNumber(node: NumberNode, reads: Reads): void {
  if (node.kind === 'fall') {
    readsOfNumber(node.from, reads);
    readsOfNumber(node.to, reads);
    return;
  }
  const { list } = node.rows;
  reads.rows(node.rows);
  readsOfPeriod(node.period, reads);
  switch (node.kind) {
    case 'count':
      if (node.distinct !== null) reads.field(list, node.distinct);
      return;
    case 'sum':
    case 'latestNumber':
      reads.field(list, node.field);
      return;
    case 'share':
      reads.field(list, node.part);
      reads.field(list, node.whole);
      return;
    case 'weeks':
      return;
  }
}

/** Tells what an outcome itself reads; what stands under it is asked apart. */
export function readsOf(node: OutcomeNode, reads: Reads): void {
  switch (node.kind) {
    case 'threshold':
      readsOfNumber(node.value, reads);
      return;
    case 'latestRow':
      reads.rows(node.rows);
      reads.condition(node.rows.list, node.expect);
      readsOfPeriod(node.period, reads);
      return;
    case 'judged':
      readsOfPeriod(node.period, reads);
      return;
    case 'someone':
    case 'everyone':
      reads.people(node.people);
      return;
    case 'heldFor':
      if (node.sustained.orShorter !== null) reads.rows(node.sustained.orShorter);
      return;
    case 'all':
    case 'any':
    case 'atLeast':
    case 'not':
    case 'reading':
    case 'unspecified':
      return;
  }
}
