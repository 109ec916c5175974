import { cite, createRegistry, criterion, defineTheme, type EsnOf, themeManifest } from '@deepdive/core';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { framework2016, jtai, p170018 } from '../src/index.js';

type OneToTwentyTwo =
  | (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11)
  | (12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22);

describe('the framework of joint targeted area inspections', () => {
  const manifest = themeManifest(jtai);

  test('has the criteria 1 to 22, each once and in order', () => {
    expect(manifest.criteria.map((each) => each.number)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22,
    ]);
    expect(manifest.criteria[3]?.ref).toBe('jtai:ESN-04');
  });

  test('claims no text for a criterion that our sources do not print, and says where it is named', () => {
    expect(manifest.criteria.filter((each) => each.summary !== null)).toEqual([]);
    expect(new Set(manifest.criteria.map((each) => each.source.basis))).toEqual(new Set(['byReference']));
    expect(manifest.criteria[0]?.source).toMatchObject({ publication: p170018.number, at: 'footnote 6' });
  });

  test('gives no reference number that our sources do not print', () => {
    expect(framework2016.number).toBe('not printed in our sources');
    expect(jtai.edition).toBe('2016');
  });

  test('is known to the compiler number by number', () => {
    expectTypeOf<EsnOf<typeof jtai>>().toEqualTypeOf<OneToTwentyTwo>();
    const at = cite(p170018);
    const referringTo23 = () =>
      defineTheme({
        id: 'example',
        title: 'An example',
        publication: { ...p170018, edition: 'example' },
        extends: jtai,
        criteria: { 24: criterion('Stated by the theme', at.para(12)) },
        tool: {
          title: 'Tool',
          header: [],
          source: at.place('Annex B'),
          // @ts-expect-error neither the framework nor this theme has ESN 23
          questions: { timely: { asks: 'Was it timely?', esn: [22, 23, 24], section: 'One' } },
        },
      });
    expect(referringTo23).toThrow(/23/);
  });

  test('can be registered', () => {
    expect(createRegistry([jtai]).find('jtai@2016').theme).toEqual(manifest);
  });
});
