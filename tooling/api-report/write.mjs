// Writes the reports of what packages export, from what was built last.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { apiReports, reportsFolder } from './report.mjs';

mkdirSync(reportsFolder, { recursive: true });
for (const [file, text] of apiReports()) writeFileSync(join(reportsFolder, file), text);
