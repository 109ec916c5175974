import { describe, expect, test } from 'vitest';
import { invented, inventedJson } from './command.js';

/** The keys of an object, or of the first of a row of objects. */
const keys = (value: unknown): readonly string[] => {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  return typeof one === 'object' && one !== null ? Object.keys(one) : [];
};

const at = (value: unknown, ...steps: readonly (string | number)[]): unknown =>
  steps.reduce<unknown>((found, step) => Reflect.get(Object(found), step), value);

test('the registered themes are listed with publication, framework and package', async () => {
  expect(await inventedJson(['themes'])).toEqual([
    expect.objectContaining({ id: 'programme', edition: '2017', extends: [], package: null }),
    expect.objectContaining({ id: 'welcome', edition: '2016', package: '@invented/theme-welcome' }),
    expect.objectContaining({
      id: 'welcome',
      edition: '2017',
      title: 'How children are welcomed',
      publication: expect.objectContaining({
        number: 'EX-100',
        title: 'Inspecting how children are welcomed',
        published: '2017-04',
      }),
      extends: ['programme@2017'],
    }),
  ]);
  const { stdout } = await invented(['themes']);
  expect(stdout).toContain('welcome@2016');
});

describe('the manifest as JSON', () => {
  const contract: readonly (readonly [path: readonly (string | number)[], keys: readonly string[]])[] = [
    [
      [],
      [
        'id',
        'edition',
        'title',
        'publication',
        'extends',
        'ages',
        'lists',
        'criteria',
        'selection',
        'timeline',
        'requests',
        'tool',
        'judgements',
        'outcomes',
        'assumptions',
      ],
    ],
    [['ages'], ['from', 'to']],
    [['lists'], ['id', 'number', 'title', 'unit', 'window', 'oneRowPerChild', 'fields', 'stages', 'rules']],
    [
      ['lists', 0, 'window'],
      ['months', 'atPointOfInspection'],
    ],
    [
      ['lists', 0, 'fields'],
      ['id', 'label', 'type', 'codes', 'strength', 'appliesWhen', 'origin', 'source'],
    ],
    [
      ['lists', 0, 'stages'],
      ['stage', 'week', 'weekday', 'time'],
    ],
    [
      ['lists', 0, 'rules'],
      ['id', 'says', 'severity', 'source'],
    ],
    [['criteria'], ['ref', 'number', 'summary', 'source']],
    [['selection'], ['id', 'by', 'count', 'from', 'ages', 'asks', 'source']],
    [
      ['selection', 0, 'count'],
      ['min', 'max'],
    ],
    [
      ['selection', 0, 'asks'],
      ['id', 'label', 'type'],
    ],
    [['timeline'], ['id', 'says', 'by', 'due', 'provides', 'source']],
    [['requests'], ['number', 'title', 'agency', 'onlyWhen', 'source']],
    [['tool'], ['header', 'questions']],
    [
      ['tool', 'questions'],
      ['id', 'asks', 'criteria'],
    ],
    [['assumptions'], ['id', 'says', 'choices', 'chosen', 'because', 'source']],
    [
      ['criteria', 0, 'source'],
      ['publication', 'at', 'basis'],
    ],
  ];

  test.each(contract)('has the promised keys at %j', async (path, promised) => {
    const manifest = await inventedJson(['show', 'welcome@2017']);
    expect(keys(at(manifest, ...path))).toEqual(expect.arrayContaining([...promised]));
  });

  test('names a criterion by its theme', async () => {
    expect(at(await inventedJson(['show', 'welcome@2017', 'criteria']), 0, 'ref')).toBe('welcome:ESN-23');
  });

  test.each([
    'lists',
    'criteria',
    'selection',
    'timeline',
    'requests',
    'caseDocuments',
    'tool',
    'guidance',
    'assumptions',
    'across',
    'judgements',
    'outcomes',
  ])('gives the part %s exactly as the manifest holds it', async (part) => {
    const manifest = await inventedJson(['show', 'welcome']);
    expect(await inventedJson(['show', 'welcome', part])).toEqual(at(manifest, part));
  });

  test('gives one list, one field, one criterion', async () => {
    const manifest = await inventedJson(['show', 'welcome']);
    expect(await inventedJson(['show', 'welcome', 'lists/welcomes'])).toEqual(at(manifest, 'lists', 1));
    expect(await inventedJson(['show', 'welcome', 'lists/welcomes/fields/age'])).toEqual(
      at(manifest, 'lists', 1, 'fields', 3),
    );
    expect(await inventedJson(['show', 'welcome', 'criteria/24'])).toEqual(at(manifest, 'criteria', 1));
  });
});

