import type { OutcomeExplanation, OutcomeNode } from '@deepdive/core';
import { describe, expect, test } from 'vitest';
import { manifest } from '../manifest.js';
import { sections } from './all.js';
import { explained } from './run.js';

const chosen = new Map(manifest.assumptions.map((each) => [each.id, each.chosen]));

/** What an outcome asks for at its ends, under the readings in use. */
function asked(node: OutcomeNode): readonly string[] {
  switch (node.kind) {
    case 'threshold':
    case 'latestRow':
    case 'judged':
      return [node.says];
    case 'unspecified':
      return [];
    case 'reading': {
      const read = node.readings[chosen.get(node.assumption) ?? ''];
      return read ? asked(read) : [];
    }
    case 'all':
    case 'any':
    case 'atLeast':
      return node.of.flatMap(asked);
    case 'not':
    case 'someone':
    case 'everyone':
    case 'heldFor':
      return asked(node.of);
  }
}

function told(of: OutcomeExplanation, found: Set<string>): Set<string> {
  if (of.children.length === 0 && of.truth === true) found.add(of.says);
  for (const each of of.children) told(each, found);
  return found;
}

const held = new Map<string, Set<string>>();

for (const family of Object.values(sections).flat()) {
  if (Object.keys(family.readings).length > 0) continue;
  const { verdict, indicators } = explained(family);
  const atEngagement = verdict.indicators.filter(({ identified }) => identified === true);
  for (const { code, progress } of indicators) {
    if (progress === null || !atEngagement.some((each) => each.code === code)) continue;
    held.set(code, told(progress, held.get(code) ?? new Set()));
  }
}

const benefits = 'Nobody in the family was on benefits at engagement';
const judgedSo = 'A professional judges the progress to be significant';

/** What cannot hold for a family that the row identifies. */
const never: Readonly<Record<string, readonly string[]>> = {
  // Both rows are about families on benefits.
  U1: [benefits, judgedSo],
  U2: [
    benefits,
    judgedSo,
    "On Jobseeker's Allowance at engagement",
    'On another of these benefits at engagement',
  ],
  // A call-out is a record.
  DV6: ['No police contact about domestic abuse in the 12 months up to engagement'],
};

describe.each(manifest.outcomes.map((each) => [each.code, each] as const))('%s', (code, { progress }) => {
  test('each part of its progress holds for some worked family', () => {
    const found = held.get(code) ?? new Set();
    expect([...new Set(asked(progress))].filter((says) => !found.has(says)).sort()).toEqual(
      [...(never[code] ?? [])].sort(),
    );
  });
});
