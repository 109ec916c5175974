#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Command } from 'commander';
import { asked, ownTerminal } from './asked.js';
import { frameworkOf, frameworkProblem, nameProblem, namesOf } from './names.js';
import { folderProblem, ScaffoldRefused, writeScaffold } from './write-scaffold.js';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  readonly version: string;
};

interface Options {
  readonly extends?: string;
  readonly folder?: string;
}

async function create(named: string | undefined, options: Options): Promise<void> {
  const folderOf = (name: string): string => options.folder ?? namesOf(name).packageName;
  const problemOf = (name: string): string | undefined =>
    nameProblem(name) ?? folderProblem(resolve(folderOf(name)));
  const given = options.extends === undefined ? undefined : frameworkProblem(options.extends);
  if (given) throw new ScaffoldRefused(given);
  const { name, framework } = await asked(named, options.extends, problemOf, ownTerminal());
  const problem = problemOf(name);
  if (problem) throw new ScaffoldRefused(problem);
  const names = namesOf(name);
  const folder = folderOf(name);
  const extended = framework === undefined ? null : frameworkOf(framework);
  const files = await writeScaffold(resolve(folder), { names, framework: extended, version });
  process.stdout.write(`Wrote ${files.length} files into ${folder}. Next:

  cd ${folder}
  npm install
  npm test
  npx deepdive show ${names.id}

To register it elsewhere, add to that deepdive.config: import { ${names.exported} } from '${names.packageName}'
`);
}

const program = new Command('create-deepdive-theme')
  .description('Starts a theme package whose tests pass at once.')
  .argument('[NAME]', 'the id of the theme, such as home-visits; asked for when left out in a terminal')
  .option(
    '--extends <THEME>',
    'the framework it extends: the id of a theme of Deepdive, or a package (@council/theme-panel#panel)',
  )
  .option('--folder <DIR>', 'the folder to write into; else theme-NAME')
  .version(version)
  .action(async (name: string | undefined, options: Options) => create(name, options));

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof ScaffoldRefused)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
