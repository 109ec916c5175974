import { describe, expect, test } from 'vitest';
import { codeSet } from './code-set.js';
import { criterion } from './criterion.js';
import { defineTheme } from './define-theme.js';
import { type DefinitionCode, type DefinitionError, definitionCodes } from './definition-error.js';
import { derive } from './derive.js';
import { type Condition, columnsOf } from './expression/column.js';
import { code, date, id, text } from './field.js';
import { statement } from './guidance.js';
import { list } from './list.js';
import { actionPlan } from './plan/action-plan.js';
import { cite } from './publication.js';
import { createRegistry } from './registry.js';
import type { Theme } from './theme.js';

const guidance = {
  number: 'EX-1',
  title: 'Guidance',
  publisher: 'Example',
  published: '2020-01',
  edition: '2020',
};
const at = cite(guidance);
const source = at.para(1);
const fields = {
  childId: id('Child unique ID'),
  startedOn: date('Start date'),
  closedOn: date('Closure date'),
};
const base = list({
  title: 'Children in need',
  population: 'All',
  window: { months: 3 },
  key: 'childId',
  source,
  fields,
  rules: (row) => ({ inOrder: { says: 'In order', expect: row.closedOn.isOnOrAfter(row.startedOn) } }),
});
const theme = (more: object): Theme<string, object, never> =>
  defineTheme({ id: 'example', title: 'Example', publication: guidance, ...more } as never);
const framework = defineTheme({
  id: 'framework',
  title: 'Framework',
  publication: guidance,
  criteria: { 1: criterion(null, source) },
});
const assumption = { says: 'Open', choices: { a: 'This' }, chosen: 'a', because: 'so', source };

const outcomesOf = (list: string) => ({
  households: { families: list, engagedOn: 'startedOn', members: list, terms: null, judgements: null },
  eligible: { says: 'Two problems', problems: 2, source },
  problems: {},
  indicators: {},
  claim: {},
  source,
});

/** One definition that only this code refuses, and what its message must name. */
const refused: Readonly<Record<DefinitionCode, readonly [make: () => unknown, names: string]>> = {
  'derive-adds-existing': [() => derive(base, { source, add: { startedOn: date('Other') } }), 'relabel'],
  'derive-unknown-field': [
    () => derive(base, { source, omit: ['startedon' as never], because: 'so' }),
    '"startedOn"',
  ],
  'derive-unknown-rule': [() => derive(base, { source, omitRules: ['inOrdr'], because: 'so' }), '"inOrder"'],
  'derive-needs-because': [() => derive(base, { source, omit: ['closedOn'] }), 'because'],
  'derive-same-label': [() => derive(base, { source, relabel: { startedOn: 'Start date' } }), 'unchanged'],
  'rule-reads-unknown-field': [() => derive(base, { source, omit: ['closedOn'], because: 'so' }), 'inOrder'],
  'rule-exists': [
    () =>
      derive(base, {
        source,
        rules: (row) => ({ inOrder: { says: 'x', expect: row.closedOn.isPresent() } }),
      }),
    'omitRules',
  ],
  'order-incomplete': [() => derive(base, { source, order: ['childId', 'startedOn'] }), 'closedOn'],
  'key-unknown': [() => list({ ...listInput, key: 'childID' as never }), '"childId"'],
  'dates-unknown': [() => list({ ...listInput, eventOn: 'childId' }), 'startedOn'],
  'label-repeated': [
    () => list({ ...listInput, fields: { ...fields, again: text('START DATE:') } }),
    'startedOn',
  ],
  'code-repeated': [
    () =>
      codeSet(
        'sex',
        'Sex',
        [
          ['F', 'Female'],
          ['f', 'Other'],
        ] as never,
        source,
      ),
    'codes/sex',
  ],
  'id-not-a-name': [() => theme({ id: 'Mental Health' }), 'mental-health'],
  'criterion-shadowed': [
    () => theme({ extends: framework, criteria: { 1: criterion('x', source) } }),
    'framework',
  ],
  'criterion-unknown': [
    () =>
      theme({
        tool: { title: 't', header: [], source, questions: { q: { asks: '?', esn: [9], section: 's' } } },
      }),
    'example/tool',
  ],
  'reference-unknown': [
    () =>
      theme({
        lists: { base },
        timeline: { m: { says: 'x', by: 'y', due: null, provides: ['bse'], source } },
      }),
    '"base"',
  ],
  'assumption-unknown': [
    () =>
      theme({
        assumptions: { open: assumption },
        timeline: { m: { says: 'x', by: 'y', due: null, source, assumes: ['opne'] } },
      }),
    '"open"',
  ],
  'assumption-choice-unknown': [
    () => theme({ assumptions: { open: { ...assumption, chosen: 'b' } } }),
    'one of a',
  ],
  'status-without-meaning': [
    () =>
      actionPlan({
        says: 'Actions',
        by: 'localAuthority',
        source,
        fields: { action: text('Action'), status: code('Status', codeSet('s', 'S', { R: 'Red' }, source)) },
        statuses: {},
      }),
    '"R"',
  ],
  'list-names-nobody': [
    () => theme({ lists: { base }, outcomes: outcomesOf('base') }),
    'a list with a field whose meaning is person',
  ],
  'framework-missing': [() => createRegistry([theme({ extends: framework })]), 'framework@2020'],
  'theme-registered-twice': [() => createRegistry([theme({}), theme({ title: 'Other' })]), 'example@2020'],
  'theme-unknown': [() => createRegistry([theme({})]).find('exmple'), '"example"'],
  'edition-unknown': [() => createRegistry([theme({})]).find('example@2021'), '"2020"'],
  'manifest-version': [() => createRegistry([{ ...theme({}), formatVersion: 2 }]), 'format 1'],
};

