import {
  compileCondition,
  type MembersOn,
  type OutcomeNode,
  type RowsNode,
  type ThemeManifest,
} from '../../../src/index.js';
import type { Rows } from '../invented-programme.js';
import { familyRows } from './family-rows.js';
import { numbersOf } from './numbers.js';
import { agreed, all, any, dayIn, endless, flipped, later, type Truth, undated } from './truth.js';

// Told anew for every day by looking at every day: slow, and free of every shortcut of the reader it judges.

/** Reads one family with the eyes of somebody who has all day. */
export function slowReader(theme: ThemeManifest, rows: Rows, family: string, asOf: number) {
  const engaged = dayIn((rows.get('families') ?? []).find((row) => row.familyId === family)?.engagedOn) ?? 0;
  const of = familyRows(theme, rows, family);
  const { people, belongs, gathered, counts, found, latest } = of;
  const { periodOn, numberOn } = numbersOf(of, rows, engaged, asOf);

  /** The day on which it is told who is one of some people. */
  const membersOf = ({ membersOn }: { readonly membersOn: MembersOn }, day: number): number =>
    membersOn === 'engaged' ? engaged : day;

  /** Whether an outcome holds on a day for the household or one of its members. */
  const holds = (node: OutcomeNode, scope: string | null, day: number): Truth => {
    switch (node.kind) {
      case 'threshold': {
        const { least, most, open } = numberOn(node.value, scope, day);
        const compare = (value: number): boolean =>
          ({
            is: value === node.than,
            isLessThan: value < node.than,
            isAtMost: value <= node.than,
            isMoreThan: value > node.than,
            isAtLeast: value >= node.than,
          })[node.operator];
        if (open) return 'unspecified';
        if (node.operator === 'is' && least < node.than && node.than < most) return 'unknown';
        return compare(least) === compare(most) ? compare(least) : 'unknown';
      }
      case 'latestRow': {
        const all = gathered(node.rows);
        const period = all === null ? null : periodOn(node.period, scope, day);
        if (period === null || period.to > day) return 'unknown';
        const { rows: last, none } = latest(found(node.rows, scope, period.from, period.to), node.rows);
        const truths = last.map(({ row }): Truth => compileCondition(node.expect, undated)(row) ?? 'unknown');
        return agreed(none ? [...truths, node.none ?? 'unknown'] : truths);
      }
      case 'judged': {
        const rowsNode: RowsNode = {
          list: 'judgements',
          where: null,
          people: null,
          placedBy: null,
          onlyFrom: null,
        };
        const all = gathered(rowsNode, node);
        const period = all === null ? null : periodOn(node.period, scope, day);
        if (all === null || period === null) return 'unknown';
        const each = all
          .map((placed) => ({
            placed,
            told: counts(rowsNode, placed, scope, period.from, Math.min(period.to, day), true),
          }))
          .filter(({ told }) => told !== false);
        const { rows: last, none } = latest(each, rowsNode);
        if (none) return 'unknown';
        return agreed(
          last.map(({ row, start }) =>
            row.author && start !== null && typeof row.isMet === 'boolean' ? row.isMet : 'unknown',
          ),
        );
      }
      case 'all':
        return all(node.of.map((each) => holds(each, scope, day)));
      case 'any':
        return any(node.of.map((each) => holds(each, scope, day)));
      case 'atLeast': {
        const each = node.of.map((one) => holds(one, scope, day));
        const so = each.filter((one) => one === true).length;
        const may = each.filter((one) => one !== false).length;
        if (so >= node.count) return true;
        if (may < node.count) return false;
        return each.includes('unspecified') ? 'unspecified' : 'unknown';
      }
      case 'not':
        return flipped(holds(node.of, scope, day));
      case 'someone':
        if (!rows.has('members')) return 'unknown';
        return any(
          people.map((person) =>
            all([belongs(node.people, person, membersOf(node, day)), holds(node.of, person, day)]),
          ),
        );
      case 'everyone':
        if (!rows.has('members')) return 'unknown';
        return all(
          people.map((person) =>
            any([flipped(belongs(node.people, person, membersOf(node, day))), holds(node.of, person, day)]),
          ),
        );
      case 'heldFor': {
        const { length, orShorter } = node.sustained;
        const lengths: (number | null)[] = [];
        const shorter = orShorter === null ? null : gathered(orShorter);
        if (orShorter === null || shorter === null) lengths.push(null);
        else {
          const { rows: last, none } = latest(found(orShorter, scope, -endless, day), orShorter);
          const lastings = last.flatMap(({ start, end }): (number | null)[] => {
            const contradicts = start !== null && end !== null && end < start;
            if (start !== null && !contradicts) {
              return [end !== null && Number.isFinite(end - start) ? end - start : null];
            }
            return contradicts || (end !== null && Number.isFinite(end)) ? [0, null] : [null];
          });
          lengths.push(...lastings, ...(none ? [null] : []));
        }
        return agreed(
          lengths.map((lasting) => {
            for (let from = day; from >= engaged; from--) {
              const reached = Math.min(
                later(from, length.unit, length.count),
                lasting === null ? endless : from + lasting,
              );
              if (reached > day) continue;
              const truths: Truth[] = [];
              for (let each = from; each <= day; each++) truths.push(holds(node.of, scope, each));
              return all(truths);
            }
            return false;
          }),
        );
      }
      case 'reading':
        return holds(node.readings[node.assumption === 'joined' ? 'or' : ''] as OutcomeNode, scope, day);
      case 'unspecified':
        return 'unspecified';
    }
  };
  return { holds, engaged, people };
}
