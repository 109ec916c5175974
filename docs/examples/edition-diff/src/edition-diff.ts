import { counted, diffThemes, themeManifest } from '@deepdive/core';
import { ilacs2019, ilacs2024 } from '@deepdive/theme-ilacs';

const { changes } = diffThemes(themeManifest(ilacs2019), themeManifest(ilacs2024));

console.log(`${counted(changes.length, 'change')} from ${ilacs2019.edition} to ${ilacs2024.edition}`);
for (const { kind, path, title } of changes) console.log(`${kind}: ${path}: ${title}`);
