import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { root } from '../step.mjs';

const guide = readFileSync(join(root, 'docs', 'how-to', 'every-command.md'), 'utf8');
const program = join(root, 'apps', 'cli', 'dist', 'bin.js');
const lines = [...guide.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].flatMap(([, fence = '']) =>
  fence.trim().split('\n'),
);

const folder = mkdtempSync(join(tmpdir(), 'deepdive-commands-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The exit status of a line as a reader types it, and what went to standard error. */
async function run(line: string): Promise<{ readonly status: number; readonly told: string }> {
  const typed = line.replace(/^deepdive /, `"${process.execPath}" "${program}" `);
  try {
    const { stderr } = await promisify(execFile)(typed, { cwd: folder, shell: true, maxBuffer: 2 ** 26 });
    return { status: 0, told: stderr };
  } catch (error) {
    const { code, stderr } = error as { readonly code: number; readonly stderr: string };
    return { status: code, told: stderr };
  }
}

test('the guide to commands names each of them', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [program, '--help']);
  const commands = [...(stdout.split('Commands:')[1]?.matchAll(/^ {2}([a-z]+)\b/gm) ?? [])].map(
    ([, name]) => name,
  );
  expect(commands).toContain('check');
  expect(
    commands.filter(
      (name) =>
        name !== 'help' && !guide.includes(`deepdive ${name} `) && !guide.includes(`deepdive ${name}\n`),
    ),
  ).toEqual([]);
});

test('its lines do what they say, one after the other', { timeout: 300_000 }, async () => {
  expect(lines.length).toBeGreaterThan(20);
  for (const line of lines) {
    const { status, told } = await run(line);
    // Faults were planted in the lists of the second part, and nowhere else.
    expect({ line, status, told: status > 1 ? told : '' }).toEqual({
      line,
      status: line.includes(' check ') ? 1 : 0,
      told: '',
    });
  }
});
