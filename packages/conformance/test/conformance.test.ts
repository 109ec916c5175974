import { type OutcomePlanManifest, type ThemeManifest, themeManifest, unspecified } from '@deepdive/core';
import { describe, expect, test } from 'vitest';
import type { ConformanceOptions } from '../src/index.js';
import { conformanceChecks, nonconformities, themeConformance } from '../src/index.js';
import { broken, type Mutable, soundText, soundTheme } from './sound-theme.js';

const texts = { 'EX-200': soundText };
const released = themeManifest(soundTheme);
const source = new URL('./sound-theme.ts', import.meta.url);

themeConformance(soundTheme, {
  texts,
  released,
  source,
  examples: {
    visits: [{ childId: 'EX-001', visitedOn: '2017-03-01', recordedOn: '2017-03-01', outcome: 'seen' }],
  },
});

/** A theme that breaks one thing: which check refuses it, and what its author is told. */
interface Broken {
  readonly theme: string;
  readonly check: string;
  readonly change: (theme: Mutable<ThemeManifest>) => void;
  readonly options?: ConformanceOptions;
  readonly place: string;
  readonly told: RegExp;
}

const first = <T>(things: readonly T[]): T => {
  const [thing] = things;
  if (thing === undefined) throw new Error('nothing there');
  return thing;
};
const visits = (theme: Mutable<ThemeManifest>) => first(theme.lists);
const rule = (theme: Mutable<ThemeManifest>) => first(visits(theme).rules);
const field = (theme: Mutable<ThemeManifest>, id: string) =>
  first(visits(theme).fields.filter((each) => each.id === id));

