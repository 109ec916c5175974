import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { folderOfSuite, invented, inventedJson } from './command.js';

const file = folderOfSuite();
const theme = 'welcome@2017';
const made = ['--inspected', '2017-05-02', '--children', '150', '--seed', '7'];

interface Planted {
  readonly rule: string;
  readonly sheet: string;
  readonly cell: string | null;
  readonly row: number | null;
}

interface Checked {
  readonly counts: { readonly mustFix: number; readonly check: number };
  readonly findings: readonly Planted[];
}

const json = <T>(name: string): T => JSON.parse(readFileSync(file(name), 'utf8'));
const bytes = (name: string): string => readFileSync(file(name)).toString('base64');
const inspected = ['--inspected', '2017-05-02'];

beforeAll(async () => {
  await invented(['sample', theme, '-o', file('faulty.xlsx'), ...made, '--faults', '0.1']);
  await invented(['sample', theme, '-o', file('sound.xlsx'), ...made, '--csv', file('sound')]);
});

describe('a template', () => {
  test('is written as a workbook and as csv files with the exact labels', async () => {
    const { status, stdout, stderr } = await invented([
      'template',
      theme,
      '-o',
      file('new/template.xlsx'),
      '--csv',
      file('new'),
    ]);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain(`Wrote ${file('new/template.xlsx')}`);
    expect(readdirSync(file('new')).sort()).toEqual([
      'List 1 Referrals.csv',
      'List 2 Children welcomed.csv',
      'template.xlsx',
    ]);
    expect(readFileSync(file('new/List 1 Referrals.csv'), 'utf8')).toBe(
      '\ufeffChild unique ID,Allocated team,Gender,Date of birth,Referral date,Number of referrals in the last 12 months\r\n',
    );
  });

  test('says as JSON what was written', async () => {
    expect(await inventedJson(['template', theme, '-o', file('t.xlsx')])).toEqual({
      theme,
      files: [{ path: file('t.xlsx'), bytes: readFileSync(file('t.xlsx')).byteLength }],
    });
  });
});

describe('a made-up authority', () => {
  test('is sound without faults: nothing must be fixed', async () => {
    const checked = (await inventedJson(['check', theme, file('sound.xlsx'), ...inspected])) as Checked;
    expect([checked.counts.mustFix, checked.counts.check]).toEqual([0, 0]);
    expect((await invented(['check', theme, file('sound.xlsx'), ...inspected])).status).toBe(0);
    expect(() => bytes('sound.faults.json')).toThrow('ENOENT');
  });

  test('reads the same from its csv files', async () => {
    const checked = (await inventedJson(['check', theme, file('sound'), ...inspected])) as Checked;
    expect([checked.counts.mustFix, checked.counts.check]).toEqual([0, 0]);
  });

  test('tells of each planted fault the cell in which a check finds it', async () => {
    const planted = json<readonly Planted[]>('faulty.faults.json');
    const { findings } = (await inventedJson(['check', theme, file('faulty.xlsx'), ...inspected])) as Checked;
    const places = new Set(
      findings.map(({ rule, sheet, cell, row }) => JSON.stringify([rule, sheet, cell, row])),
    );
    expect(planted.length).toBeGreaterThan(5);
    expect(
      planted.filter(({ rule, sheet, cell, row }) => !places.has(JSON.stringify([rule, sheet, cell, row]))),
    ).toEqual([]);
  });
});

