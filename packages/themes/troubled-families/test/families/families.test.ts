import { describe, expect, test } from 'vitest';
import { abuseFamilies } from './abuse.js';
import type { Worked } from './build.js';
import { claimFamilies } from './claims.js';
import { crimeFamilies } from './crime.js';
import { educationFamilies } from './education.js';
import { healthFamilies } from './health.js';
import { helpFamilies } from './help.js';
import { comparable, verdictOn } from './run.js';
import { workFamilies } from './work.js';

const sections: Readonly<Record<string, readonly Worked[]>> = {
  'crime and anti-social behaviour': crimeFamilies,
  education: educationFamilies,
  'children who need help': helpFamilies,
  'work and debt': workFamilies,
  'domestic abuse': abuseFamilies,
  health: healthFamilies,
  claims: claimFamilies,
};

describe.each(Object.entries(sections))('worked families on %s', (_, families) => {
  test.each(families.map((each) => [each.says, each] as const))('%s', (_says, family) => {
    expect(comparable(verdictOn(family), family)).toEqual(family.expect);
  });
});