const brokenThemes: readonly Broken[] = [
  {
    theme: 'two milestones of one name',
    check: 'unique',
    change: (theme) => {
      theme.timeline.push({ ...first(theme.timeline) });
    },
    place: 'timeline/listGiven',
    told: /used twice/,
  },
  {
    theme: 'a field that was renamed since the last release',
    check: 'stable',
    change: (theme) => {
      field(theme, 'note').id = 'notes';
    },
    place: 'lists/visits/fields/note',
    told: /lists\/visits\/fields\/notes.*old name.*major changeset/s,
  },
  {
    theme: 'a code that is gone since the last release',
    check: 'stable',
    change: (theme) => {
      const { codes } = field(theme, 'outcome');
      codes?.codes.push({ code: 'cancelled', label: 'Called off', synonyms: [] });
      codes?.codes.splice(1, 1);
    },
    place: 'lists/visits/fields/outcome/codes/missed',
    told: /`removed`.*major changeset/s,
  },
  {
    theme: 'a question that cites nothing',
    check: 'cited',
    change: (theme) => {
      first(theme.tool?.questions ?? []).source.at = ' ';
    },
    place: 'tool/questions/visited',
    told: /Cite the paragraph/,
  },
  {
    theme: 'a label that the text does not print',
    check: 'printed',
    change: (theme) => {
      field(theme, 'visitedOn').label = 'Date of visits';
    },
    place: 'lists/visits/fields/visitedOn',
    told: /does not hold "Date of visits"\. It has "Date of visit"/,
  },
  {
    theme: 'an assumption on which nothing rests',
    check: 'assumptionsUsed',
    change: (theme) => {
      for (const milestone of theme.timeline) milestone.assumes = [];
    },
    place: 'assumptions/order',
    told: /assumes: \['order'\]/,
  },
  {
    theme: 'criteria 1 and 3',
    check: 'numbered',
    change: (theme) => {
      const second = first(theme.criteria.slice(1));
      second.number = 3;
    },
    place: 'criteria/2',
    told: /number 2 is missing.*missingNumbers/s,
  },
  {
    theme: 'a criterion nobody asks about',
    check: 'criteriaUsed',
    change: (theme) => {
      first(theme.tool?.questions.slice(1) ?? []).criteria = [];
    },
    place: 'criteria/visits:ESN-02',
    told: /unusedCriteria/,
  },
  {
    theme: 'a printed criterion without a summary',
    check: 'summarised',
    change: (theme) => {
      first(theme.criteria).summary = null;
    },
    place: 'criteria/visits:ESN-01',
    told: /sentence of your own/,
  },
  {
    theme: 'a key that may be left blank',
    check: 'keyed',
    change: (theme) => {
      field(theme, 'childId').strength = 'may';
    },
    place: 'lists/visits/fields/childId',
    told: /identifier that must be filled/,
  },
  {
    theme: 'a header that leads to two fields',
    check: 'headersUnambiguous',
    change: (theme) => {
      field(theme, 'visitedOn').aliases = ['When'];
      field(theme, 'recordedOn').aliases = ['When'];
    },
    place: 'lists/visits/fields/visitedOn',
    told: /"When".*one field/,
  },
  {
    theme: 'a list that leaves something out for a reason of one word',
    check: 'derivationExplained',
    change: (theme) => {
      visits(theme).because = 'Shorter';
    },
    place: 'lists/visits/because',
    told: /in a sentence why/,
  },
  {
    theme: 'two rules that say the same',
    check: 'toldApart',
    change: (theme) => {
      visits(theme).rules.push({ ...rule(theme), id: 'again', examples: null });
      const again = first(visits(theme).rules.slice(1));
      again.examples = {
        passes: { recordedOn: '2017-03-02', visitedOn: '2017-03-01' },
        fails: { recordedOn: '2017-03-01', visitedOn: '2017-03-02' },
      };
      again.expect = {
        kind: 'when',
        condition: { kind: 'present', value: { kind: 'field', field: 'note', type: 'text' } },
        then: rule(theme).expect,
      };
      again.examples.passes = { ...again.examples.passes, note: 'x' };
      again.examples.fails = {
        note: 'x',
        outcome: 'seen',
        recordedOn: '2017-03-01',
        visitedOn: '2017-03-02',
      };
      first(visits(theme).rules).expect = {
        kind: 'any',
        of: [{ kind: 'present', value: { kind: 'field', field: 'note', type: 'text' } }, rule(theme).expect],
      };
    },
    place: 'lists/visits/rules',
    told: /what it alone asks for/,
  },
  {
    theme: 'a rule with a full stop',
    check: 'worded',
    change: (theme) => {
      rule(theme).says = 'A visit is recorded on or after the day it took place.';
    },
    place: 'lists/visits/rules/recordedAfterVisit',
    told: /without a full stop/,
  },
  {
    theme: 'a rule whose failing example keeps it',
    check: 'exampled',
    change: (theme) => {
      const { examples } = rule(theme);
      if (examples) examples.fails = { ...examples.fails, recordedOn: '2017-03-02' };
      visits(theme).rules.push({
        ...rule(theme),
        id: 'visitedAtAll',
        says: 'A visit that was recorded took place before or on that day',
        examples: {
          passes: { visitedOn: '2017-03-01', recordedOn: '2017-03-02' },
          fails: { visitedOn: '2017-03-02', recordedOn: '2017-03-02' },
        },
      });
      const [one, two] = visits(theme).rules;
      if (one?.examples && two) {
        // Both rules can fail over the examples of the list, so that neither is constant; only the examples are wrong.
        two.examples = {
          passes: { visitedOn: '2017-03-05', recordedOn: '2017-03-06' },
          fails: { visitedOn: '2017-03-09', recordedOn: '2017-03-01' },
        };
      }
    },
    place: 'lists/visits/rules/recordedAfterVisit',
    told: /failing example does not fail it/,
  },
  {
    theme: 'a rule that asks for what the code set sees to',
    check: 'notConstant',
    change: (theme) => {
      rule(theme).expect = {
        kind: 'oneOf',
        value: { kind: 'field', field: 'outcome', type: 'code' },
        options: ['seen', 'missed'].map((value) => ({ kind: 'literal', type: 'code', value })),
      };
      rule(theme).examples = { passes: { outcome: 'seen' }, fails: { outcome: 'perhaps' } };
    },
    place: 'lists/visits/rules/recordedAfterVisit',
    told: /always holds/,
  },
  {
    theme: 'rules that no row can keep',
    check: 'satisfiable',
    change: (theme) => {
      const visited = { kind: 'field', field: 'visitedOn', type: 'date' } as const;
      const never = (id: string, operator: 'isBefore' | 'isAfter', good: string, bad: string) => ({
        ...rule(theme),
        id,
        says: `A visit took place ${operator === 'isBefore' ? 'before' : 'after'} March 2017`,
        expect: {
          kind: 'compare' as const,
          operator,
          left: visited,
          right: { kind: 'literal' as const, type: 'date' as const, value: '2017-03-15' },
        },
        examples: { passes: { visitedOn: good }, fails: { visitedOn: bad } },
      });
      visits(theme).rules.splice(
        0,
        1,
        never('early', 'isBefore', '2017-03-01', '2017-03-20'),
        never('late', 'isAfter', '2017-03-20', '2017-03-01'),
      );
    },
    place: 'lists',
    told: /rule/i,
  },
  {
    theme: 'a manifest with something that its schema does not know',
    check: 'roundTrip',
    change: (theme) => {
      Object.assign(first(theme.criteria), { colour: 'blue' });
    },
    place: 'criteria/0',
    told: /schema of the manifest refuses it/,
  },
  {
    theme: 'a rule that reads a text as a number',
    check: 'excelAgrees',
    change: (theme) => {
      // As if it had been built from the columns of a list in which the note is a number.
      rule(theme).expect = { kind: 'present', value: { kind: 'field', field: 'note', type: 'number' } };
      rule(theme).examples = { passes: { note: 'Seen at home' }, fails: { note: null } };
    },
    place: 'lists/visits/rules/recordedAfterVisit',
    told: /formula in Excel.*“note” as number.*columns of its own list/s,
  },
  {
    theme: 'an example row that breaks a rule',
    check: 'examplesClean',
    change: () => {},
    options: {
      examples: { visits: [{ childId: 'EX-001', visitedOn: '2017-03-02', recordedOn: '2017-03-01' }] },
    },
    place: 'examples/visits/1',
    told: /recordedAfterVisit/,
  },
  {
    theme: 'a milestone whose weekday and day number differ',
    check: 'plainWeekAgrees',
    change: (theme) => {
      first(theme.timeline).due = { week: 1, weekday: 'Wednesday', day: 2 };
    },
    place: 'timeline/listGiven',
    told: /different days/,
  },
  {
    theme: 'a stage that is due before its list',
    check: 'dueAfterReads',
    change: (theme) => {
      first(theme.timeline).due = { week: 1, weekday: 'Friday', day: 3 };
    },
    place: 'selection/chosen',
    told: /due before “visits”/,
  },
  {
    theme: 'a sentence with the name of a field',
    check: 'plainWords',
    change: (theme) => {
      first(theme.selection).says = 'The inspector chooses by visitedOn';
    },
    place: 'selection/chosen',
    told: /"visitedOn".*printed label/,
  },
  {
    theme: 'an example with an identifier that may be real',
    check: 'invented',
    change: (theme) => {
      const { examples } = rule(theme);
      if (examples) examples.passes = { ...examples.passes, childId: '123456' };
    },
    place: 'lists/visits/rules/recordedAfterVisit',
    told: /EX-001/,
  },
  {
    theme: 'a theme that is exported with an annotation',
    check: 'rowsTyped',
    change: () => {},
    options: { source: new URL('./broken-sources/annotated.ts', import.meta.url) },
    place: 'lists/visits',
    told: /no annotation, no cast/,
  },
  {
    theme: 'a theme that the compiler takes for anything',
    check: 'rowsTyped',
    change: () => {},
    options: { source: new URL('./broken-sources/anything.ts', import.meta.url) },
    place: 'lists/visits',
    told: /no annotation, no cast/,
  },
  {
    theme: 'a list in which any text passes for a code',
    check: 'rowsTyped',
    change: () => {},
    options: { source: new URL('./broken-sources/widened-codes.ts', import.meta.url) },
    place: 'lists/visits/fields/outcome',
    told: /knows it as string \| null.*one of 2 codes or blank/,
  },
  {
    theme: 'a file that exports no theme',
    check: 'rowsTyped',
    change: () => {},
    options: { source: new URL('../src/facts.ts', import.meta.url) },
    place: 'source',
    told: /exports no theme/,
  },
  {
    theme: 'a source that is not there',
    check: 'rowsTyped',
    change: () => {},
    options: { source: 'packages/conformance/test/missing.ts' },
    place: 'source',
    told: /no such file/,
  },
  {
    theme: 'types that take the compiler long',
    check: 'typesWithinBudget',
    change: () => {},
    options: { source: new URL('./broken-sources/costly.ts', import.meta.url) },
    place: 'source',
    told: /works out \d+ types for it, and 14000 are allowed/,
  },
];

