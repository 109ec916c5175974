import { test } from 'vitest';
import { sixFamilies, hearths } from './fixtures/hearths.js';
import { workbookDesk } from '../src/index.js';
test('x', async () => {
  const f = await sixFamilies();
  const bytes = new Uint8Array(await f.arrayBuffer());
  await workbookDesk().check(hearths, [{ name: 'a.xlsx', bytes }], { inspectedOn: '2017-01-31', listedOn: '2017-01-31', mapping: {} }, 10);
});
