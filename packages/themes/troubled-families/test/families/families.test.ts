import { describe, expect, test } from 'vitest';
import type { Worked } from './build.js';
import { crimeFamilies } from './crime.js';
import { educationFamilies } from './education.js';
import { helpFamilies } from './help.js';
import { comparable, verdictOn } from './run.js';

const sections: Readonly<Record<string, readonly Worked[]>> = {
  'crime and anti-social behaviour': crimeFamilies,
  education: educationFamilies,
  'children who need help': helpFamilies,
};

describe.each(Object.entries(sections))('worked families on %s', (_, families) => {
  test.each(families.map((each) => [each.says, each] as const))('%s', (_says, family) => {
    expect(comparable(verdictOn(family), family)).toEqual(family.expect);
  });
});
