import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { application } from '../../tooling/tsup/preset.js';
import { alone } from './tsup.alone.config.js';

/** What is asked for by name shares its parts and loads packages whole. */
export default application(
  Object.fromEntries(
    ['commands', 'completion'].flatMap((folder) =>
      readdirSync(`src/${folder}`)
        .map((file) => `${folder}/${basename(file, '.ts')}`)
        .filter((name) => !(name in alone))
        .map((name) => [name, `src/${name}.ts`]),
    ),
  ),
);