const listInput = { title: 'L', population: 'All', window: {}, key: 'childId' as const, source, fields };

describe('a definition that cannot be right', () => {
  for (const code of Object.keys(definitionCodes) as DefinitionCode[]) {
    test(`is refused as ${code}, with the place and the mend`, () => {
      const [make, names] = refused[code];
      let error: DefinitionError | null = null;
      try {
        make();
      } catch (thrown) {
        error = thrown as DefinitionError;
      }
      expect(error?.name).toBe('DefinitionError');
      expect(error?.code).toBe(code);
      expect(error?.message).toContain(names);
      expect(error?.message).toContain(error?.place);
    });
  }

  const opne = ['opne'];
  const tool = { title: 't', header: [], source, questions: {} };
  test.each([
    [
      'guidance/scope/where',
      { guidance: { scope: { title: 's', statements: { where: statement('x', source, opne) } } } },
    ],
    ['tool', { tool: { ...tool, assumes: opne } }],
    ['tool/questions/q', { tool: { ...tool, questions: { q: { asks: '?', section: 's', assumes: opne } } } }],
  ])('names an unknown assumption of %s', (place, more) => {
    expect(() => theme({ assumptions: { open: assumption }, ...more })).toThrow(
      new RegExp(`"opne".*example@2020/${place}.*"open"`, 's'),
    );
  });

  test('names a stratum on none of the lists that the stage, or a stage before it, draws from', () => {
    const stages = (strata: readonly string[]) => ({
      lists: { base },
      selection: {
        first: { says: 'x', by: 'y', count: 2, from: ['base'], source },
        second: { says: 'x', by: 'y', count: 1, from: ['first'], strata, source },
      },
    });
    expect(theme(stages(['startedOn']))).toBeDefined();
    expect(() => theme(stages(['startedon']))).toThrow(/"startedOn"/);
    // No field of the list tells an age.
    expect(() => theme(stages(['age']))).toThrow(/selection\/second\/strata/);
  });

  test('names a field for which there is no otherwise, since it is always asked for', () => {
    const applies = (row: { readonly startedOn: { isPresent(): Condition } }) => ({
      closedOn: row.startedOn.isPresent(),
    });
    expect(list({ ...listInput, applies, otherwise: { closedOn: 'open' } }).fields.closedOn.otherwise).toBe(
      'open',
    );
    expect(() => list({ ...listInput, applies, otherwise: { startedOn: 'open' } })).toThrow(
      /otherwise.*"?closedOn/s,
    );
  });

  test('names a rule that reads a field its list does not have', () => {
    const other = columnsOf({ elsewhereOn: date('Elsewhere') });
    expect(() =>
      list({ ...listInput, rules: () => ({ far: { says: 'x', expect: other.elsewhereOn.isPresent() } }) }),
    ).toThrow(/elsewhereOn.*rules\/far/);
  });
});