test('an id without edition means the newest, and standard error says which', async () => {
  const { stdout, stderr } = await invented(['show', 'welcome', 'edition', '--json']);
  expect(stdout).toBe('"2017"\n');
  expect(stderr).toBe('Taking welcome@2017, the newest of 2017, 2016.\n');
  expect((await invented(['show', 'welcome@2016', 'edition'])).stderr).toBe('');
});

describe('for people', () => {
  const text = async (part: string) => (await invented(['show', 'welcome@2017', part])).stdout;

  test('a list shows its labels, when each is asked for, its rules in words and where all that stands', async () => {
    const list = await text('lists/welcomes');
    for (const said of [
      'List 2: Children welcomed',
      'Covers: the point of inspection, and the 6 months before the inspection',
      'Handed over: stage 1: lists provided (week 1, Wednesday, 15:00)',
      'may, when Welcome end date is given',
      'whole number, 0 or more',
      'A welcome ends on or after the day it started',
      'exactly: Welcome end date is on or after Welcome start date',
      'EX-100 (2017), Annex A, list 2',
    ]) {
      expect(list).toContain(said);
    }
  });

  test('a field that may be filled though it is not asked for says so', async () => {
    expect(await text('lists/welcomes/fields/wasAsked')).toContain('; otherwise it may be filled');
    expect(await text('lists/welcomes/fields/reason')).not.toContain('otherwise');
  });

  test('a code is shown with what it means', async () => {
    expect(await text('lists/welcomes/fields/gender')).toMatch(/F +Female +girl/);
  });

  test.each([
    [
      'criteria',
      [
        'welcome:ESN-24',
        'Those who open doors',
        'Children are asked what they want',
        'EX-100 (2017), para 12',
      ],
    ],
    [
      'selection',
      [
        'Chosen by: lead inspector',
        'How many: 3 to 5',
        'Ages: 5 to 15',
        'Spread over: gender',
        'Asked next: Is the child known',
      ],
    ],
    [
      'timeline',
      [
        'week 1, Wednesday, day 1, 15:00',
        '10 working days after fieldwork ends',
        'no day stated',
        '(only when a visit is refused)',
      ],
    ],
    ['requests', ['2.4', '(only when there are groups)', '(6 months back)']],
    ['caseDocuments', ['A chronology']],
    [
      'tool',
      [
        'Age of child (in years)',
        'Was the child asked?',
        'programme:ESN-04, welcome:ESN-24',
        '; assumes order',
      ],
    ],
    ['guidance', ['What is looked at (scope)', '- Every door [EX-100 (2017), para 3; assumes order]']],
    ['assumptions', ['* chance: by chance', 'Because: chance treats all alike']],
    ['across', ['A child has one date of birth']],
    ['proportions', ['a minority', '35%']],
    [
      'judgements',
      ['Greeting (greeting)', 'Part of overall: key', 'Good (good), Poor (poor)', 'welcome:ESN-23'],
    ],
    ['facts', ['The door was shut']],
    ['limitingRules', ['always', 'A shut door makes the whole poor', 'exactly: ']],
    ['outcomes', ['None stated.']],
  ])('the part %s says what it holds', async (part, said) => {
    const shown = await text(part);
    for (const each of said) expect(shown).toContain(each);
  });

  test('the whole is shown at a glance, with how to look closer', async () => {
    const { stdout } = await invented(['show', 'welcome@2017']);
    expect(stdout).toContain('deepdive show welcome@2017 lists/referrals');
    expect(stdout).toContain('Extends: programme@2017');
  });

  test('the criteria a framework leaves unprinted are said to be so', async () => {
    const { stdout } = await invented(['show', 'programme', 'criteria']);
    expect(stdout).toMatch(/programme:ESN-01 +named by our sources, not printed in them/);
  });
});

