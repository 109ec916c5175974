import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  bindDates,
  cite,
  code,
  codeSet,
  date,
  defineTheme,
  derive,
  id,
  list,
  listForm,
  rowChecker,
  type ThemeManifest,
  text,
  themeManifest,
} from '@deepdive/core';
import { formPage } from '@deepdive/handouts';
import { makeAuthority } from '@deepdive/synthetic';
import { checkWorkbooks } from '@deepdive/workbook';
import { describe, expect, test } from 'vitest';
import { deepdive, folderOfSuite } from './command.js';

const publication = {
  number: 'EX-9',
  title: 'Guidance',
  publisher: 'Example',
  published: '2020-01',
  edition: '2020',
};
const at = cite(publication);
const moods = codeSet('mood', 'Mood', { GLAD: 'Glad', CALM: 'Calm' }, at.para(9));

const before = list({
  number: 1,
  title: 'Visits',
  population: 'Children who were visited',
  window: { months: 3 },
  key: 'childId',
  eventOn: 'visitedOn',
  source: at.para(1),
  fields: {
    childId: id('Child unique ID', { meaning: 'person' }),
    visitedOn: date('Date of visit', { strength: 'must' }),
    team: text('Allocated team', { strength: 'may' }),
  },
});

/** The one edit: a field, added to the definition and to nothing else. */
const after = derive(before, {
  source: at.para(2),
  add: { mood: code('How the child seemed', moods, { strength: 'must' }) },
});

const themeOf = (visits: typeof before | typeof after) =>
  defineTheme({ id: 'invented', title: 'An invented inspection', publication, lists: { visits } });
const label = 'How the child seemed';
const inspectedOn = '2017-05-02';

const inFolder = folderOfSuite();

/** Everything a reader of the definition makes of it, as text. */
async function readersOf(visits: typeof before | typeof after): Promise<Readonly<Record<string, string>>> {
  const theme = themeOf(visits);
  const manifest: ThemeManifest = themeManifest(theme);
  const [stated] = manifest.lists;
  if (!stated) throw new Error('the theme has no list');
  const name = Object.keys(visits.fields).length;
  const run = async (...argv: string[]): Promise<string> => {
    const { status, stdout, stderr } = await deepdive(argv, { cwd: inFolder('.'), built: [theme] });
    expect(stderr).not.toContain('Error');
    expect(status).toBeLessThan(2);
    return stdout;
  };
  const csv = inFolder(`csv-${name}`);
  await run('template', 'invented', '-o', inFolder(`template-${name}.xlsx`), '--csv', csv);
  const exported = async (as: string): Promise<string> => {
    const path = inFolder(`${as}-${name}.txt`);
    await run('export', 'invented', '--as', as, '-o', path);
    return readFileSync(path, 'utf8');
  };
  const checker = rowChecker(stated, bindDates(stated.window, { inspectedOn }));
  const result = await checkWorkbooks(manifest, [csv], { inspectedOn });
  return {
    template: readdirSync(csv)
      .map((file) => readFileSync(join(csv, file), 'utf8'))
      .join('\n'),
    check: checker.checks.map(({ message }) => message).join('\n'),
    columns: JSON.stringify(result.files[0]?.sheets[0]?.columns),
    form: formPage(listForm(stated, manifest)),
    page: await run('show', 'invented', 'lists/visits'),
    csvw: await exported('csvw'),
    tableSchema: await exported('table-schema'),
    jsonSchema: await exported('json-schema'),
    sql: await exported('sql'),
    sample: JSON.stringify([...makeAuthority(manifest, { inspectedOn, children: 20, seed: 1 }).lists]),
  };
}

describe('a list definition changed in one place', () => {
  test('changes template, check, form, page, export and sample, with no other edit', async () => {
    const without = await readersOf(before);
    const withMood = await readersOf(after);
    for (const [reader, text] of Object.entries(withMood)) {
      const seen = reader === 'sample' ? /"mood":"(GLAD|CALM)"/ : label;
      expect(text, reader).toMatch(seen);
      expect(without[reader], reader).not.toMatch(seen);
    }
  });
});
