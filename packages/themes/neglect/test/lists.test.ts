import { bindDates, createRegistry, evaluate, listManifest, type Row, themeManifest } from '@deepdive/core';
import { jtai } from '@deepdive/theme-jtai';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { type Assessment, type ChildInNeed, neglect } from '../src/index.js';
import { printedFields } from './printed-fields.js';

const manifest = themeManifest(neglect);
const list = (id: string) => {
  const found = manifest.lists.find((each) => each.id === id);
  if (!found) throw new Error(`no list ${id}`);
  return found;
};
const dates = { inspectedOn: '2017-05-02', listedOn: '2017-05-02' } as const;

describe('the lists', () => {
  test.each(Object.entries(printedFields))('%s has the printed labels in the printed order', (id, labels) => {
    expect(list(id).fields.map((field) => field.label)).toEqual(labels);
  });

  test('are the two of paragraph 14, the three of paragraph 15 and the five of paragraph 21', () => {
    expect(manifest.lists.map((each) => [each.id, each.source.at])).toEqual([
      ['childrenInNeed', 'para 14 and footnote 10'],
      ['childProtection', 'para 14 and footnote 11'],
      ['multiAgencyCases', 'para 15 and footnote 12'],
      ['positiveEngagementCases', 'para 15 and footnote 13'],
      ['youthOffendingOrProbationCases', 'para 15'],
      ['contacts', 'para 21 and footnote 14'],
      ['earlyHelp', 'para 21 and footnote 14'],
      ['referrals', 'para 21 and footnote 14'],
      ['assessments', 'para 21 and footnote 14'],
      ['section47', 'para 21 and footnote 14'],
    ]);
    expect(Object.keys(printedFields)).toEqual(manifest.lists.map((each) => each.id));
  });

  test.each([
    ['childrenInNeed', 3, true],
    ['childProtection', 3, true],
    ['multiAgencyCases', null, true],
    ['positiveEngagementCases', null, true],
    ['youthOffendingOrProbationCases', null, true],
    ['contacts', 3, false],
    ['earlyHelp', 6, false],
    ['referrals', 3, false],
    ['assessments', 6, false],
    ['section47', 6, false],
  ])('%s covers %s months, and the point of inspection: %s', (id, months, atPointOfInspection) => {
    expect(list(id).window).toEqual({ months, atPointOfInspection });
  });

  test('have the titles that the tables print, and short ones of ours where paragraph 15 prints none', () => {
    expect(manifest.lists.map((each) => each.title)).toEqual([
      'Children identified as a child in need',
      'Children on a child protection plan',
      'Multi-agency involvement',
      'Positive engagement',
      'Youth offending or probation',
      'Contacts',
      'Early help',
      'Referrals',
      'Assessments',
      'Section 47',
    ]);
  });

  test('have a number only where a footnote gives one', () => {
    const numbered = manifest.lists.filter((each) => each.number !== null);
    expect(numbered.map((each) => [each.id, each.number])).toEqual([
      ['childrenInNeed', 6],
      ['childProtection', 7],
    ]);
  });

  test('allow a child more than one row on contacts and early help alone', () => {
    expect(manifest.lists.filter((each) => !each.oneRowPerChild).map((each) => each.id)).toEqual([
      'contacts',
      'earlyHelp',
    ]);
  });

  test('of paragraphs 14 and 21 are derived from the edition of 2015; those of paragraph 15 are new', () => {
    const derived = manifest.lists.filter((each) => each.derivedFrom !== null);
    expect(derived.map((each) => each.derivedFrom)).toEqual(
      [
        'childrenInNeed',
        'childProtection',
        'contacts',
        'earlyHelp',
        'referrals',
        'assessments',
        'section47',
      ].map((id) => `single-inspection@2015/${id}`),
    );
  });

  test('keep where a field was first stated, and say where an added one stands', () => {
    const field = (id: string) => list('childrenInNeed').fields.find((each) => each.id === id);
    expect(field('startedOn')?.origin).toBe('single-inspection@2015/childrenInNeed');
    expect(field('livedWithNeglect')?.origin).toBe('neglect@2017/childrenInNeed');
    expect(field('livedWithNeglect')?.source.at).toBe('para 14 and footnote 10');
  });

  test('are still read by the labels of the single inspection where labels differ', () => {
    const aliases = (id: string, field: string) => list(id).fields.find((each) => each.id === field)?.aliases;
    expect(aliases('childrenInNeed', 'startedOn')).toContain('CIN start date');
    expect(aliases('childrenInNeed', 'closedOn')).toContain('CIN closure date');
    expect(aliases('referrals', 'referralHadNoFurtherAction')).toContain('Referral NFA? (Y/N)');
    expect(aliases('assessments', 'startedOn')).toContain('Continuous assessment start date');
  });

  test('give rows whose types the compiler knows', () => {
    expectTypeOf<ChildInNeed['livedWithNeglect']>().toEqualTypeOf<boolean | null>();
    expectTypeOf<ChildInNeed>().toEqualTypeOf<Row<typeof neglect.lists.childrenInNeed>>();
    expectTypeOf<Assessment>().not.toHaveProperty('initialStartedOn');
  });
});

