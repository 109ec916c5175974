import { expect, test } from 'vitest';
import config from '../../deepdive.config.js';
import { impuritiesOf } from './impurity.js';
import { everySource, leavesPackage, packages, type Storey, themeIds } from './workspace.js';

/** Imports run down only: what each storey may stand on. */
const standsOn: Readonly<Record<Storey, readonly Storey[]>> = {
  core: [],
  theme: ['core', 'theme'],
  library: ['core'],
  conformance: ['core', 'library'],
  // The web app is a program and a part of one: the command serves it. It stands on no theme, so none comes with it.
  web: ['core', 'library'],
  // An app ships what the themes that deepdive.config.ts names define; its own sources import none (below).
  app: ['core', 'library', 'theme', 'web'],
};

const ours = new Map(packages.map((one) => [one.name, one]));
const packageNameIn = (specifier: string) => specifier.split('/').slice(0, 2).join('/');

test('there are packages, sources and themes to look at', () => {
  expect(packages.map((one) => one.name)).toContain('@deepdive/core');
  expect(themeIds).toContain('neglect');
  expect(everySource.length).toBeGreaterThan(packages.length);
});

test('each package depends only on what stands below it', () => {
  const wrong = packages.flatMap((one) =>
    one.dependsOn
      .flatMap((name) => ours.get(name) ?? [])
      .filter((other) => !standsOn[one.storey].includes(other.storey))
      .map((other) => `${one.name} depends on ${other.name}`),
  );
  expect(wrong).toEqual([]);
});

test('no theme is built on itself, however many themes lie between', () => {
  const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
    (ours.get(from)?.dependsOn ?? []).some((name) => {
      if (name === to) return true;
      if (seen.has(name)) return false;
      return reaches(name, to, seen.add(name));
    });
  expect(packages.filter((one) => reaches(one.name, one.name)).map((one) => one.name)).toEqual([]);
});

test('a package imports only what its package.json names, and nothing from inside another package', () => {
  const wrong = packages.flatMap((one) =>
    one.sources.flatMap((source) =>
      source.imports
        .filter(
          (specifier) =>
            (specifier.startsWith('@deepdive/') && !one.dependsOn.includes(packageNameIn(specifier))) ||
            leavesPackage(source, specifier, one.folder),
        )
        .map((specifier) => `${source.path} imports ${specifier}`),
    ),
  );
  expect(wrong).toEqual([]);
});

test('only deepdive.config.ts and the themes import a theme', () => {
  const wrong = everySource
    .filter((source) => source.path !== 'deepdive.config.ts' && !source.path.startsWith('packages/themes/'))
    .filter((source) => source.imports.some((specifier) => specifier.startsWith('@deepdive/theme-')))
    .map((source) => source.path);
  expect(wrong).toEqual([]);
});

test.each(themeIds)('no app and no package but the themes names the theme %s', (id) => {
  // As a text of its own ('x'), with an edition (`x@2014`), before a criterion ("x:ESN-23"), or as the package.
  const named = new RegExp(`['"\`]${id}['"\`@:]|theme-${id}\\b`);
  const wrong = packages
    .filter((one) => one.storey !== 'theme')
    .flatMap((one) => one.sources)
    .filter((source) => named.test(source.text))
    .map((source) => source.path);
  expect(wrong).toEqual([]);
});

test.each(themeIds)('every edition of %s is handed to the conformance kit together with its source', (id) => {
  const folder = `packages/themes/${id}`;
  const text = everySource.find(({ path }) => path === `${folder}/test/conformance.test.ts`)?.text ?? '';
  const calls = [...text.matchAll(/themeConformance\((\w+)([\s\S]*?)\);\n/g)];
  expect(calls.filter(([, , rest = '']) => rest.includes("source: new URL('../src/index.ts'"))).toEqual(
    calls,
  );
  const editions = config.themes.filter((theme) => theme.id === id);
  expect(calls).toHaveLength(editions.length);
});

test.each(['core', 'theme'])('%s has no clock, no chance and no door to the outside', (storey) => {
  const pure = packages.filter((one) => one.storey === storey);
  expect(pure.flatMap((one) => one.sources.flatMap(impuritiesOf))).toEqual([]);
});

test('nothing is silenced: no lint rule switched off in a file, no type error hidden outside a type test', () => {
  const silenced = /biome-ignore|@ts-ignore|@ts-nocheck/;
  const hidden = /@ts-expect-error/;
  const wrong = everySource
    .filter((source) => !source.path.startsWith('tooling/boundaries/'))
    .filter(
      (source) =>
        silenced.test(source.text) || (hidden.test(source.text) && !/\.test(-d)?\.ts$/.test(source.path)),
    )
    .map((source) => source.path);
  expect(wrong).toEqual([]);
});
