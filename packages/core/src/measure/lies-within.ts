import type { ConditionNode } from '../expression/node.js';
import type { MeasuredNode } from './measure.js';

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Whatever must hold for a condition to hold, as far as it says so itself. */
const demandsOf = (where: ConditionNode | null): readonly ConditionNode[] =>
  where === null ? [] : where.kind === 'all' ? where.of.flatMap(demandsOf) : [where];

/** Whether one number counts only what another counts: the same list and period, with every condition of the other. */
export function liesWithin(part: MeasuredNode | null, whole: MeasuredNode | null): boolean {
  if (part?.kind !== 'count' || whole?.kind !== 'count') return false;
  if (part.distinct !== whole.distinct || !isSame(part.period, whole.period)) return false;
  const { list, placedBy, onlyFrom } = part.rows;
  if (list !== whole.rows.list || placedBy !== whole.rows.placedBy) return false;
  if (whole.rows.onlyFrom !== null && onlyFrom !== whole.rows.onlyFrom) return false;
  const demanded = demandsOf(part.rows.where);
  return demandsOf(whole.rows.where).every((each) => demanded.some((one) => isSame(one, each)));
}
