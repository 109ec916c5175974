import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tutorialFiles } from '../../../tooling/examples/find-examples.mjs';
import { npm } from '../../../tooling/packed/npm.js';
import { installFrom } from '../../../tooling/packed/outside.js';
import { tarballs } from '../../../tooling/packed/tarballs.js';

const tutorial = readFileSync(
  fileURLToPath(new URL('../../../docs/tutorial/new-theme.md', import.meta.url)),
  'utf8',
);

/** What the tutorial tells its reader to run, fence by fence. */
const fences = [...tutorial.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, lines = '']) =>
  lines.trim().split('\n'),
);

// A folder that knows nothing of this repository.
const outside = mkdtempSync(join(tmpdir(), 'deepdive-tutorial-'));
const folder = join(outside, 'theme-young-carers');
afterAll(() => rmSync(outside, { recursive: true, force: true }), 120_000);

/** Runs a line as the reader would; its exit status and what it printed. */
async function run(line: string): Promise<{ readonly status: number; readonly printed: string }> {
  const { FORCE_COLOR: _, ...environment } = process.env;
  try {
    const { stdout } = await promisify(execFile)(line, {
      cwd: folder,
      shell: true,
      env: { ...environment, NO_COLOR: '1' },
    });
    return { status: 0, printed: stdout };
  } catch (error) {
    const { code, stdout, stderr } = error as {
      readonly code: number;
      readonly stdout: string;
      readonly stderr: string;
    };
    return { status: code, printed: `${stdout}${stderr}` };
  }
}

describe('the tutorial, followed from an empty folder with the packages as published', {
  timeout: 600_000,
}, () => {
  beforeAll(async () => {
    const packed = await tarballs();
    writeFileSync(join(outside, 'package.json'), '{ "private": true }');
    await npm(
      outside,
      'install',
      '--no-audit',
      '--no-fund',
      '--no-save',
      packed['@deepdive/create-theme'] ?? '',
    );
    // What `npm create` does once the package is published, and the `npm install` that comes after it.
    expect(fences[0]).toEqual([
      'npm create @deepdive/theme young-carers',
      'cd theme-young-carers',
      'npm install',
      'npm test',
    ]);
    await npm(outside, 'exec', '--', 'create-theme', 'young-carers');
    await installFrom(packed, folder);
  }, 300_000);

  test('starts with a package whose tests pass', async () => {
    expect(await run('npm test')).toMatchObject({ status: 0 });
  });

  test('ends with a theme whose tests and types pass, out of the files it shows and nothing else', async () => {
    for (const { path, code } of tutorialFiles()) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), code);
    }
    expect(fences[1]).toEqual(['npm test', 'npm run check']);
    for (const line of fences[1] ?? []) expect(await run(line), line).toMatchObject({ status: 0 });
  });

  test('uses the theme with commands that do what is said of them', async () => {
    const [, , commands = []] = fences;
    expect(commands.length).toBeGreaterThan(5);
    for (const line of commands) {
      const { status, printed } = await run(line);
      // What `sample` planted is found.
      expect({ line, status, printed: status > 1 ? printed : '' }).toEqual({
        line,
        status: line.includes(' check ') ? 1 : 0,
        printed: '',
      });
    }
    for (const path of ['lists.xlsx', 'shortlisted.json', 'tool.docx', 'pages/young-carers-2020.md']) {
      expect(existsSync(join(folder, path)), path).toBe(true);
    }
  });

  test('hands a package on', async () => {
    const [, , , commands = []] = fences;
    for (const line of commands) expect(await run(line), line).toMatchObject({ status: 0 });
    expect(existsSync(join(folder, 'theme-young-carers-0.1.0.tgz'))).toBe(true);
  });
});
