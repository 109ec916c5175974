import { mkdirSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RefusalCode, refusalCodes } from '../src/refusal.js';
import { deepdive, folderOfSuite, invented, inventedConfig } from './command.js';

const file = folderOfSuite();
const inspected = ['--inspected', '2017-05-02'];
const familiesConfig = fileURLToPath(new URL('./fixtures/families.config.ts', import.meta.url));

function written(name: string, text: string): string {
  writeFileSync(file(name), text);
  return file(name);
}

/** Another program, which listens on a port. */
const other = createServer();
beforeAll(() => new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve)));
afterAll(() => void other.close());

/** A submission that can be read. */
const submission = (): string =>
  written('List 2.csv', 'Child unique ID,Welcome start date\nEX-001,01/02/2017\n');

/** One command line for each way to be refused, and the one message a person gets. */
const refused: Readonly<Record<RefusalCode, () => readonly [argv: readonly string[], message: string]>> = {
  'config-missing': () => [
    ['themes', '--config', 'nowhere.config.ts'],
    'There is no configuration file nowhere.config.ts. Expected the path of a deepdive.config.ts, deepdive.config.js, deepdive.config.mjs or a file like it.',
  ],
  'config-broken': () => {
    const path = written('broken.config.mjs', 'throw new Error(\'the key is no field: "childID"\');');
    return [['themes', '--config', path], `${path} cannot be loaded: the key is no field: "childID"`];
  },
  'config-not-a-config': () => {
    const path = written('odd.config.mjs', 'export default { themes: [undefined] };');
    return [
      ['themes', '--config', path],
      `${path}: number 1 of its themes is no theme. Expected what defineTheme returns; an import that names nothing gives undefined.`,
    ];
  },
  'config-without-themes': () => {
    const path = written('empty.config.mjs', 'export default { themes: [] };');
    return [['themes', '--config', path], `${path} registers no theme. Expected at least one in \`themes\`.`];
  },
  'part-unknown': () => [
    ['show', 'welcome@2016', 'lists/referals'],
    'welcome@2016 has no part "lists/referals". Expected one of lists/referrals. Did you mean "lists/referrals"?',
  ],
  'list-unknown': () => [
    ['check', 'welcome@2017', submission(), ...inspected, '--only', 'welcome'],
    'welcome@2017 has no list "welcome". Expected one of referrals, welcomes. Did you mean "welcomes"?',
  ],
  'stage-unknown': () => [
    ['select', 'welcome@2017', submission(), ...inspected, '--stage', 'shortlist', '--seed', '1'],
    'welcome@2017 has no stage "shortlist". Expected one of shortlisted, tracked. Did you mean "shortlisted"?',
  ],
  'family-unknown': () => {
    const path = written('Families.csv', 'Family ID,Engaged on\nEX-F1,01/09/2016\n');
    return [
      ['outcomes', 'move-on', path, '--as-of', '2017-06-30', '--family', 'EX-F9', '--config', familiesConfig],
      'No row of the list of families names the family that --family asks for. Expected the id of a family as the list writes it.',
    ];
  },
  'case-unknown': () => [
    ['requests', 'welcome@2017', '--when', 'there are goups'],
    'No request of welcome@2017 depends on "there are goups". Expected one of: "there are groups". Did you mean "there are groups"?',
  ],
  'plan-not-found': () => {
    const path = written('letter.csv', 'Dear colleague,see below\n');
    return [
      ['plan', path, '--as-of', '2009-06-08'],
      `${path} holds no action plan: sheet "letter": no row among the first 40 has the headers of a plan. Expected a header row with "Action" and at least one of "Milestone date", "Lead officer", "Status (RAG)", or names like these.`,
    ];
  },
  'nothing-to-do': () => [
    ['template', 'programme', '-o', file('x.xlsx')],
    'programme@2017 states no lists. Expected a theme that has some: see `deepdive themes`.',
  ],
  'option-missing': () => [
    ['template', 'welcome@2017'],
    'Nothing says what to write. Expected -o FILE.xlsx or --csv DIR.',
  ],
  'date-wrong': () => [
    ['check', 'welcome@2017', submission(), '--inspected', '02/05/2017'],
    '--inspected is "02/05/2017", which is no date. Expected a date written YYYY-MM-DD. Did you mean "2017-05-02"?',
  ],
  'number-wrong': () => [
    ['proportion', 'welcome@2017', '21', '20'],
    'PART is 21 and WHOLE is 20. Expected a part no larger than the whole.',
  ],
  'limit-unknown': () => [
    ['check', 'welcome@2017', submission(), ...inspected, '--limit', 'cellCharacter=500000'],
    'There is no limit "cellCharacter". Expected one of fileBytes, parts, workbookBytes, partBytes, smallPartBytes, textTableBytes, archiveBytes, ratio, ratioFromBytes, rows, csvRows, columns, cellCharacters, rowCharacters, cellBytes, blankCells, repeatedCells. Did you mean "cellCharacters"?',
  ],
  'pair-wrong': () => [
    ['timeline', 'welcome@2017', '--notified', '2017-05-02', '--event', 'fieldworkEnds'],
    '--event is "fieldworkEnds". Expected NAME=DATE, such as fieldworkEnds=2017-06-02.',
  ],
  'extension-unknown': () => [
    ['check', 'welcome@2017', submission(), ...inspected, '--report', 'findings.pdf'],
    'findings.pdf ends in ".pdf". Expected a name ending in .xlsx, .html, .json, .csv, .sarif, .junit.xml. Did you mean "findings.xlsx"?',
  ],
  'path-missing': () => [
    ['check', 'welcome@2017', '/nowhere/lists.xlsx', ...inspected],
    'There is no file or folder /nowhere/lists.xlsx. Expected a workbook (.xlsx), a csv file, or a folder or .zip of them.',
  ],
  'folder-empty': () => {
    mkdirSync(file('empty'), { recursive: true });
    return [
      ['check', 'welcome@2017', file('empty'), ...inspected],
      `${file('empty')} holds no workbook and no csv file. Expected a workbook (.xlsx), a csv file, or a folder or .zip of them.`,
    ];
  },
  'not-writable': () => {
    const path = submission();
    return [
      ['check', 'welcome@2017', path, ...inspected, '--report', path],
      `${path} was read and would be written over. Expected another name for what is written.`,
    ];
  },
  'json-broken': () => {
    const path = written('broken.json', '{ "EX-001": Jo }');
    return [['verify', path, submission()], `${path} is not JSON. Expected a JSON file.`];
  },
  'grades-wrong': () => {
    const path = written('grades.json', '{ "overall": "good" }');
    return [
      ['judge', 'welcome', path],
      `${path} holds no set of grades. Expected { "grades": { "<judgement>": "<grade>" }, "facts": { "<fact>": true } }.`,
    ];
  },
  'record-wrong': () => {
    const path = written('other.json', '{ "theme": "welcome@2017" }');
    return [
      ['verify', path, submission()],
      `${path} is no selection record. Expected what \`deepdive select … -o RECORD.json\` writes.`,
    ];
  },
  'port-taken': () => {
    const { port } = other.address() as AddressInfo;
    return [
      ['serve', file('served.deepdive'), '--port', String(port)],
      `Another program listens on port ${port}. Expected a free port; without --port one is found.`,
    ];
  },
  'mapping-wrong': () => {
    const path = written('mapping.json', '["Femal"]');
    return [
      ['check', 'welcome@2017', submission(), ...inspected, '--mapping', path],
      `${path} is no mapping. Expected { "sheets": { … }, "columns": { LIST: { … } }, "values": { "LIST/FIELD": { … } } }.`,
    ];
  },
};

