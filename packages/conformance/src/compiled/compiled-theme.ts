import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type ts from 'typescript';

/** The compiler, loaded only when a source is looked at. */
type Compiler = typeof ts;

/** A theme's source as the compiler sees it. */
export interface CompiledTheme {
  readonly compiler: Compiler;
  readonly checker: ts.TypeChecker;
  /** What does not compile, as `theme.ts:14: TS2322`, so that no value of an example is repeated. */
  readonly faults: readonly string[];
  /** How many types the compiler had to work out for the theme's own files. */
  readonly instantiations: number;
  /** The rows of every exported theme by the names of export and list; a mapped type. */
  readonly rows: ts.Type;
}

// A name that no file of a theme has.
const probeName = 'rows-as-the-compiler-knows-them.ts';

/** Asks for the rows of everything that is exported and has lists. */
const probe = (index: string): string => `
import type { Row } from '@deepdive/core';
import type * as exported from './${index.replace(/\.ts$/, '.js')}';
type RowsOf<T> = T extends { readonly id: string; readonly lists: infer L } ? { [K in keyof L]: Row<L[K]> } : never;
export type Rows = { [K in keyof typeof exported]: RowsOf<(typeof exported)[K]> };
`;

/** Files that several themes share (the language's own, core's) are read once for each set of settings. */
const parsed = new Map<string, ts.SourceFile | undefined>();

function hostOf(
  compiler: Compiler,
  options: ts.CompilerOptions,
  probeAt: string,
  text: string,
): ts.CompilerHost {
  const host = compiler.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  const settings = JSON.stringify({ ...options, configFilePath: undefined });
  host.fileExists = (path) => path === probeAt || fileExists(path);
  host.readFile = (path) => (path === probeAt ? text : readFile(path));
  host.getSourceFile = (path, language, ...rest) => {
    if (path === probeAt) return compiler.createSourceFile(path, text, language, true);
    if (resolve(path).startsWith(resolve(dirname(probeAt)) + sep))
      return getSourceFile(path, language, ...rest);
    const key = `${path} ${JSON.stringify(language)} ${settings}`;
    if (!parsed.has(key)) parsed.set(key, getSourceFile(path, language, ...rest));
    return parsed.get(key);
  };
  return host;
}

function optionsOf(compiler: Compiler, folder: string): ts.CompilerOptions {
  const config = compiler.findConfigFile(folder, compiler.sys.fileExists);
  const read = config ? compiler.readConfigFile(config, compiler.sys.readFile) : { config: {} };
  const { options } = compiler.parseJsonConfigFileContent(
    { ...read.config, files: [], include: [] },
    compiler.sys,
    config ? dirname(config) : folder,
    undefined,
    config,
  );
  return { ...options, noEmit: true, incremental: false, composite: false, skipLibCheck: true };
}

/** The path of a source that is named by a path or by an address of a file. */
export const sourcePath = (source: string | { readonly href: string }): string => {
  const named = typeof source === 'string' ? source : source.href;
  return named.startsWith('file:') ? fileURLToPath(named) : resolve(named);
};

/**
 * Compiles the source of a theme with the settings of its own package.
 *
 * @returns nothing where the source is not there
 */
export async function compileTheme(source: string): Promise<CompiledTheme | null> {
  if (!existsSync(source)) return null;
  const { default: compiler } = await import('typescript');
  const folder = dirname(source);
  const options = optionsOf(compiler, folder);
  // The compiler writes paths with slashes wherever it runs.
  const probeAt = join(folder, probeName).replaceAll('\\', '/');
  const host = hostOf(compiler, options, probeAt, probe(relative(folder, source)));
  const program = compiler.createProgram([probeAt], options, host);
  const own = program
    .getSourceFiles()
    .filter(
      ({ fileName }) =>
        resolve(fileName).startsWith(folder + sep) &&
        fileName !== probeAt &&
        !fileName.includes('node_modules'),
    );
  const faults = own
    .flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)])
    .map(({ file, start = 0, code }) => {
      const line = file ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
      return `${file ? relative(folder, file.fileName) : ''}:${line}: TS${code}`;
    });
  // The count that `tsc --extendedDiagnostics` prints; the compiler's declarations leave it out.
  const { getInstantiationCount } = program as unknown as { readonly getInstantiationCount: () => number };
  const instantiations = getInstantiationCount();
  const checker = program.getTypeChecker();
  const probed = program.getSourceFile(probeAt);
  const module = probed && checker.getSymbolAtLocation(probed);
  const rows = module && checker.getExportsOfModule(module).find(({ name }) => name === 'Rows');
  if (!rows) return null;
  return { compiler, checker, faults, instantiations, rows: checker.getDeclaredTypeOfSymbol(rows) };
}
