import {
  counted,
  dayInWords,
  type FamilyVerdict,
  familyCells,
  familyColumns,
  isNearClaim,
  type ThemeManifest,
} from '@deepdive/core';
import { type Layout, table, wrapped } from '../terminal/layout.js';
import type { OutcomesResult } from './outcomes-result.js';

const standing = (verdict: FamilyVerdict): number =>
  verdict.claimable === true ? 0 : isNearClaim(verdict) ? 1 : verdict.eligible === true ? 2 : 3;

/** Families for a person: those to claim for first, then those one item short, each group in the order of the list. */
export function familiesInWords(
  { theme, asOf, counts, readings, notHandedOver, strays, families, audit }: OutcomesResult,
  manifest: ThemeManifest,
  top: number,
  layout: Layout,
): string {
  const { title, doubtful } = layout.paint;
  const titleOf = (id: string) => manifest.lists.find((list) => list.id === id)?.title ?? id;
  const inOrder = [...families].sort((a, b) => standing(a) - standing(b));
  const shown = top === 0 ? inOrder : inOrder.slice(0, top);
  const left = inOrder.length - shown.length;
  return [
    title(`${theme}, as of ${dayInWords(asOf as `${number}-${number}-${number}`)}`),
    `${counted(counts.families, 'family', 'families')}: ${counts.eligible} eligible, ${counts.claimable} claimable, ${counts.near} one item short, ${counts.unspecified} where the outcome is not specified`,
    ...(counts.notFollowed === 0
      ? []
      : [doubtful(`${counts.notFollowed} not followed: not known to be engaged by then`)]),
    ...notHandedOver.map((list) => doubtful(wrapped(`- not handed over: ${titleOf(list)}`, layout.width))),
    ...strays.map(({ list, rows }) =>
      doubtful(wrapped(`- ${titleOf(list)}: ${counted(rows, 'row')} that belong to no family`, layout.width)),
    ),
    ...Object.entries(readings).map(([assumption, reading]) =>
      wrapped(`- ${assumption} is read as “${reading}”`, layout.width),
    ),
    '',
    ...(shown.length === 0 ? ['No family to show.'] : [table(familyColumns, shown.map(familyCells), layout)]),
    ...(left === 0 ? [] : [`and ${left} more; --top 0 shows all`]),
    ...(audit === null
      ? []
      : [
          '',
          title(`Audit sample: ${audit.families.length} of ${audit.population} claimable families`),
          `Seed ${audit.seed}; ${audit.algorithm}`,
          table(
            ['Problems', 'Families', 'Drawn'],
            audit.strata.map(({ problems, families: of, drawn }) => [
              problems.join(' + '),
              String(of),
              String(drawn),
            ]),
            layout,
          ),
        ]),
  ].join('\n');
}