describe('a check', () => {
  test('that finds something to fix ends with 1 and says first what, then where, then what to do', async () => {
    const { status, stdout, stderr } = await invented(['check', theme, file('faulty.xlsx'), ...inspected]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/\d+ to fix, \d+ to check, \d+ that could not be told/);
    expect(stdout).toMatch(/List [12] [\w ]+![A-H]\d+/);
    expect(stdout).toContain('To mend: ');
    expect(stdout).toContain('Next\n- Mend what must be fixed');
    expect(stderr).toMatch(
      /^The lists are taken to speak for the day of inspection, 2017-05-02; --listed says otherwise\.\nFirst found: List [12] [\w ]+![A-H]\d+, \w+\.[\w.]+\.\n$/,
    );
  });

  test('gives as JSON what the contract promises', async () => {
    expect(await inventedJson(['check', theme, file('faulty.xlsx'), ...inspected])).toMatchObject({
      theme,
      inspected: '2017-05-02',
      files: [
        {
          path: file('faulty.xlsx'),
          sheets: expect.arrayContaining([
            expect.objectContaining({
              sheet: 'List 1 Referrals',
              list: 'referrals',
              headerRow: 1,
              columns: expect.arrayContaining([
                expect.objectContaining({
                  column: 'A',
                  label: 'Child unique ID',
                  field: 'childId',
                  how: 'label',
                }),
              ]),
            }),
          ]),
        },
      ],
      missing: [],
      counts: { mustFix: expect.any(Number), check: expect.any(Number), notChecked: expect.any(Number) },
      findings: expect.arrayContaining([
        expect.objectContaining({
          rule: expect.any(String),
          list: expect.any(String),
          severity: 'mustFix',
          file: file('faulty.xlsx'),
          message: expect.any(String),
          source: expect.objectContaining({ publication: 'EX-100' }),
          assumptions: expect.any(Array),
        }),
      ]),
      standardised: expect.arrayContaining([
        expect.objectContaining({ list: 'referrals', field: 'gender', value: null, confidence: 'unknown' }),
      ]),
      notRun: expect.any(Array),
    });
  });

  test('shows no value of a cell unless it is asked to', async () => {
    const values = ['EX-', 'several', '201'];
    const lines = (text: string) => text.split('\n').filter((line) => /![A-Z]\d/.test(line));
    const plain = await invented(['check', theme, file('faulty.xlsx'), ...inspected, '--top', '50']);
    const shown = await invented([
      'check',
      theme,
      file('faulty.xlsx'),
      ...inspected,
      '--top',
      '50',
      '--show-values',
    ]);
    expect(lines(plain.stdout).some((line) => values.some((value) => line.includes(value)))).toBe(false);
    expect(lines(shown.stdout).every((line) => /\(.+\)/.test(line))).toBe(true);
    expect(plain.stderr).not.toContain('EX-');
  });

  test('can be grouped by child', async () => {
    const { stdout } = await invented([
      'check',
      theme,
      file('faulty.xlsx'),
      ...inspected,
      '--group',
      'child',
    ]);
    expect(stdout).toMatch(/^EX-\d{3}: \d+ findings?$/m);
  });

  test('of one list alone leaves the others out', async () => {
    const { findings } = (await inventedJson([
      'check',
      theme,
      file('faulty.xlsx'),
      ...inspected,
      '--only',
      'welcomes',
    ])) as Checked;
    expect(new Set(findings.map(({ sheet }) => sheet))).toEqual(new Set(['List 2 Children welcomed']));
  });

  test('writes its report in every format, and what it says of where a cell is goes with it', async () => {
    const reports = ['.xlsx', '.html', '.json', '.csv', '.sarif', '.junit.xml'].map((ending) =>
      file(`report${ending}`),
    );
    const { stderr } = await invented([
      'check',
      theme,
      file('faulty.xlsx'),
      ...inspected,
      ...reports.flatMap((path) => ['--report', path]),
    ]);
    for (const path of reports) expect(stderr).toContain(`Wrote ${path}.`);
    expect(json('report.json')).toEqual(
      await inventedJson(['check', theme, file('faulty.xlsx'), ...inspected]),
    );
    expect(readFileSync(file('report.csv'), 'utf8')).toContain(
      'Child,List,Sheet,Cell,What is wrong,What to do',
    );
    expect(readFileSync(file('report.html'), 'utf8')).toContain('List 1 Referrals');
    expect(readFileSync(file('report.xlsx')).subarray(0, 2).toString()).toBe('PK');
    expect(json<{ readonly version: string }>('report.sarif').version).toBe('2.1.0');
    expect(readFileSync(file('report.junit.xml'), 'utf8')).toContain('<testsuite name="referrals"');
  });

  test('of its own report finds the same, since that holds the sheets that were checked', async () => {
    const again = (await inventedJson(['check', theme, file('report.xlsx'), ...inspected])) as Checked;
    const once = (await inventedJson(['check', theme, file('faulty.xlsx'), ...inspected])) as Checked;
    expect(again.findings.map(({ rule, cell }) => [rule, cell])).toEqual(
      once.findings.map(({ rule, cell }) => [rule, cell]),
    );
  });

  test('writes the lists cleaned, which then read the same', async () => {
    await invented(['check', theme, file('faulty.xlsx'), ...inspected, '--cleaned', file('clean.xlsx')]);
    const counts = async (path: string) =>
      ((await inventedJson(['check', theme, path, ...inspected])) as Checked).counts;
    expect(await counts(file('clean.xlsx'))).toEqual(await counts(file('faulty.xlsx')));
  });

  test('names a missing list and a header that is nearly right before all else', async () => {
    mkdirSync(file('nearly'), { recursive: true });
    writeFileSync(
      file('nearly/List 2.csv'),
      'Child unique ID,Gendr,Date of birth,Age of child (years),Welcome start date,Favourite colour\nEX-001,F,01/02/2010,7,01/02/2017,red\n',
    );
    const { stdout } = await invented(['check', theme, file('nearly'), ...inspected]);
    expect(stdout.indexOf('No sheet was found for Referrals')).toBeGreaterThan(0);
    expect(stdout.indexOf('No sheet was found for Referrals')).toBeLessThan(stdout.indexOf(' to fix, '));
    expect(stdout).toContain('No column was found for Welcome end date');
    expect(stdout).toContain('the header “Favourite colour” is none of the list');
  });

  test('takes spellings from the file of those accepted', async () => {
    mkdirSync(file('spelt'), { recursive: true });
    writeFileSync(
      file('spelt/List 2.csv'),
      'Child unique ID,Gender,Welcome start date\nEX-001,Zed,01/02/2017\n',
    );
    writeFileSync(file('spelt.json'), '{ "values": { "welcomes/gender": { "Zed": "F" } } }');
    const unread = async (...more: readonly string[]) => {
      const checked = await inventedJson(['check', theme, file('spelt'), ...inspected, ...more]);
      return Reflect.get(Object(checked), 'standardised');
    };
    expect(await unread()).toEqual([
      { list: 'welcomes', field: 'gender', raw: 'Zed', value: null, confidence: 'unknown', count: 1 },
    ]);
    expect(await unread('--mapping', file('spelt.json'))).toEqual([]);
    await unread('--mapping', file('spelt.json'), '--review', file('mapping.xlsx'));
    expect(await unread('--mapping', file('mapping.xlsx'))).toEqual([]);
  });

  test('refuses accepted spellings of what the theme does not have, with the nearest right answer', async () => {
    writeFileSync(file('misspelt.json'), '{ "values": { "welcomes/gendre": { "Zed": "F" } } }');
    const argv = ['check', theme, file('spelt'), ...inspected, '--mapping', file('misspelt.json')];
    expect(await invented(argv)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Did you mean “Gender”?'),
    });
  });

  test('of two files with the same list takes the newer row of a child, and says so', async () => {
    const header = 'Child unique ID,Gender,Welcome start date';
    writeFileSync(file('old.csv'), `${header}\nEX-001,F,01/02/2017\nEX-002,F,01/02/2017\n`);
    writeFileSync(file('new.csv'), `${header}\nEX-001,F,01/03/2017\n`);
    const { stdout } = await invented(['check', theme, file('old.csv'), file('new.csv'), ...inspected]);
    expect(stdout.replace(/\s+/g, ' ')).toContain('old: 1 row left out: ');
    expect(stdout).toContain('2 rows of 1 list in 2 files');
  });

  test('on a terminal shows how far it is, and nothing of that when piped', async () => {
    const argv = ['check', theme, file('sound.xlsx'), ...inspected];
    expect((await invented(argv, { columns: 100 })).stderr).toContain('Reading');
    expect((await invented(argv)).stderr).not.toContain('Reading');
  });
});

