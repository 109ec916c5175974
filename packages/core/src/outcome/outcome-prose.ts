import { type LabelOf, prose } from '../expression/prose.js';
import type { ThemeManifest } from '../manifest.js';
import type { MomentNode, NumberNode, OutcomeNode, PeopleNode, PeriodNode, RowsNode } from './node.js';
import { comparisonInWords } from './number-in-words.js';

/** One line of an outcome in words. */
export interface OutcomeLine {
  /** How many parts it stands under. */
  readonly depth: number;
  readonly says: string;
}

type Told = Pick<ThemeManifest, 'lists' | 'assumptions' | 'outcomePlan'>;

const listOf = (theme: Told, id: string) => theme.lists.find((list) => list.id === id);

const labelsOf =
  (theme: Told, list: string): LabelOf =>
  (field) =>
    listOf(theme, list)?.fields.find(({ id }) => id === field)?.label ?? field;

const counted = (count: number, unit: string): string =>
  `${count} ${Math.abs(count) === 1 ? unit.replace(/s$/, '') : unit}`;

function peopleInWords({ says, where, ages }: PeopleNode, theme: Told): string {
  const conditions = [
    ...(ages === null ? [] : [`aged ${ages.from} to ${ages.to}`]),
    ...(where === null ? [] : [prose(where, labelsOf(theme, theme.outcomePlan?.households.members ?? ''))]),
  ];
  return conditions.length === 0 ? says : `${says} (${conditions.join('; ')})`;
}

const thoseInWords = (
  { people, membersOn }: Extract<OutcomeNode, { kind: 'someone' | 'everyone' }>,
  theme: Told,
): string =>
  `${membersOn === 'day' ? 'is' : 'was, on the day of engagement,'} ${peopleInWords(people, theme)}`;

function rowsInWords({ list, where, people, placedBy, onlyFrom }: RowsNode, theme: Told): string {
  return [
    `rows of “${listOf(theme, list)?.title ?? list}”`,
    ...(where === null ? [] : [`where ${prose(where, labelsOf(theme, list))}`]),
    ...(placedBy === null ? [] : [`by ${labelsOf(theme, list)(placedBy)}`]),
    ...(onlyFrom === null ? [] : [`counting from “${labelsOf(theme, list)(onlyFrom)}”`]),
    ...(people === null ? [] : [`of ${peopleInWords(people, theme)}`]),
  ].join(' ');
}

function momentInWords(moment: MomentNode, theme: Told): string {
  switch (moment.kind) {
    case 'day':
      return 'the day asked of';
    case 'engaged':
      return 'the day of engagement';
    case 'row':
      return `the ${moment.edge} of the ${moment.which} of the ${rowsInWords(moment.rows, theme)}`;
    case 'shifted': {
      const from = momentInWords(moment.moment, theme);
      return moment.by === 0
        ? from
        : `${counted(Math.abs(moment.by), moment.unit)} ${moment.by < 0 ? 'before' : 'after'} ${from}`;
    }
  }
}

function periodInWords(period: PeriodNode, theme: Told): string {
  if (period.kind === 'terms') {
    const terms = period.count === 1 ? 'the last school term' : `the last ${period.count} school terms`;
    return `in ${terms} that ended by ${momentInWords(period.until, theme)}`;
  }
  const to = momentInWords(period.to, theme);
  if (period.from === null) return `up to ${to}`;
  const from = momentInWords(period.from, theme);
  return from === to ? `on ${to}` : `from ${from} to ${to}`;
}

function numberInWords(number: NumberNode, theme: Told): string {
  if (number.kind === 'fall') {
    const zero = {
      noFall: 'a fall from nothing is none',
      completeWhenStillZero: 'still nothing is a complete fall',
      unspecified: 'what a fall from nothing is stays open',
    }[number.zero];
    return `the fall from (${numberInWords(number.from, theme)}) to (${numberInWords(number.to, theme)}); ${zero}`;
  }
  const label = labelsOf(theme, number.rows.list);
  const rows = rowsInWords(number.rows, theme);
  const period = periodInWords(number.period, theme);
  switch (number.kind) {
    case 'count':
      return number.distinct === null
        ? `the number of ${rows} ${period}`
        : `the number of different “${label(number.distinct)}” in ${rows} ${period}`;
    case 'sum':
      return `the sum of “${label(number.field)}” over ${rows} ${period}`;
    case 'latestNumber':
      return `“${label(number.field)}” in the latest of ${rows} ${period}`;
    case 'share':
      return `“${label(number.part)}” as a percentage of “${label(number.whole)}” over ${rows} ${period}`;
    case 'weeks':
      return `the number of whole weeks with ${number.covered ? 'some' : 'none'} of the ${rows} ${period}`;
  }
}

