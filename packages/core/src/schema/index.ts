export { manifestJsonSchema, themeManifestSchema } from './manifest-schema.js';
export { rowSchema } from './row-schema.js';
