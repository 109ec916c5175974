import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './npm.js';

interface PackageJson {
  name?: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  overrides?: Record<string, string>;
}

/** Takes what a package asks of ours from tarballs, since nothing is published yet, and installs it. */
export async function installFrom(tarballs: Readonly<Record<string, string>>, folder: string): Promise<void> {
  const path = join(folder, 'package.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as PackageJson;
  const asked = [manifest.dependencies, manifest.devDependencies];
  for (const dependencies of asked) {
    for (const name of Object.keys(dependencies ?? {})) {
      const tarball = tarballs[name];
      if (dependencies && tarball) dependencies[name] = tarball;
    }
  }
  // What our packages ask of one another comes from tarballs too; npm refuses to override what is asked for itself.
  manifest.overrides = Object.fromEntries(
    Object.entries(tarballs).filter(([name]) => asked.every((dependencies) => !dependencies?.[name])),
  );
  writeFileSync(path, JSON.stringify(manifest));
  await npm(folder, 'install', '--no-audit', '--no-fund', '--prefer-offline');
}
