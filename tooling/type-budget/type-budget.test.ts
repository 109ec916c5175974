import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { baseTheme, derivedTheme, listsPerTheme, numberOfThemes } from './generated-themes.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** The generated sources lie beside the themes, so that imports resolve as theirs do; they are never written. */
const folder = join(root, 'packages/themes/generated/src');

function compile(sources: ReadonlyMap<string, string>): {
  readonly problems: readonly string[];
  readonly instantiations: number;
} {
  const read = ts.readConfigFile(join(root, 'tsconfig.base.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...read.config, files: [] }, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (path) => sources.has(path) || fileExists(path);
  host.directoryExists = (path) => path === folder || ts.sys.directoryExists(path);
  host.readFile = (path) => sources.get(path) ?? readFile(path);
  host.getSourceFile = (path, ...rest) => {
    const text = sources.get(path);
    return text === undefined
      ? getSourceFile(path, ...rest)
      : ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  };
  const program = ts.createProgram([...sources.keys()], options, host);
  const problems = ts
    .getPreEmitDiagnostics(program)
    .map((each) => ts.flattenDiagnosticMessageText(each.messageText, '\n'));
  return {
    problems,
    instantiations: (program as unknown as { getInstantiationCount(): number }).getInstantiationCount(),
  };
}

const themes = (count: number): Map<string, string> =>
  new Map([
    [join(folder, 'base.ts'), baseTheme],
    ...Array.from({ length: count }, (_, at): [string, string] => [
      join(folder, `theme${at}.ts`),
      derivedTheme(at),
    ]),
  ]);

test('twelve themes of eleven derived lists stay within the type budget, and a theme costs the same however many there are', () => {
  const none = compile(themes(0));
  const half = compile(themes(numberOfThemes / 2));
  const whole = compile(themes(numberOfThemes));
  expect(whole.problems).toEqual([]);
  const perList = (whole.instantiations - none.instantiations) / (numberOfThemes * listsPerTheme);
  console.log(
    `type instantiations: ${none.instantiations} for core and one base theme, ${whole.instantiations} for ${numberOfThemes} themes more, ${Math.round(perList)} a derived list`,
  );
  expect(perList).toBeLessThan(2000);
  const firstHalf = half.instantiations - none.instantiations;
  const secondHalf = whole.instantiations - half.instantiations;
  expect(secondHalf / firstHalf).toBeLessThan(1.1);
}, 120_000);
