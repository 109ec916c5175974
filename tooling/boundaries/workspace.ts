import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Folders with what was installed, built or written from examples. */
const notOurs = new Set(['node_modules', 'dist', 'written']);

/** Where a package stands in the house (ARCHITECTURE.md). */
export type Storey = 'core' | 'theme' | 'library' | 'conformance' | 'web' | 'app';

/** A package of ours as the boundaries see it. */
export interface Package {
  /** As in package.json. */
  readonly name: string;
  readonly storey: Storey;
  /** Its folder, from the repository's top. */
  readonly folder: string;
  /** What it may import: its dependencies and peers, by name. */
  readonly dependsOn: readonly string[];
  /** What it ships: everything in `src` but the tests. */
  readonly sources: readonly Source[];
}

/** One TypeScript file, parsed. */
export interface Source {
  /** From the repository's top. */
  readonly path: string;
  readonly text: string;
  /** What it imports or re-exports, as written. */
  readonly imports: readonly string[];
  readonly tree: ts.SourceFile;
}

const folders = ['packages', 'packages/themes', 'apps'].flatMap((parent) =>
  readdirSync(join(root, parent), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `${parent}/${entry.name}`)
    .filter((folder) => existsSync(join(root, folder, 'package.json'))),
);

/** Every package in the repository. */
export const packages: readonly Package[] = folders.map(readPackage);

/** The ids of the themes there are: the names of their folders. */
export const themeIds: readonly string[] = packages
  .filter((one) => one.storey === 'theme')
  .map((one) => one.folder.split('/').at(-1) ?? one.folder);

/** Every TypeScript file we keep, tests and tools included. */
export const everySource: readonly Source[] = [...folders, 'tooling']
  .flatMap(typescriptIn)
  .concat('deepdive.config.ts')
  .map(readSource);

function readPackage(folder: string): Package {
  const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  return {
    name: manifest.name,
    folder,
    storey: storeyOf(folder),
    dependsOn: Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }),
    sources: typescriptIn(`${folder}/src`)
      .filter((path) => !/\.test(-d)?\.ts$/.test(path))
      .map(readSource),
  };
}

function storeyOf(folder: string): Storey {
  if (folder === 'apps/web') return 'web';
  // The second name of the scaffolder is a program that stands on it.
  if (folder.startsWith('apps/') || folder === 'packages/create-deepdive-theme') return 'app';
  if (folder.startsWith('packages/themes/')) return 'theme';
  if (folder === 'packages/core') return 'core';
  return folder === 'packages/conformance' ? 'conformance' : 'library';
}

function typescriptIn(folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => !notOurs.has(entry.name))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return typescriptIn(path);
      return /\.tsx?$/.test(entry.name) ? [path] : [];
    });
}

function readSource(path: string): Source {
  const text = readFileSync(join(root, path), 'utf8');
  return {
    path,
    text,
    imports: ts.preProcessFile(text, true, true).importedFiles.map((file) => file.fileName),
    tree: ts.createSourceFile(path, text, ts.ScriptTarget.ES2022),
  };
}

/** Whether a relative import leaves the package it is written in. */
export function leavesPackage(source: Source, specifier: string, folder: string): boolean {
  if (!specifier.startsWith('.')) return false;
  return relative(folder, resolve(root, dirname(source.path), specifier).slice(root.length)).startsWith('..');
}
