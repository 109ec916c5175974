import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { apiReports, reportsFolder } from './report.mjs';

const command = 'Look at what changed for those who import it, and run `npm run api`.';

test('the reports say what packages export now', { timeout: 120_000 }, () => {
  const reports = apiReports();
  const differing = [...reports]
    .filter(([file, text]) => {
      const path = join(reportsFolder, file);
      return !existsSync(path) || readFileSync(path, 'utf8') !== text;
    })
    .map(([file]) => `etc/${file} is not what the package exports. ${command}`);
  const left = readdirSync(reportsFolder)
    .filter((file) => file !== 'released' && !reports.has(file))
    .map((file) => `etc/${file} is of no package. Remove it.`);
  expect([...differing, ...left]).toEqual([]);
});