describe('on a terminal', () => {
  test('no line is wider than the terminal', async () => {
    for (const part of ['', 'lists', 'lists/referrals', 'selection', 'timeline', 'tool', 'assumptions']) {
      const { stdout } = await invented(['show', 'welcome@2017', part], {
        columns: 90,
        env: { NO_COLOR: '1' },
      });
      expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(90);
    }
  });

  test('colours are used there, and neither when piped nor with NO_COLOR', async () => {
    const colour = '\u001b[';
    const lines = ['show', 'welcome@2017'];
    expect((await invented(lines, { columns: 100 })).stdout).toContain(colour);
    expect((await invented(lines, { columns: 100, env: { NO_COLOR: '1' } })).stdout).not.toContain(colour);
    expect((await invented(lines)).stdout).not.toContain(colour);
  });
});

test('what changed between two editions is told in words and as data', async () => {
  const { status, stdout } = await invented(['diff', 'welcome@2016', 'welcome@2017']);
  for (const said of [
    '~ list referrals, window: months 3 → 6',
    '+ field fields/team: Allocated team',
    '~ field fields/referredOn, label: “Date of referral” → “Referral date”',
    '+ list welcomes: Children welcomed',
    '+ stage tracked',
    '+ milestone listsProvided',
    '+ request 1.4: Audits',
    '~ criterion welcome:ESN-23, summary: “Children are greeted” → “Children are greeted by name”',
  ]) {
    expect(stdout).toContain(said);
  }
  expect(status).toBe(0);
  expect(await inventedJson(['diff', 'welcome@2016', 'welcome@2017'])).toMatchObject({
    before: 'welcome@2016',
    after: 'welcome@2017',
    changes: expect.arrayContaining([
      expect.objectContaining({ kind: 'added', thing: 'field', path: 'lists/referrals/fields/team' }),
    ]),
  });
  expect((await invented(['diff', 'welcome@2017', 'welcome'])).stdout).toBe(
    'welcome@2017 and welcome@2017 state the same.\n',
  );
});

describe('a proportion', () => {
  test('is put into the words of the framework, with the reading used', async () => {
    expect(await inventedJson(['proportion', 'welcome', '7', '20'])).toMatchObject({
      theme: 'welcome@2017',
      part: 7,
      whole: 20,
      words: 'a minority',
      percentage: 35,
      assumptions: ['order'],
    });
    const { stdout } = await invented(['proportion', 'welcome', '7', '20']);
    expect(stdout).toContain('7 of 20 is 35%: a minority');
    expect(stdout).toContain('EX-100 (2017), footnote 9');
  });

  test('for which the framework has no word has none', async () => {
    expect(await inventedJson(['proportion', 'welcome', '20', '20'])).toMatchObject({ words: null });
    expect((await invented(['proportion', 'welcome', '20', '20'])).stdout).toContain('no word');
  });

  test('cannot be had of a theme that states no words, and another is named', async () => {
    const { status, stderr } = await invented(['proportion', 'programme', '1', '2']);
    expect(stderr).toBe(
      'deepdive: programme@2017 states no words for proportions. Expected a theme that does: welcome.\n',
    );
    expect(status).toBe(2);
  });
});
