import { byCodeUnits } from './order.js';
import type { Candidate, Sha256 } from './record.js';

/**
 * SHA-256 over who the candidates are and the given fields of each, as canonical JSON: fields and children in order of
 * their ids, blank as `null`. The order of rows, lists and files leaves it alone; any change of a value it covers does not.
 *
 * @example
 * ```ts
 * import { createHash } from 'node:crypto';
 * import { populationDigest } from '@deepdive/core';
 *
 * const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
 * const candidates = [{ child: 'EX-001', lists: ['contacts'], values: { bornOn: '2009-05-03' }, disagreeing: [] }];
 * console.log(populationDigest(candidates, ['bornOn'], sha256).slice(0, 8)); // 705605a1
 * ```
 */
export function populationDigest(
  candidates: readonly Candidate[],
  fields: readonly string[],
  sha256: Sha256,
): string {
  const inOrder = [...new Set(fields)].sort(byCodeUnits);
  const children = [...candidates]
    .sort((a, b) => byCodeUnits(a.child, b.child))
    .map(({ child, values }) => [child, ...inOrder.map((id) => values[id] ?? null)]);
  return sha256(JSON.stringify({ fields: inOrder, children }));
}
