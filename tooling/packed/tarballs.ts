import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { alone } from '../vitest/alone.js';
import { npm } from './npm.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const packedFolder = join(root, 'node_modules', '.cache', 'deepdive', 'packed');

interface Packed {
  readonly name: string;
  readonly filename: string;
}

/** Changes whenever anything that is packed may have changed. */
function stateOfPackages(): string {
  const hash = createHash('sha256');
  for (const storey of ['packages', 'packages/themes', 'apps']) {
    for (const name of readdirSync(join(root, storey)).sort()) {
      const folder = join(root, storey, name);
      if (!existsSync(join(folder, 'package.json'))) continue;
      const built = existsSync(join(folder, 'dist'))
        ? readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' }).sort()
        : [];
      for (const path of [join(folder, 'package.json'), ...built.map((file) => join(folder, 'dist', file))]) {
        const { size, mtimeMs } = statSync(path);
        hash.update(`${path} ${size} ${mtimeMs}\n`);
      }
    }
  }
  return hash.digest('hex').slice(0, 16);
}

/** Longer than any test uses what was packed for it. */
const keptFor = 60 * 60 * 1000;

function removeOld(): void {
  if (!existsSync(packedFolder)) return;
  for (const name of readdirSync(packedFolder)) {
    const folder = join(packedFolder, name);
    if (Date.now() - statSync(folder).mtimeMs > keptFor) rmSync(folder, { recursive: true, force: true });
  }
}

async function pack(folder: string): Promise<Readonly<Record<string, string>>> {
  mkdirSync(folder, { recursive: true });
  const args = ['pack', '--workspaces', '--ignore-scripts', '--json', '--pack-destination', folder];
  const answer: unknown = JSON.parse(await npm(root, ...args));
  const packed = (Array.isArray(answer) ? answer : Object.values(answer ?? {})) as readonly Packed[];
  return Object.fromEntries(packed.map(({ name, filename }) => [name, `file:${join(folder, filename)}`]));
}

/**
 * Every package as it would be published, by its name: a dependency that npm installs from a file. They are packed once
 * for all tests that ask, from what was built last.
 */
export async function tarballs(): Promise<Readonly<Record<string, string>>> {
  return alone('deepdive-packed', async () => {
    const folder = join(packedFolder, stateOfPackages());
    const index = join(folder, 'index.json');
    if (existsSync(index)) return JSON.parse(readFileSync(index, 'utf8')) as Record<string, string>;
    removeOld();
    const packed = await pack(folder);
    writeFileSync(index, JSON.stringify(packed));
    return packed;
  });
}
