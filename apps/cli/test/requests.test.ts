import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { folderOfSuite, invented, inventedJson } from './command.js';

const file = folderOfSuite();
const theme = 'welcome@2017';

/** A folder that holds files of these names. */
function folderOf(name: string, files: readonly string[]): string {
  for (const each of files) {
    const path = `${file(name)}/${each}`;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, '');
  }
  return file(name);
}

test('what always applies is asked for, and the cases on which more depends are named', async () => {
  const { status, stdout, stderr } = await invented(['requests', theme]);
  expect(stdout).toMatch(/1\.4 +local authority +Audits \(6 months back\)/);
  expect(stdout).not.toContain('2.4');
  expect(stderr).toBe('1 more request (2.4) with --when "there are groups".\n');
  expect(status).toBe(0);
});

test.each(['there are groups', 'There are groups', 'groups'])(
  'the case %j brings its requests',
  async (named) => {
    expect(await inventedJson(['requests', theme, '--when', named])).toMatchObject({
      theme,
      when: ['there are groups'],
      requests: [{ number: '1.1' }, { number: '1.4' }, { number: '2.3' }, { number: '2.4' }],
      otherCases: [],
    });
  },
);

test('the files of a folder are matched, missing, not numbered or of an unknown number', async () => {
  const folder = folderOf('sent', [
    '1.04 audits.pdf',
    '1.40 other.pdf',
    '2.03a minutes.docx',
    'letter.txt',
    'Thumbs.db',
    '.DS_Store',
  ]);
  expect(await inventedJson(['requests', theme, '--folder', folder])).toMatchObject({
    theme,
    matched: [
      { number: '1.4', files: ['1.04 audits.pdf'] },
      { number: '2.3', files: ['2.03a minutes.docx'] },
    ],
    missing: [{ number: '1.1', title: 'Charts', agency: 'localAuthority' }],
    notNumbered: ['letter.txt'],
    unknownNumber: [{ path: '1.40 other.pdf', number: '1.40' }],
  });
  const { status, stdout } = await invented(['requests', theme, '--folder', folder]);
  expect(stdout).toMatch(/Missing: 1 item\n.*\n +1\.1 +local authority +Charts/);
  expect(status).toBe(1);
});

test('a folder with a file for each item lacks nothing', async () => {
  const folder = folderOf('whole', ['1.1 charts/north.pdf', '1.4_audits.xlsx', '2.3.docx']);
  const { status, stdout } = await invented(['requests', theme, '--folder', folder]);
  expect(stdout).toContain('Nothing is missing.');
  expect(status).toBe(0);
  expect((await invented(['requests', theme, '--folder', folder, '--when', 'groups'])).status).toBe(1);
});

test('a folder that is not there is refused', async () => {
  const { status, stderr } = await invented(['requests', theme, '--folder', '/nowhere']);
  expect(stderr).toBe(
    'deepdive: There is no folder /nowhere. Expected a folder whose files begin with item numbers.\n',
  );
  expect(status).toBe(2);
});
