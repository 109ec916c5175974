import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { root } from '../step.mjs';

/**
 * A piece of TypeScript shown to readers: the file it stands in with its line there, a name for a file of its own, and
 * the code.
 *
 * @typedef {{ place: string, name: string, code: string }} Example
 */

/** Where examples are written as files, so that the compiler reads them with everything else. */
export const examplesFolder = join(root, 'tooling', 'examples', 'written');

const skipped = new Set(['node_modules', 'dist', '.turbo', 'api', '.git']);

/**
 * @param {string} folder
 * @returns {Generator<string>}
 */
function* filesIn(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!skipped.has(entry.name)) yield* filesIn(path);
    } else yield path;
  }
}

/**
 * The fences marked `ts` of a text, with the line on which each begins; a comment's margin is taken off.
 *
 * @param {string} text
 * @returns {Generator<{ line: number, code: string }>}
 */
function* fencesIn(text) {
  /** @type {{ line: number, margin: string, code: string[] } | null} */
  let begun = null;
  for (const [at, line] of text.split('\n').entries()) {
    if (begun === null) {
      const opened = /^(\s*(?:\*\s)?\s*)```ts\s*$/.exec(line);
      if (opened) begun = { line: at + 1, margin: opened[1] ?? '', code: [] };
    } else if (line.trim() === '```' || line.trim() === '* ```') {
      yield { line: begun.line, code: begun.code.join('\n') };
      begun = null;
    } else {
      const { margin } = begun;
      begun.code.push(line.startsWith(margin) ? line.slice(margin.length) : line.replace(/^\s*\*? ?/, ''));
    }
  }
}

/**
 * Every example that readers of the sources, the READMEs and the docs meet.
 *
 * @returns {readonly Example[]}
 */
export function findExamples() {
  const files = ['packages', 'apps', 'docs']
    .flatMap((folder) => [...filesIn(join(root, folder))])
    .concat(['README.md', 'ARCHITECTURE.md', 'GLOSSARY.md'].map((name) => join(root, name)))
    .filter((path) => /\.md$/.test(path) || (/\/src\/.*\.ts$/.test(path) && !/\.test(-d)?\.ts$/.test(path)));
  return files.flatMap((path) =>
    [...fencesIn(readFileSync(path, 'utf8'))].map(({ line, code }) => {
      const place = `${relative(root, path)}:${line}`;
      return { place, name: place.replaceAll(/[^A-Za-z0-9]+/g, '-'), code };
    }),
  );
}

/** Where the package that the tutorial builds is written. */
export const tutorialFolder = join(examplesFolder, 'tutorial');

/**
 * The files that a tutorial writes, by their paths: fences marked ```ts title="src/lists.ts".
 *
 * @returns {readonly { path: string, code: string }[]}
 */
export function tutorialFiles() {
  const text = readFileSync(join(root, 'docs', 'tutorial', 'new-theme.md'), 'utf8');
  return [...text.matchAll(/^```ts title="([^"]+)"\n([\s\S]*?)^```$/gm)].map(([, path = '', code = '']) => ({
    path,
    code,
  }));
}

/** Writes every example as a file named after its place, and the package of the tutorial. */
export function writeExamples() {
  rmSync(examplesFolder, { recursive: true, force: true });
  mkdirSync(examplesFolder, { recursive: true });
  for (const { name, code } of findExamples()) {
    // Without an import or export a file would be a script, and names in two scripts would clash.
    writeFileSync(join(examplesFolder, `${name}.ts`), `${code}\nexport {};\n`);
  }
  for (const { path, code } of tutorialFiles()) {
    mkdirSync(dirname(join(tutorialFolder, path)), { recursive: true });
    writeFileSync(join(tutorialFolder, path), code);
  }
}