function leafInWords(node: OutcomeNode, theme: Told): string | null {
  switch (node.kind) {
    case 'threshold': {
      const asked = comparisonInWords(node.operator, node.than, node.value.kind);
      return `${node.says}: ${numberInWords(node.value, theme)} is ${asked}`;
    }
    case 'latestRow': {
      const expected = prose(node.expect, labelsOf(theme, node.rows.list));
      const none = node.none === null ? 'unknown' : node.none ? 'so' : 'not so';
      const rows = `${rowsInWords(node.rows, theme)} ${periodInWords(node.period, theme)}`;
      return `${node.says}: of the latest of ${rows}, ${expected} (${none} where there is none)`;
    }
    case 'judged':
      return `${node.says}: a professional has judged so (${node.ground}), ${periodInWords(node.period, theme)}`;
    case 'unspecified':
      return `To be decided: ${node.question}`;
    default:
      return null;
  }
}

function under(nodes: readonly OutcomeNode[], theme: Told, depth: number): readonly OutcomeLine[] {
  return nodes.flatMap((node) => linesOf(node, theme, depth + 1));
}

function linesOf(node: OutcomeNode, theme: Told, depth: number): readonly OutcomeLine[] {
  const headed = (says: string, of: readonly OutcomeNode[]): readonly OutcomeLine[] => [
    { depth, says },
    ...under(of, theme, depth),
  ];
  const named = (says: string | null, how: string): string =>
    says === null ? `${how}:` : `${says} (${how}):`;
  switch (node.kind) {
    case 'threshold':
    case 'latestRow':
    case 'judged':
    case 'unspecified':
      return [{ depth, says: leafInWords(node, theme) ?? '' }];
    case 'all':
      return headed(named(node.says, 'all of'), node.of);
    case 'any':
      return headed(named(node.says, 'any of'), node.of);
    case 'atLeast':
      return headed(named(node.says, `at least ${node.count} of`), node.of);
    case 'not':
      return headed(named(node.says, 'not'), [node.of]);
    case 'someone':
      return headed(`For somebody who ${thoseInWords(node, theme)}:`, [node.of]);
    case 'everyone':
      return headed(`For everybody who ${thoseInWords(node, theme)}:`, [node.of]);
    case 'heldFor': {
      const { length, orShorter } = node.sustained;
      const shorter =
        orShorter === null ? '' : `, or as long as the latest of ${rowsInWords(orShorter, theme)} if shorter`;
      return headed(named(node.says, `held for ${counted(length.count, length.unit)}${shorter}`), [node.of]);
    }
    case 'reading': {
      const stated = theme.assumptions.find(({ id }) => id === node.assumption);
      const says = stated ? `${node.assumption}: ${stated.says}` : node.assumption;
      const readings = Object.entries(node.readings).flatMap(([id, of]) => [
        {
          depth: depth + 1,
          says: `${id === stated?.chosen ? 'Read as' : 'Or as'} “${stated?.choices[id] ?? id}”:`,
        },
        ...under([of], theme, depth + 1),
      ]);
      return [{ depth, says }, ...readings];
    }
  }
}

/**
 * An outcome in plain English, one line a part, each with how deep it stands.
 *
 * @example
 * ```ts
 * import { anyPart, outcomeProse, unspecified } from '@deepdive/core';
 *
 * const lines = outcomeProse(anyPart('Settled', unspecified('Which home?')), {
 *   lists: [], assumptions: [], outcomePlan: null,
 * });
 * console.log(lines.map(({ depth, says }) => `${depth} ${says}`));
 * // [ '0 Settled (any of):', '1 To be decided: Which home?' ]
 * ```
 */
export function outcomeProse(
  node: OutcomeNode,
  theme: Pick<ThemeManifest, 'lists' | 'assumptions' | 'outcomePlan'>,
): readonly OutcomeLine[] {
  return linesOf(node, theme, 0);
}