test.each(Object.keys(refusalCodes) as RefusalCode[])('%s is told once, in one message', async (code) => {
  const [argv, message] = refused[code]();
  const config = argv.includes('--config') ? [] : ['--config', inventedConfig];
  const { status, stdout, stderr } = await deepdive([...argv, ...config]);
  expect(stderr.split('\n').filter((line) => line.startsWith('deepdive: '))).toEqual([
    `deepdive: ${message}`,
  ]);
  expect([status, stdout]).toEqual([2, '']);
});

describe('a misspelt word', () => {
  test.each([
    [['shwo', 'welcome'], "Unknown command 'shwo'. Did you mean show?"],
    [
      ['check', 'welcome', 'x.csv', '--inspectd', '2017-05-02'],
      "Unknown option '--inspectd'. Did you mean --inspected?",
    ],
    [
      ['show', 'welcom'],
      'No registered theme has this id: "welcom" at the registered themes. Did you mean "welcome"?',
    ],
    [['show', 'welcome@2071'], 'The theme has no such edition: "2071" at welcome. Did you mean "2017"?'],
    [
      ['timeline', 'welcome@2017', '--notified', '2017-05-02', '--event', 'fieldworkEnd=2017-06-02'],
      'No milestone of the theme counts from this event: "fieldworkEnd" at events. Did you mean "fieldworkEnds"?',
    ],
    [
      ['export', 'welcome', '--as', 'csv', '-o', 'x'],
      "Option '--as <FORMAT>' argument 'csv' is invalid. Allowed choices are csvw, table-schema, json-schema, sql.",
    ],
  ])('%j is answered with the nearest right one', async (argv, message) => {
    const { status, stdout, stderr } = await invented(argv);
    expect(stderr).toBe(`deepdive: ${message}\n`);
    expect([status, stdout]).toEqual([2, '']);
  });
});

test('an option that is needed is asked for by name', async () => {
  const { status, stderr } = await invented(['check', 'welcome', submission()]);
  expect(stderr).toBe(
    'deepdive: --inspected is missing. Expected --inspected <DATE>: the day of inspection, YYYY-MM-DD.\n',
  );
  expect(status).toBe(2);
});

test('a word too few or too many is refused', async () => {
  expect(await invented(['show'])).toMatchObject({
    status: 2,
    stderr: "deepdive: Missing required argument 'THEME'\n",
  });
  expect((await invented(['themes', 'welcome'])).status).toBe(2);
});

test('a file that cannot be read at all is named with the reason', async () => {
  const { status, stderr } = await invented([
    'check',
    'welcome@2017',
    written('list.xlsx', 'no workbook'),
    ...inspected,
  ]);
  expect(stderr).toContain('deepdive: list.xlsx: the name says workbook, yet the file holds plain text.');
  expect(stderr).not.toMatch(/\n +at /);
  expect(status).toBe(2);
});

test('a folder in place of a file is named with the reason', async () => {
  mkdirSync(file('taken.xlsx'), { recursive: true });
  const { status, stderr } = await invented(['template', 'welcome@2017', '-o', file('taken.xlsx')]);
  expect(stderr).toBe(`deepdive: ${file('taken.xlsx')}: this is a folder, not a file.\n`);
  expect(status).toBe(2);
});
