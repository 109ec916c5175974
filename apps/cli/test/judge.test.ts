import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { folderOfSuite, invented, inventedJson } from './command.js';

const file = folderOfSuite();

function recorded(grades: Record<string, string>, facts: Record<string, boolean> = {}): string {
  const path = file('grades.json');
  writeFileSync(path, JSON.stringify({ grades, facts }));
  return path;
}

describe('deepdive judge', () => {
  test('says that nothing is out of line when nothing is', async () => {
    const path = recorded({ overall: 'good', greeting: 'good' }, { doorWasShut: false });
    const { status, stdout } = await invented(['judge', 'welcome', path]);
    expect(status).toBe(0);
    expect(stdout).toContain('Nothing about these grades is out of line');
  });

  test('flags what the framework says always holds, with its source, and never proposes a grade', async () => {
    const path = recorded({ overall: 'good', greeting: 'poor' }, { doorWasShut: true });
    const { status, stdout } = await invented(['judge', 'welcome', path]);
    expect(status).toBe(1);
    expect(stdout).toContain('Must fix: A shut door makes the whole poor.');
    expect(stdout).toContain('para 21');
    expect(stdout).toContain('Look at: A poor greeting is likely to make the whole poor.');
  });

  test('gives the flags as JSON with id, sentence, severity and source', async () => {
    const path = recorded({ overall: 'good', greeting: 'poor' });
    expect(await inventedJson(['judge', 'welcome', path])).toMatchObject({
      flags: [{ id: 'wholeFollowsGreeting', severity: 'check', source: { at: 'para 22' } }],
      open: [{ id: 'shutDoorIsPoor', needs: ['doorWasShut'] }],
    });
  });

  test('refuses a mistyped grade with the nearest right one', async () => {
    const { status, stderr } = await invented(['judge', 'welcome', recorded({ overall: 'gud' })]);
    expect(status).toBe(2);
    expect(stderr).toContain('good');
    expect(stderr).not.toContain('    at ');
  });

  test('refuses a theme without judgements', async () => {
    const { status, stderr } = await invented(['judge', 'programme', recorded({})]);
    expect(status).toBe(2);
    expect(stderr).toContain('states no judgements');
  });
});
