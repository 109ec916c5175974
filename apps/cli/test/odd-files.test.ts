import { mkdirSync, writeFileSync } from 'node:fs';
import { crc32, deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { folderOfSuite, invented } from './command.js';

const file = folderOfSuite();

function written(name: string, content: string | Uint8Array): string {
  writeFileSync(file(name), content);
  return file(name);
}

/** A zip container of one file. */
function zipOf(name: string, content: string): Uint8Array {
  const packed = deflateRawSync(content);
  const record = Buffer.alloc(30);
  record.writeUInt32LE(0x04034b50, 0);
  record.writeUInt16LE(20, 4);
  record.writeUInt16LE(8, 8);
  record.writeUInt32LE(crc32(content), 14);
  record.writeUInt32LE(packed.length, 18);
  record.writeUInt32LE(content.length, 22);
  record.writeUInt16LE(name.length, 26);
  const listed = Buffer.alloc(46);
  listed.writeUInt32LE(0x02014b50, 0);
  record.copy(listed, 6, 4, 30);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + name.length, 12);
  end.writeUInt32LE(30 + name.length + packed.length, 16);
  return Buffer.concat([record, Buffer.from(name), packed, listed, Buffer.from(name), end]);
}

const check = (paths: readonly string[], ...more: readonly string[]) =>
  invented(['check', 'welcome@2017', ...paths, '--inspected', '2017-05-02', ...more], { columns: 400 });

const header = 'Child unique ID,Welcome start date\n';
const longCell = `${header}EX-001,${'y'.repeat(1_000_000)}\n`;

describe('a file that is beyond a limit', () => {
  test.each(['check', 'select', 'verify', 'measures', 'outcomes', 'plan'])(
    '%s can be told to read further',
    async (name) => {
      expect((await invented([name, '--help'])).stdout).toContain('--limit <NAME=NUMBER>');
    },
  );

  test('is told with the limit, its name and how to raise it, and read once it is raised', async () => {
    const path = written('List 2.csv', longCell);
    const { status, stdout } = await check([path]);
    expect(status).toBe(1);
    expect(stdout).toContain(
      'List 2: Nothing of this sheet could be read, so nobody can tell whether it holds a list. List 2.csv, row 2: a cell holds more characters than the limit of 131072. Expected a cell within the limit. If the file is honest, split it or raise the limit (--limit cellCharacters=NUMBER on the command line).',
    );
    const raised = await check([path], '--limit', 'cellCharacters=2000000');
    expect(raised.stdout).toContain('1 row of 1 list in 1 file');
    expect(raised.stdout).not.toContain('Nothing of this sheet could be read');
  });

  test('keeps children from being chosen from what is left', async () => {
    const path = written('List 2.csv', longCell);
    const select = ['select', 'welcome@2017', path, '--stage', 'shortlisted', '--inspected', '2017-05-02'];
    const { status, stderr } = await invented([...select, '--seed', '1']);
    expect([status, stderr]).toEqual([2, expect.stringContaining('--limit cellCharacters=NUMBER')]);
  });

  test('is refused where it is a .zip that unpacks too far', async () => {
    const path = written('lists.zip', zipOf('List 2.csv', header.repeat(3_000_000)));
    const { status, stderr } = await check([path]);
    expect([status, stderr]).toEqual([
      2,
      expect.stringContaining('unpacks to more than 200 times its size, as harmful files do'),
    ]);
  });
});

describe('what was odd about files that were read', () => {
  test('is told on the terminal, with the sheets that look like no list', async () => {
    mkdirSync(file('set'), { recursive: true });
    writeFileSync(file('set/List 2.csv'), `${header}1001.0,01/02/2017\n"EX-002,#N/A\nTotal,2\n`);
    writeFileSync(file('set/budget.csv'), 'Cost centre,Amount\nA,1\n');
    const { stdout } = await check([file('set')]);
    const shown = stdout.slice(stdout.indexOf('Sheets and columns'), stdout.indexOf(' to fix'));
    expect(shown).toContain(`Not read, since the headers fit no list: “${file('set/budget.csv')}, budget”.`);
    expect(shown).toContain('1 row left out: a total or note, not a person.');
    expect(shown).toContain('Read, though odd');
    expect(shown).toContain('a quotation mark is never closed');
    expect(shown).toContain('1 cell holds an identifier that ends in .0, which was left off');
    expect(shown).toContain('1 cell holds “#N/A”, read as blank');
  });

  test('a header is told with the column it most likely means', async () => {
    const headers = 'Child unique ID,Allocated team,Sex,Date of birth,Date of referal';
    const path = written('List 1.csv', `${headers}\nEX-001,North,F,01/02/2010,01/02/2017\n`);
    const { stdout } = await check([path]);
    expect(stdout).toContain('Is it the column headed "Sex"? Then name it Gender.');
    expect(stdout).toContain('Is it the column headed "Date of referal"? Then name it Referral date.');
  });
});
