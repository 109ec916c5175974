import ts from 'typescript';
import { expect, test } from 'vitest';
import { impuritiesOf } from './impurity.js';

const found = (text: string, imports: readonly string[] = []) =>
  impuritiesOf({
    path: 'x.ts',
    text,
    imports,
    tree: ts.createSourceFile('x.ts', text, ts.ScriptTarget.ES2022),
  });

test.each([
  ['const today = new Date();', 'x.ts:1 new Date()'],
  ['const stamp = Date.now();', 'x.ts:1 Date.now'],
  ['\nconst chance = Math.random();', 'x.ts:2 Math.random'],
  ['const home = process.env.HOME;', 'x.ts:1 process'],
  ['const page = fetch(address);', 'x.ts:1 fetch'],
  ['const all = globalThis.process;', 'x.ts:1 globalThis.process'],
])('finds the door in %j', (text, expected) => {
  expect(found(text)).toContain(expected);
});

test('finds an import of a Node builtin', () => {
  expect(found('', ['node:fs'])).toEqual(['x.ts imports node:fs']);
});

test('lets alone what only sounds like it', () => {
  expect(
    found(
      "// Date.now\nconst a = 'new Date()'; const b = new Date(2015, 8, 1); stage.process; Date.UTC(2015);",
    ),
  ).toEqual([]);
});