describe.each(brokenThemes)('$theme', ({ check, change, options, place, told }) => {
  test(`is refused by "${check}" alone, which tells where and what to write`, async () => {
    const theme = broken(change);
    const given = { texts, released: check === 'stable' ? released : theme, ...options };
    const subject = { theme, options: given };
    const found: (readonly [string, string, string])[] = [];
    for (const each of conformanceChecks) {
      for (const { place: where, says } of await each.find(subject)) {
        found.push([each.id, where, says]);
      }
    }
    expect(found.filter(([id]) => id !== check)).toEqual([]);
    expect(found).not.toEqual([]);
    expect(found[0]?.[1]).toBe(place);
    expect(found[0]?.[2]).toMatch(told);
  });
});

test('what a theme lacks is read from the theme: one that states nothing keeps everything', async () => {
  const bare = {
    ...soundTheme,
    lists: {},
    criteria: {},
    selection: {},
    timeline: {},
    tool: null,
    assumptions: {},
  };
  expect(await nonconformities(bare as unknown as typeof soundTheme)).toEqual([]);
});

describe('an assumption that only what a claim needs rests on', () => {
  const source = { publication: 'EX-200', at: 'paragraph 15', basis: 'printed', edition: '2020' } as const;
  const planOf = (assumption: string): OutcomePlanManifest => ({
    households: {
      families: 'order',
      engagedOn: 'engagedOn',
      members: 'members',
      terms: null,
      judgements: null,
    },
    eligible: { says: 'Two problems', problems: 2, source },
    problems: [],
    claim: [
      {
        id: 'inOrder',
        says: 'The order is kept',
        expect: {
          kind: 'reading',
          assumption,
          readings: { chance: unspecified('Whether chance treats all alike') },
        },
        source,
        assumes: [],
      },
    ],
    source,
  });
  const unused = (assumption: string) => {
    const theme = broken((copy) => {
      for (const milestone of copy.timeline) milestone.assumes = [];
      Object.assign(copy, { outcomePlan: planOf(assumption) });
    });
    const check = conformanceChecks.find(({ id }) => id === 'assumptionsUsed');
    return check?.find({ theme, options: {} });
  };

  test('is used', () => {
    expect(unused('order')).toEqual([]);
  });

  test('is not used by a list that happens to have its name', () => {
    expect(unused('another')).toMatchObject([{ place: 'assumptions/order' }]);
  });
});

test('no message holds the value of a cell', async () => {
  const theme = broken((copy) => {
    const { examples } = rule(copy);
    if (examples) {
      examples.passes = { visitedOn: '2011-11-11', recordedOn: '2010-10-10', note: 'A private matter' };
      examples.fails = { visitedOn: '2011-11-11', recordedOn: '2012-12-12', childId: 'SECRET-1' };
    }
  });
  const said: string[] = [];
  for (const { find } of conformanceChecks) {
    for (const { says } of await find({ theme, options: { texts } })) said.push(says);
  }
  expect(said.length).toBeGreaterThan(1);
  expect(said.join('\n')).not.toMatch(/2011-11-11|2010-10-10|2012-12-12|private|SECRET/);
});
