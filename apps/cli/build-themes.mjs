// Keeps the themes of the repository's own configuration beside the program, for use where no other configuration is found.
import { createJiti } from 'jiti';

const jiti = createJiti(import.meta.url, { fsCache: false, interopDefault: false });
/** @type {typeof import('./src/config/built-themes.js')} */
const { writeBuiltThemes } = await jiti.import('./src/config/built-themes.ts');
/** @type {typeof import('../../deepdive.config.js')} */
const { default: config } = await jiti.import('../../deepdive.config.ts');
writeBuiltThemes(new URL('./dist/themes/', import.meta.url), config);
