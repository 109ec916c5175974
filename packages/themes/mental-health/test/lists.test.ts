import { createRegistry, listManifest, type Row } from '@deepdive/core';
import { ilacs2019 } from '@deepdive/theme-ilacs';
import { jtai } from '@deepdive/theme-jtai';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { type Assessment, type ChildInNeed, mentalHealth } from '../src/index.js';
import { atRiskLists, listOf, manifest } from './manifest.js';
import { printedFields, printedFollowUps, printedGates, printedOnAssessments } from './printed-fields.js';

const additional = [...printedGates, ...printedFollowUps, ...printedOnAssessments];

describe('the lists', () => {
  test.each(Object.entries(printedFields))('%s has the printed labels in the printed order', (id, labels) => {
    expect(listOf(id).fields.map((field) => field.label)).toEqual(labels);
  });

  test('are the three of paragraph 32 and the four of paragraph 41, under the numbers of paragraphs 33 and 42', () => {
    expect(manifest.lists.map((each) => [each.id, each.number, each.source.at])).toEqual([
      ['childrenInNeed', 6, 'paras 32, 33 and 34 and footnote 14'],
      ['childProtection', 7, 'paras 32, 33 and 34 and footnote 14'],
      ['childrenLookedAfter', 8, 'paras 32, 33 and 34 and footnote 14'],
      ['contacts', 1, 'paras 41 and 42 and footnote 15'],
      ['referrals', 3, 'paras 41 and 42 and footnote 15'],
      ['assessments', 4, 'paras 41 and 42 and footnote 15'],
      ['section47', 5, 'paras 41 and 42 and footnote 15'],
    ]);
    expect(Object.keys(printedFields)).toEqual(manifest.lists.map((each) => each.id));
  });

  test.each([
    ['childrenInNeed', true],
    ['childProtection', true],
    ['childrenLookedAfter', true],
    ['contacts', false],
    ['referrals', false],
    ['assessments', true],
    ['section47', false],
  ])('%s covers six months, and the point of inspection: %s', (id, atPointOfInspection) => {
    expect(listOf(id).window).toEqual({ months: 6, atPointOfInspection });
  });

  test.each(manifest.lists.map((each) => [each.id, each] as const))(
    '%s leaves nothing of the list of the framework out',
    (id, list) => {
      const base = listManifest(id, ilacs2019.lists[id as keyof typeof mentalHealth.lists]);
      expect(list.derivedFrom).toBe(`ilacs@2019/${id}`);
      expect(list.because).toBeNull();
      expect(list.dates).toEqual(base.dates);
      expect(list.fields.slice(0, base.fields.length)).toEqual(base.fields);
      expect(list.rules.slice(0, base.rules.length)).toEqual(base.rules);
    },
  );

  test('have ten fields more on three lists, one more on assessments and none more on the others', () => {
    const added = (id: string) =>
      listOf(id).fields.filter((field) => field.origin === `mental-health@2019/${id}`).length;
    expect(manifest.lists.map((each) => added(each.id))).toEqual([10, 10, 10, 0, 0, 1, 0]);
  });

  test('say which field is printed here, and that the others are known by reference', () => {
    for (const list of manifest.lists) {
      for (const { label, source } of list.fields) {
        const printed = (additional as readonly string[]).includes(label);
        expect([label, source.basis]).toEqual([label, printed ? 'printed' : 'byReference']);
        expect(source.publication === '190035').toBe(printed);
      }
    }
    expect(
      listOf('childrenInNeed')
        .fields.slice(-10)
        .map((field) => field.source.at),
    ).toEqual([...printedGates.map(() => 'para 33'), ...printedFollowUps.map(() => 'para 34')]);
  });

  test('take every additional answer as yes or no', () => {
    const types = manifest.lists.flatMap((list) =>
      list.fields.filter((field) => field.source.publication === '190035').map((field) => field.type),
    );
    expect(types).toEqual(Array.from({ length: 31 }, () => 'yesNo'));
  });

  test('allow a child one row on the first three and a row for each event on the others', () => {
    expect(manifest.lists.filter((each) => each.oneRowPerChild).map((each) => each.id)).toEqual(atRiskLists);
  });

  test('give rows whose types the compiler knows', () => {
    expectTypeOf<ChildInNeed['hasMentalHealthConcern']>().toEqualTypeOf<boolean | null>();
    expectTypeOf<ChildInNeed>().toEqualTypeOf<Row<typeof mentalHealth.lists.childrenInNeed>>();
    expectTypeOf<Assessment['mentalIllHealthIdentified']>().toEqualTypeOf<boolean | null>();
    expectTypeOf<Assessment>().not.toHaveProperty('hasMentalHealthConcern');
  });
});

describe('the theme', () => {
  test('survives a JSON round trip', () => {
    expect(JSON.parse(JSON.stringify(manifest))).toEqual(manifest);
    expect(listManifest('contacts', mentalHealth.lists.contacts, mentalHealth.timeline)).toEqual(
      listOf('contacts'),
    );
  });

  test('is the guidance of July 2019, of children from 10 to 15', () => {
    expect(manifest.publication).toMatchObject({ number: '190035', published: '2019-07', edition: '2019' });
    expect(manifest.ages).toEqual({ from: 10, to: 15 });
  });

  test('is found with its framework of 2016, and cannot be registered without it', () => {
    expect(createRegistry([jtai, mentalHealth]).find('mental-health@2019').theme.extends).toEqual([
      'jtai@2016',
    ]);
    expect(() => createRegistry([mentalHealth])).toThrow(/jtai@2016/);
  });

  test('cites this guidance for each of its own parts', () => {
    const parts = [
      ...manifest.criteria,
      ...manifest.lists,
      ...manifest.selection,
      ...manifest.timeline,
      ...manifest.requests,
      ...manifest.caseDocuments,
      ...manifest.guidance.flatMap((each) => each.statements),
    ];
    expect(parts.filter((each) => each.source.publication !== '190035' || each.source.at === '')).toEqual([]);
    expect(manifest.tool?.source.at).toBe('Annex B');
  });
});

describe('what is left open', () => {
  test('has at least two readings each, one of them chosen for a reason', () => {
    for (const each of manifest.assumptions) {
      expect(Object.keys(each.choices).length).toBeGreaterThan(1);
      expect(Object.keys(each.choices)).toContain(each.chosen);
      expect(each.because).toMatch(/^[A-Z].*\.$/);
    }
  });

  test('rests on a list, rule, stage, deadline or document, but for what concerns guidance, tool and framework', () => {
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
      'frontDoorAges',
      'toolWithoutNumbers',
      'frameworkOf2016',
      'surveyBefore',
    ]);
  });

  test('says unspecified where no reading can be chosen', () => {
    expect(
      manifest.assumptions.filter((each) => each.chosen === 'unspecified').map((each) => each.id),
    ).toEqual(['caseThatDoesNotFit', 'furtherListsUndated', 'whoAnswersForArrangements']);
  });

  test('carries along what the framework leaves open about these lists', () => {
    const carried = manifest.assumptions.filter((each) => each.source.publication !== '190035');
    expect(carried.map((each) => each.id)).toEqual(['planStartsAtConference']);
  });
});
