// Writes `manifest.schema.json` from the built package: run by `npm run schema`, after a build.
import { writeFileSync } from 'node:fs';
import { manifestJsonSchema } from '@deepdive/core/schema';

const path = new URL('../manifest.schema.json', import.meta.url);
writeFileSync(path, `${JSON.stringify(manifestJsonSchema(), null, 2)}\n`);
