import { writeFileSync } from 'node:fs';
import { createRegistry } from '@deepdive/core';
import { makeAuthority } from '@deepdive/synthetic';
import { checkWorkbooks, writeTemplate } from '@deepdive/workbook';
import { describe, expect, test } from 'vitest';
import config from '../../../deepdive.config.js';
import { plantedWhere } from '../src/sample/planted-where.js';
import { folderOfSuite } from './command.js';

/** What a check found, or what the record of planted faults says it should find. */
interface Told {
  readonly rule: string;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly row: number | null;
  readonly severity: string;
}

const file = folderOfSuite();
const { theme } = createRegistry(config.themes).find(config.demo?.theme ?? '');
const inspectedOn = '2017-05-02';
const seeds = Array.from({ length: 20 }, (_, at) => at + 1);

const places = (told: readonly Told[]): readonly string[] =>
  told.map(({ rule, sheet, cell, row }) => [rule, sheet, cell, row].join(' ')).sort();

const mustFix = (told: readonly Told[]): readonly Told[] =>
  told.filter(({ severity }) => severity === 'mustFix');

describe('the workbook of a made-up authority of 2,000 children', () => {
  test.each(seeds)(
    'shows each planted fault at its cell, and nothing else to fix (seed %i)',
    async (seed) => {
      const authority = makeAuthority(theme, { inspectedOn, children: 2000, seed, faults: 0.05 });
      const workbook = file(`authority-${seed}.xlsx`);
      writeFileSync(workbook, await writeTemplate(theme, authority.lists));
      const { findings } = await checkWorkbooks(theme, [workbook], { inspectedOn });
      const planted: readonly Told[] = JSON.parse(plantedWhere(authority.faults, theme));

      expect(planted.length).toBeGreaterThan(200);
      expect(places(mustFix(findings))).toEqual(places(mustFix(planted)));
      const found = new Set(places(findings));
      expect(places(planted).filter((place) => !found.has(place))).toEqual([]);
    },
  );
});
