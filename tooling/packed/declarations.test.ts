import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import ts from 'typescript';
import { afterAll, expect, test } from 'vitest';
import { packagesWithTypes } from '../api-report/report.mjs';
import { root } from '../step.mjs';

// Beneath node_modules, where packages are found as built: by their declarations, not by their sources.
const folder = join(root, 'node_modules', '.cache', 'deepdive', `declarations-${process.pid}`);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const entries = packagesWithTypes().flatMap((each) => each.entries.map(({ specifier }) => specifier));
const ours = [folder, join(root, 'packages'), join(root, 'apps')].map((path) => resolve(path) + sep);
const isOurs = (path: string): boolean => ours.some((start) => resolve(path).startsWith(start));

/** What our declarations lack for somebody who imports all entries and has these types besides. */
function lacking(name: string, specifiers: readonly string[], types: ts.CompilerOptions): readonly string[] {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.ts`);
  writeFileSync(
    file,
    specifiers.map((specifier, at) => `export * as entry${at} from '${specifier}';\n`).join(''),
  );
  const program = ts.createProgram([file], {
    ...types,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    strict: true,
    noEmit: true,
    skipLibCheck: false,
  });
  const looked = program.getSourceFiles().filter(({ fileName }) => isOurs(fileName));
  return looked
    .flatMap((each) => [...program.getSyntacticDiagnostics(each), ...program.getSemanticDiagnostics(each)])
    .map(({ file: at, messageText }) => {
      const path = at === undefined ? '' : at.fileName.slice(root.length);
      return `${path}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    });
}

test('declarations need nothing of a browser: a program on Node may import every entry', {
  timeout: 120_000,
}, () => {
  expect(entries).toContain('@deepdive/workspace/indexeddb');
  expect(lacking('on-node', entries, { lib: ['lib.es2023.d.ts'], types: ['node'] })).toEqual([]);
});

test('what runs in a browser needs nothing of Node', { timeout: 120_000 }, () => {
  const inBrowser = entries.filter(
    (specifier) => !/\/(conformance|workbook|workspace\/sqlite)$/.test(specifier),
  );
  const types = { lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'], types: [] };
  expect(lacking('in-a-browser', inBrowser, types)).toEqual([]);
});

test('a declaration that names what only browsers have is found', { timeout: 120_000 }, () => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'named.d.ts'), 'export declare const factory: IDBFactory;\n');
  const told = lacking('on-node-again', ['./named.js'], { lib: ['lib.es2023.d.ts'], types: ['node'] });
  expect(told).toEqual([expect.stringContaining("named.d.ts: Cannot find name 'IDBFactory'")]);
});
