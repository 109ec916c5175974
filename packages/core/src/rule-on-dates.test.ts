import { describe, expect, test } from 'vitest';
import {
  convention,
  date,
  defineTheme,
  happened,
  id,
  inOrder,
  list,
  rowChecker,
  themeManifest,
} from './index.js';

const plans = list({
  title: 'Plans',
  population: 'All',
  window: {},
  key: 'childId',
  source: convention('made up'),
  fields: { childId: id('Child'), startedOn: date('Start'), endedOn: date('End', { strength: 'may' }) },
  rules: (row) => ({
    endHappened: happened(row, 'endedOn', { says: 'A plan has ended', fix: 'Leave the end blank.' }),
    endsAfterStart: inOrder(row, ['startedOn', 'endedOn'], {
      says: 'A plan ends on or after its start',
      severity: 'check',
      fix: 'Mend a date.',
      source: convention('the plan itself'),
      filled: { childId: 'EX-001' },
    }),
  }),
});
const theme = themeManifest(
  defineTheme({
    id: 'example',
    title: 'Example',
    publication: { number: 'EX', title: 'Example', publisher: 'Example', published: '2020', edition: '2020' },
    lists: { plans },
  }),
);
const manifest = theme.lists[0];

function broken(row: Readonly<Record<string, string | null>>): readonly string[] {
  if (!manifest) throw new Error('The theme has a list.');
  const found: string[] = [];
  const checker = rowChecker(manifest, {
    listedOn: '2017-05-02',
    windowOpensOn: '2017-02-02',
    inspectedOn: '2017-05-02',
  });
  checker.run({ childId: 'EX-001', ...row }, (check) => found.push(check.id));
  return found;
}

describe('rules about dates', () => {
  test('find what is dated after the day of the list, and what ends before it starts', () => {
    expect(broken({ startedOn: '2017-04-01', endedOn: '2017-05-03' })).toEqual(['plans.endHappened']);
    expect(broken({ startedOn: '2017-04-02', endedOn: '2017-04-01' })).toEqual(['plans.endsAfterStart']);
    expect(broken({ startedOn: '2017-05-02', endedOn: '2017-05-02' })).toEqual([]);
  });

  test('find nothing where a date is blank: its day may not have come', () => {
    expect(broken({ startedOn: '2017-04-01', endedOn: null })).toEqual([]);
    expect(broken({ startedOn: null, endedOn: '2017-04-01' })).not.toContain('plans.endsAfterStart');
  });

  test('must be mended unless they say otherwise, on our word unless the publication says so', () => {
    const [happens, ordered] = manifest?.rules ?? [];
    expect([happens?.severity, happens?.source.basis]).toEqual(['mustFix', 'convention']);
    expect([ordered?.severity, ordered?.source.at]).toEqual(['check', 'the plan itself']);
    expect(ordered?.examples?.fails).toEqual({
      startedOn: '2017-03-02',
      endedOn: '2017-03-01',
      childId: 'EX-001',
    });
  });
});