describe('an assessment', () => {
  const bindings = bindDates(list('assessments').window, dates);
  const asked = list('assessments').fields.find((each) => each.id === 'neglectIdentified')?.appliesWhen;

  test('is asked about neglect once it is authorised, and not before', () => {
    if (!asked) throw new Error('always asked');
    expect(evaluate(asked, { authorisedOn: '2017-04-01' }, bindings)).toBe(true);
    expect(evaluate(asked, { authorisedOn: null }, bindings)).toBe(false);
  });

  test('is one where the single inspection has three, and the list says why', () => {
    expect(list('assessments').because).toContain('one assessment, not three');
    expect(list('assessments').fields.map((each) => each.id)).not.toContain('initialStartedOn');
  });
});

describe('each rule of each list', () => {
  const rules = manifest.lists.flatMap((each) => each.rules.map((rule) => ({ each, rule })));

  test.each(rules.map(({ each, rule }) => [`${each.id}: ${rule.says}`, each, rule] as const))(
    '%s',
    (_, each, rule) => {
      const bindings = bindDates(each.window, dates);
      expect(rule.examples).not.toBeNull();
      expect(evaluate(rule.expect, rule.examples?.passes ?? {}, bindings)).toBe(true);
      const broken = each.rules.filter(
        (other) => evaluate(other.expect, rule.examples?.fails ?? {}, bindings) === false,
      );
      expect(broken.map((other) => other.id)).toEqual([rule.id]);
    },
  );
});

describe('the theme', () => {
  test('survives a JSON round trip', () => {
    expect(JSON.parse(JSON.stringify(manifest))).toEqual(manifest);
    expect(listManifest('contacts', neglect.lists.contacts, neglect.timeline)).toEqual(list('contacts'));
  });

  test('is found with its framework, and cannot be registered without it', () => {
    expect(createRegistry([jtai, neglect]).find('neglect@2017').theme.extends).toEqual(['jtai@2016']);
    expect(() => createRegistry([neglect])).toThrow(/jtai@2016/);
  });

  test('cites a source for each of its parts', () => {
    const parts = [
      ...manifest.criteria,
      ...manifest.lists,
      ...manifest.across,
      ...manifest.selection,
      ...manifest.timeline,
      ...manifest.requests,
      ...manifest.caseDocuments,
      ...manifest.assumptions,
      ...manifest.guidance.flatMap((each) => each.statements),
    ];
    expect(parts.filter((each) => each.source.at === '')).toEqual([]);
    expect(manifest.lists.every((each) => each.source.publication === '170018')).toBe(true);
  });

  test('declares no assumption that nothing rests on, but for those about the whole inspection', () => {
    const named = new Set(
      [
        ...manifest.lists.flatMap((each) => [each, ...each.fields, ...each.rules]),
        ...manifest.across,
        ...manifest.selection.flatMap((each) => [each, ...each.eligible]),
        ...manifest.timeline,
        ...manifest.requests,
        ...manifest.caseDocuments,
      ].flatMap((each) => each.assumes),
    );
    expect(manifest.assumptions.map((each) => each.id).filter((id) => !named.has(id))).toEqual([
      'inspectionPeriod',
    ]);
  });
});
