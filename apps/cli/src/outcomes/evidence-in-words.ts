import {
  citation,
  claimInWords,
  dayInWords,
  explanationInWords,
  type PlacedExplanation,
  type PlacedOutcome,
  type ThemeManifest,
  type ToldPart,
  truthInWords,
} from '@deepdive/core';
import { type Layout, wrapped } from '../terminal/layout.js';

function partLines(part: ToldPart, { width, paint }: Layout, depth: number): readonly string[] {
  const indent = '  '.repeat(depth);
  const bare = truthInWords(part.truth);
  // Only what is told is painted, not since when.
  const told = part.truth === true ? part.told : `${paint.doubtful(bare)}${part.told.slice(bare.length)}`;
  return [
    wrapped(`- ${part.says}: ${told}`, width, indent),
    ...part.details.map((each) => wrapped(each, width, `${indent}    `)),
    ...part.parts.flatMap((each) => partLines(each, { width, paint }, depth + 1)),
  ];
}

/** Why a family stands where it does, as an indented tree with its numbers, its rows and its days. */
export function evidenceInWords(
  { verdict, eligible, indicators, claim }: PlacedExplanation,
  theme: ThemeManifest,
  layout: Layout,
): string {
  const { paint, width } = layout;
  const outcomeLines = (outcome: PlacedOutcome): readonly string[] =>
    partLines(explanationInWords(outcome, theme), layout, 1);
  const engagedOn = verdict.engagedOn === null ? 'a day that is not known' : dayInWords(verdict.engagedOn);
  return [
    paint.title(`${verdict.family}: ${claimInWords(verdict)}`),
    `Engaged on ${engagedOn}`,
    wrapped(`${eligible.says}: ${truthInWords(verdict.eligible)} (${citation(eligible.source)})`, width),
    ...verdict.blockedBy.map((each) => wrapped(`- in the way: ${each}`, width)),
    ...verdict.missing.map((each) => wrapped(`- missing: ${each}`, width)),
    ...verdict.flags.map((each) => paint.doubtful(wrapped(`- note: ${each}`, width))),
    ...indicators.flatMap((each) => [
      '',
      paint.title(`${each.code} ${each.headline}`),
      wrapped(`${each.says} (${citation(each.source)})`, width),
      'Identified on the day of engagement:',
      ...outcomeLines(each.identified),
      ...(each.progress === null
        ? []
        : [
            `Progress${each.sustained === '' ? '' : `, sustained: ${each.sustained}`}:`,
            ...outcomeLines(each.progress),
          ]),
    ]),
    ...(claim.length === 0 ? [] : ['', paint.title('What a claim needs')]),
    ...claim.flatMap((each) => [
      wrapped(`${each.says} (${citation(each.source)})`, width),
      ...outcomeLines(each.expect),
    ]),
    ...(verdict.assumptions.length === 0 ? [] : ['', `Assumes: ${verdict.assumptions.join(', ')}`]),
  ].join('\n');
}
