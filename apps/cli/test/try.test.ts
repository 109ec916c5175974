import { test } from 'vitest';
import { invented } from './command.js';

test('try', async () => {
  for (const argv of [
    ['themes'],
    ['show', 'welcome'],
    ['show', 'welcome', 'lists/welcomes'],
    ['show', 'welcome', 'lists/welcomes/fields/gender'],
    ['show', 'welcome', 'selection'],
    ['show', 'welcome', 'timeline'],
    ['show', 'welcome', 'tool'],
    ['show', 'welcome', 'assumptions'],
    ['show', 'welcome', 'across'],
    ['show', 'welcome', 'guidance'],
    ['show', 'welcome', 'list'],
    ['diff', 'welcome@2016', 'welcome'],
    ['timeline', 'welcome', '--notified', '2017-05-23'],
    ['proportion', 'welcome', '7', '20'],
    ['proportion', 'welcome@2016', '7', '20'],
    ['requests', 'welcome'],
    ['sample', 'welcome', '-o', '/tmp/dd/s.xlsx', '--inspected', '2017-05-02', '--faults', '0.05'],
    ['check', 'welcome', '/tmp/dd/s.xlsx', '--inspected', '2017-05-02'],
    [
      'check',
      'welcome',
      '/tmp/dd/s.xlsx',
      '--inspected',
      '2017-05-02',
      '--group',
      'child',
      '--top',
      '3',
      '--show-values',
    ],
    [
      'select',
      'welcome',
      '/tmp/dd/s.xlsx',
      '--stage',
      'tracked',
      '--inspected',
      '2017-05-02',
      '--seed',
      '7',
      '-o',
      '/tmp/dd/r.json',
    ],
    ['verify', '/tmp/dd/r.json', '/tmp/dd/s.xlsx'],
    ['forms', 'welcome', '-o', '/tmp/dd/t.docx'],
    ['shwo'],
    ['show'],
    ['show', 'welcom'],
    ['check', 'welcome', 'x', '--inspectd', '2017-05-02'],
    ['check', 'welcome', '/tmp/nope', '--inspected', '02/05/2017'],
    ['demo', '/tmp/dd/demo'],
  ]) {
    const { status, stdout, stderr } = await invented(argv);
    console.log(`$ deepdive ${argv.join(' ')} -> ${status}\n${stdout}${stderr ? `[stderr] ${stderr}` : ''}`);
  }
}, 60000);
