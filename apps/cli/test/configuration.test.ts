import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { deepdive, folderOfSuite, inventedConfig } from './command.js';

const file = folderOfSuite();

const reExports = `export { default } from ${JSON.stringify(pathToFileURL(inventedConfig).href)};\n`;

test('the nearest configuration upwards from the working directory counts', async () => {
  const deep = file('project/lists/march');
  mkdirSync(deep, { recursive: true });
  writeFileSync(join(file('project'), 'deepdive.config.mjs'), reExports);
  const { status, stdout } = await deepdive(['themes', '--json'], { cwd: deep });
  expect(JSON.parse(stdout)).toHaveLength(3);
  expect(status).toBe(0);
});

test('TypeScript comes before JavaScript where both stand in one folder', async () => {
  mkdirSync(file('both'), { recursive: true });
  writeFileSync(join(file('both'), 'deepdive.config.ts'), reExports);
  writeFileSync(join(file('both'), 'deepdive.config.mjs'), 'export default { themes: [] };');
  const { stdout } = await deepdive(['themes', '--json'], { cwd: file('both') });
  expect(JSON.parse(stdout)).toHaveLength(3);
});

test('without any configuration file the themes the program was built with are there', async () => {
  const { default: config } = await import(inventedConfig);
  mkdirSync(file('nothing'), { recursive: true });
  const { stdout } = await deepdive(['themes', '--json'], { cwd: file('nothing'), built: config.themes });
  expect(JSON.parse(stdout)).toHaveLength(3);
});

test('a theme that contradicts itself is told with the file and what is wrong', async () => {
  const path = file('theme.config.mjs');
  const core = pathToFileURL(new URL('../../../packages/core/src/index.ts', import.meta.url).pathname).href;
  writeFileSync(
    path,
    `import { defineConfig, defineTheme } from ${JSON.stringify(core)};
const publication = { number: '1', title: 'T', publisher: 'P', published: '2020', edition: '2020' };
export default defineConfig({ themes: [defineTheme({ id: 'No Name', title: 'T', publication })] });`,
  );
  const { status, stderr } = await deepdive(['themes', '--config', path]);
  expect(stderr).toBe(
    `deepdive: ${path} cannot be loaded: An id is not a plain name: "No Name" at theme. Expected a name like mental-health.\n`,
  );
  expect(status).toBe(2);
});

test('two different themes of one name are told with the file', async () => {
  const path = file('twice.config.mjs');
  writeFileSync(
    path,
    `import invented from ${JSON.stringify(pathToFileURL(inventedConfig).href)};
const [first] = invented.themes;
export default { themes: [first, { ...first, title: 'Another' }] };`,
  );
  const { status, stderr } = await deepdive(['themes', '--config', path]);
  expect(stderr).toContain(
    `deepdive: ${path} cannot be used: Two different themes carry the same id and edition`,
  );
  expect(status).toBe(2);
});
