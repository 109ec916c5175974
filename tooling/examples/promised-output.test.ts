import { expect, test } from 'vitest';
import { promisedOutput, readable } from './promised-output.js';

test('what is printed stands behind the call, or in the lines below it', () => {
  expect(
    promisedOutput("console.log('a'); // a\nconst b = 1; // no promise\nconsole.log(b);\n// 1\n// and more"),
  ).toBe('a 1 and more');
});

test('an example that says nothing promises nothing', () => {
  expect(promisedOutput('// A comment first.\nconsole.log(1);')).toBeNull();
});

test('white space and quotation marks do not count', () => {
  expect(readable('[ \'a\', "b" ]')).toBe(readable('[a,b]'));
});