describe('the same command twice', () => {
  const written: readonly (readonly [name: string, argv: (to: string) => readonly string[]])[] = [
    ['template.xlsx', (to) => ['template', theme, '-o', to]],
    ['sample.xlsx', (to) => ['sample', theme, '-o', to, ...made, '--faults', '0.1']],
    ['report.xlsx', (to) => ['check', theme, file('faulty.xlsx'), ...inspected, '--report', to]],
    ['report.html', (to) => ['check', theme, file('faulty.xlsx'), ...inspected, '--report', to]],
    ['report.json', (to) => ['check', theme, file('faulty.xlsx'), ...inspected, '--report', to]],
    ['report.csv', (to) => ['check', theme, file('faulty.xlsx'), ...inspected, '--report', to]],
    ['clean.xlsx', (to) => ['check', theme, file('faulty.xlsx'), ...inspected, '--cleaned', to]],
    ['dates.ics', (to) => ['timeline', theme, '--notified', '2017-05-02', '--ics', to]],
    ['tool.docx', (to) => ['forms', theme, '-o', to, '--case', 'EX-001']],
    ['tool.html', (to) => ['forms', theme, '-o', to]],
    ['lists.sql', (to) => ['export', theme, '--as', 'sql', '-o', to]],
    [
      'record.json',
      (to) => [
        'select',
        theme,
        file('sound.xlsx'),
        '--stage',
        'tracked',
        ...inspected,
        '--seed',
        '3',
        '-o',
        to,
      ],
    ],
    [
      'sheet.html',
      (to) => [
        'select',
        theme,
        file('sound.xlsx'),
        '--stage',
        'tracked',
        ...inspected,
        '--seed',
        '3',
        '--sheet',
        to,
      ],
    ],
  ];

  test.each(written)('writes the same bytes of %s', async (name, argv) => {
    await invented(argv(file(`once/${name}`)));
    await invented(argv(file(`again/${name}`)));
    expect(bytes(`once/${name}`)).toBe(bytes(`again/${name}`));
  });
});
